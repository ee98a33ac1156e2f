package nl.wegwijs.bot.formulier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;
import nl.wegwijs.intents.entiteit.Huisnummer;

/**
 * Reads where something is outside: an address, a street, or words such as 'tegenover de school'.
 */
final class Plaatslezer {
  private static final int LANGSTE = 200;
  private static final int KORTSTE = 3;
  private static final Pattern ADRES = Pattern.compile("([1-9][0-9]{3}[A-Z]{2}) (.+)");
  private static final Pattern AANDUIDING =
      Pattern.compile(
          "(?i)\\b((?:tegenover|naast|achter|voor|bij|op de hoek|hoek|ter hoogte van|vlak bij|langs|in het|op het"
              + "|in de|op de|aan de|aan het|opposite|next to|behind|near|in front of|on the corner)\\b.*)");

  private static final int LANGSTE_AANDUIDING = 80;

  private Plaatslezer() {}

  /** Whether the words do no more than say where something is: 'tegenover de kerk'. */
  static boolean isAanduiding(String tekst) {
    return tekst.strip().length() <= LANGSTE_AANDUIDING
        && AANDUIDING.matcher(tekst.strip()).matches();
  }

  /** A postcode with a house number. */
  record Adres(String postcode, String huisnummer) {}

  /** The address that a stored place is, if it is one. */
  static Optional<Adres> adres(String plek) {
    Matcher adres = ADRES.matcher(plek);
    return adres.matches() && Huisnummer.lees(adres.group(2)).isPresent()
        ? Optional.of(new Adres(adres.group(1), adres.group(2)))
        : Optional.empty();
  }

  /** The place that any sentence names: an address or a street. */
  static Optional<String> inZin(Understanding begrip) {
    Optional<String> postcode = eerste(begrip, Entiteit.Soort.POSTCODE);
    Optional<String> nummer = eerste(begrip, Entiteit.Soort.HUISNUMMER);
    if (postcode.isPresent()) {
      return Optional.of(postcode.get() + nummer.map(getal -> " " + getal).orElse(""));
    }
    List<Entiteit> straten = begrip.van(Entiteit.Soort.STRAAT);
    if (straten.isEmpty()) {
      return Optional.empty();
    }
    String straat = straten.getFirst().waarde().orElse(straten.getFirst().tekst());
    String ervoor = begrip.tekst().substring(0, straten.getFirst().van());
    Matcher aanduiding = AANDUIDING.matcher(ervoor);
    String waar = aanduiding.find() ? aanduiding.group(1).strip() + " " : "";
    return Optional.of(kort(waar + straat + nummer.map(getal -> " " + getal).orElse("")));
  }

  /** The place in an answer to the question where it is; any words that are not a question. */
  static Lezing lees(Understanding begrip) {
    String gezegd = begrip.tekst().strip().replaceAll("[.]+$", "").replaceAll("\\s+", " ");
    Optional<String> inZin = inZin(begrip);
    boolean adres = inZin.filter(plek -> adres(plek).isPresent()).isPresent();
    if (adres) {
      return new Lezing.Waarde(inZin.get());
    }
    long letters = gezegd.codePoints().filter(Character::isLetter).count();
    return letters < KORTSTE || Formuliervuller.isVraag(gezegd)
        ? new Lezing.Niets()
        : new Lezing.Waarde(kort(gezegd));
  }

  private static Optional<String> eerste(Understanding begrip, Entiteit.Soort soort) {
    return begrip.van(soort).stream().flatMap(gevonden -> gevonden.waarde().stream()).findFirst();
  }

  private static String kort(String tekst) {
    return tekst.substring(0, Math.min(LANGSTE, tekst.length()));
  }
}
