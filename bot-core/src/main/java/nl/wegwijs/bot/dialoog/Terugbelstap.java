package nl.wegwijs.bot.dialoog;

import java.util.Optional;

/** Who asks in so many words to be called back gets that form, in any state. */
final class Terugbelstap implements Stap {
  private final Formulierstap formulieren;

  Terugbelstap(Formulierstap formulieren) {
    this.formulieren = formulieren;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    boolean alOpen =
        context
            .toestand()
            .formulier()
            .filter(lopend ->
                Formulierkiezer.terugbellen(context.gemeente())
                    .filter(lopend.formulier()::equals)
                    .isPresent())
            .isPresent();
    return context.gekozen().isEmpty() && !alOpen && Terugbelwoorden.vragen(context.tekst())
        ? Optional.of(formulieren.openTerugbellen(context))
        : Optional.empty();
  }
}
