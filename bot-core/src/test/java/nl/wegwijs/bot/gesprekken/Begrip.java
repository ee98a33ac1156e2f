package nl.wegwijs.bot.gesprekken;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Signaal;
import nl.wegwijs.intents.Understanding;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.intents.Understanding.Oordeel;

/** Understandings made by hand. */
public final class Begrip {
  private Begrip() {}

  /** Words of which only these entities are known. */
  public static Understanding van(String tekst, Entiteit... entiteiten) {
    return new Understanding(
        tekst, Taal.NL, Oordeel.ONBEKEND, List.of(), List.of(entiteiten), List.of());
  }

  /** Words with these signaalwoorden. */
  public static Understanding met(String tekst, Signaal... signalen) {
    return new Understanding(
        tekst, Taal.NL, Oordeel.ONBEKEND, List.of(), List.of(), List.of(signalen));
  }

  /** Words that certainly mean this intent. */
  public static Understanding zeker(String tekst, String intent) {
    return new Understanding(
        tekst,
        Taal.NL,
        Oordeel.ZEKER,
        List.of(new IntentScore(intent, 0.95)),
        List.of(),
        List.of());
  }

  /** An entity that is the first occurrence of these words in the sentence. */
  public static Entiteit entiteit(Entiteit.Soort soort, String zin, String woorden, String waarde) {
    int van = zin.indexOf(woorden);
    return new Entiteit(
        soort, woorden, Optional.of(waarde), van, van + woorden.length(), Optional.empty());
  }

  /** A date that is the whole sentence. */
  public static Entiteit datum(String zin, Datum datum) {
    return new Entiteit(
        Entiteit.Soort.DATUM, zin, Optional.empty(), 0, zin.length(), Optional.of(datum));
  }
}
