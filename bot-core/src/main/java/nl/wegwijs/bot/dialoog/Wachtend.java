package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Toestand;

/** Forms that wait while another task comes in between: the last one left goes on first. */
final class Wachtend {
  private Wachtend() {}

  /** The same with the open form put aside. */
  static Toestand leg(Toestand toestand) {
    var wachtend = new ArrayList<LopendFormulier>(toestand.formulier().stream().toList());
    wachtend.addAll(toestand.onderbroken());
    return toestand.metFormulier(Optional.empty()).metOnderbroken(wachtend);
  }

  /** The same with the form that was left last open again, if there is one. */
  static Toestand verder(Toestand toestand) {
    List<LopendFormulier> wachtend = toestand.onderbroken();
    return toestand
        .metFormulier(wachtend.stream().findFirst())
        .metOnderbroken(wachtend.stream().skip(1).toList());
  }

  /** The same with that form open again and the open one put aside; empty if it did not wait. */
  static Optional<Toestand> haal(Toestand toestand, String formulier) {
    return toestand.onderbroken().stream()
        .filter(lopend -> lopend.formulier().equals(formulier))
        .findFirst()
        .map(lopend -> {
          Toestand zonder =
              toestand.metOnderbroken(
                  toestand.onderbroken().stream()
                      .filter(ander -> !ander.formulier().equals(formulier))
                      .toList());
          return leg(zonder).metFormulier(Optional.of(lopend));
        });
  }

  /** What is said of the open form before another one comes in between; nothing without one. */
  static List<Bericht> belofte(Context context) {
    return zeg(context, "formulier-wacht");
  }

  /** What is said before a form that waited goes on; nothing where none does. */
  static List<Bericht> aankondiging(Context context) {
    return zeg(context, "formulier-verder-met");
  }

  private static List<Bericht> zeg(Context context, String sleutel) {
    return context.toestand().formulier().stream()
        .flatMap(lopend -> Formulierkiezer.van(context, lopend).stream())
        .<Bericht>map(wijzer ->
            context
                .zinnen()
                .bericht(sleutel, "formulier", wijzer.formulier().naam().in(context.taal())))
        .toList();
  }
}
