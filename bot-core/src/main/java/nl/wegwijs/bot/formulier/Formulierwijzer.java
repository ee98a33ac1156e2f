package nl.wegwijs.bot.formulier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Uitweg;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.intents.Understanding;

/** One form of one gemeente for one message: what fills it, how it ends, and what it says. */
public final class Formulierwijzer {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Formulier formulier;
  private final Formuliervuller vuller;
  private final Afronder afronder;
  private final Weergever weergever;
  private final Adrescontrole adressen;
  private final LocalDate vandaag;
  private final Map<String, String> gezegd;

  /**
   * The form as it is filled by that message.
   *
   * @param begrip what this message says of places, which a form may listen for
   */
  public Formulierwijzer(
      Formulier formulier,
      Wereld wereld,
      Gemeente gemeente,
      Taal taal,
      Understanding begrip,
      Instant nu) {
    var zinnen = new Zinnen(gemeente, taal);
    this.formulier = formulier;
    this.vandaag = LocalDate.ofInstant(nu, NEDERLAND);
    this.adressen = new Adrescontrole(wereld, gemeente);
    this.gezegd = new Plaatsnoemer(wereld, gemeente).feiten(formulier, begrip);
    this.weergever = new Weergever(formulier, adressen, zinnen, taal, vandaag);
    this.vuller =
        new Formuliervuller(
            formulier,
            new Beoordelaar(formulier, adressen, weergever),
            weergever,
            zinnen,
            vandaag,
            waarden -> feiten(waarden, Map.of()));
    this.afronder = new Afronder(formulier, weergever, this::feiten, zinnen, taal, nu);
  }

  private Feiten feiten(Map<String, String> waarden, Map<String, String> erbij) {
    var samen = new LinkedHashMap<>(gezegd);
    samen.putAll(erbij);
    return new Formulierfeiten(formulier, waarden, samen, adressen, vandaag);
  }

  /** What follows from those values, by this form. */
  public Feiten feiten(Map<String, String> waarden) {
    return feiten(waarden, Map.of());
  }

  public Formulier formulier() {
    return formulier;
  }

  /** Reads answers into it. */
  public Formuliervuller vuller() {
    return vuller;
  }

  /** Knows what was said before it was open. */
  public Voorkennis voorkennis() {
    return new Voorkennis(formulier, vuller, vandaag);
  }

  /** Says how it ends. */
  public Afronder afronder() {
    return afronder;
  }

  /** What is said on that way out. */
  public String uitleg(Uitweg uitweg, Map<String, String> waarden) {
    return weergever.vul(uitweg.tekst(), feiten(waarden, Map.of()));
  }
}
