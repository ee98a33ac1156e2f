package nl.wegwijs.bot.dialoog;

import java.util.Optional;
import nl.wegwijs.gemeente.Product;

/**
 * A question to which the gemeente keeps an answer of its own, beside its products: it is answered
 * with that, whatever else the words may mean. It must be asked in the same words, or the search
 * must be certain of it.
 */
final class Vraagstap implements Stap {
  private final Antwoordgever antwoordgever;

  Vraagstap(Antwoordgever antwoordgever) {
    this.antwoordgever = antwoordgever;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    return Vraagzoeker.vind(context)
        .map(gevonden -> antwoord(context, gevonden.vraag(), gevonden.reden()));
  }

  /** Going on from there is about the product that it belongs to. */
  private Besluit antwoord(Context context, Product vraag, String reden) {
    Besluit besluit = antwoordgever.beantwoord(context, vraag, reden);
    return vraag.suggesties().isEmpty()
        ? besluit
        : besluit.metToestand(besluit.toestand().metProductInFocus(vraag.suggesties().getFirst()));
  }
}
