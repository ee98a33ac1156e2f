package nl.wegwijs.bot.balie;

import java.util.Optional;
import java.util.function.Function;
import nl.wegwijs.bot.balie.Moment.Voornemen;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.intents.entiteit.Masker;

/** What a medewerker wrote, as it may be kept. */
final class Tekstlezer {
  /** More than this in one go is not read by anybody, and WhatsApp takes hardly more. */
  static final int LANGSTE = 4000;

  private Tekstlezer() {}

  /** Goes on with the text without space around it, BSN and IBAN masked; refuses odd ones. */
  static Voornemen met(String tekst, Function<String, Voornemen> verder) {
    return weigering(tekst).map(Moment::weiger).orElseGet(() -> verder.apply(gemaskeerd(tekst)));
  }

  static String gemaskeerd(String tekst) {
    return Masker.masker(tekst.strip());
  }

  /** Why a text is not taken; empty if it is. */
  static Optional<Weigering> weigering(String tekst) {
    String schoon = tekst.strip();
    if (schoon.isEmpty()) {
      return Optional.of(new Weigering(Reden.LEEG, "Er staat geen tekst."));
    }
    int lengte = schoon.codePointCount(0, schoon.length());
    return lengte <= LANGSTE
        ? Optional.empty()
        : Optional.of(
            new Weigering(
                Reden.TE_LANG,
                "De tekst telt " + lengte + " tekens; het mogen er " + LANGSTE + " zijn."));
  }
}
