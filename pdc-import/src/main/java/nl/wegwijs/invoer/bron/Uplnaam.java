package nl.wegwijs.invoer.bron;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Product.Upl;
import nl.wegwijs.invoer.tekst.Schoonmaak;

/** Reads a name of the Uniforme Productnamenlijst as sources write it. */
final class Uplnaam {
  private static final String BEGIN = "http://standaarden.overheid.nl/owms/terms/";
  private static final Pattern NAAM = Pattern.compile("[\\w.()%'-]+");

  private Uplnaam() {}

  /** The name with its address; empty where the address is none of the list. */
  static Optional<Upl> van(String label, String adres) {
    String http = adres.strip().replaceFirst("^https://", "http://");
    if (!http.startsWith(BEGIN) || !NAAM.matcher(http.substring(BEGIN.length())).matches()) {
      return Optional.empty();
    }
    String woorden = Schoonmaak.woorden(label);
    return Optional.of(
        new Upl(woorden.isEmpty() ? http.substring(BEGIN.length()) : woorden, URI.create(http)));
  }
}
