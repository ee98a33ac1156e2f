package nl.wegwijs.gemeente;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One gemeente as its files describe it at one moment; a changed file gives a new value.
 *
 * @param code the four digits of the CBS, such as {@code 0228}
 * @param versie hash over the content of all files this value was read from
 * @param websites origins (scheme, host, port) whose pages may carry the widget
 * @param wijken in the order of the file; a PC4 may lie in several
 * @param signaalwoorden national groups with this gemeente's own added or replacing them
 * @param producten every product offered or explicitly not offered, one for each language it is
 *     written in
 * @param formulieren by id
 * @param regels decision tables by id
 * @param kanalen by which channels of others it can be reached
 * @param balie how the desk works
 * @param standaardantwoorden in the order of the files
 * @param instanties who handles what a gemeente does not, in the order of the files
 * @param eerdereFormulieren versions that somebody may still be filling in
 * @param talen by code, what is said in a language that the assistant does not speak
 * @param aanspreekvorm how texts that were read already address people; others are still to be said
 *     so
 */
public record Gemeente(
    GemeenteId id,
    String naam,
    String code,
    String versie,
    Contact contact,
    List<URI> websites,
    Openingstijden openingstijden,
    List<Wijk> wijken,
    Map<TeamId, Team> teams,
    List<Signaalgroep> signaalwoorden,
    List<Crisis> crises,
    Catalogus producten,
    Map<String, Formulier> formulieren,
    Map<String, Regel> regels,
    Antwoorden antwoorden,
    Adresregister adressen,
    Kanalen kanalen,
    Drempels drempels,
    Bewaartermijnen bewaartermijnen,
    Balieregels balie,
    List<Standaardantwoord> standaardantwoorden,
    List<Instantie> instanties,
    List<Formulier> eerdereFormulieren,
    Map<String, AndereTaal> talen,
    Aanspreekvorm aanspreekvorm) {
  public Gemeente {
    eerdereFormulieren = List.copyOf(eerdereFormulieren);
    websites = List.copyOf(websites);
    wijken = List.copyOf(wijken);
    teams = Map.copyOf(teams);
    signaalwoorden = List.copyOf(signaalwoorden);
    crises = List.copyOf(crises);
    formulieren = Map.copyOf(formulieren);
    regels = Map.copyOf(regels);
    standaardantwoorden = List.copyOf(standaardantwoorden);
    instanties = List.copyOf(instanties);
    talen = Map.copyOf(talen);
  }

  /** The team of that id; the KCC's first line where the id is unknown here. */
  public Team team(TeamId team) {
    Team found = teams.get(team);
    if (found != null) {
      return found;
    }
    Team kcc = teams.get(TeamId.KCC);
    if (kcc == null) {
      throw new IllegalStateException("gemeente " + id + " was read without the team kcc");
    }
    return kcc;
  }

  /**
   * A form in the version with which it began; the present one where that version is not kept any
   * more.
   */
  public Optional<Formulier> formulier(String id, String versie) {
    Formulier nu = formulieren.get(id);
    if (nu != null && nu.versie().equals(versie)) {
      return Optional.of(nu);
    }
    return eerdereFormulieren.stream()
        .filter(eerder -> eerder.id().equals(id) && eerder.versie().equals(versie))
        .findFirst()
        .or(() -> Optional.ofNullable(nu));
  }

  /** The first wijk in which that PC4 lies. */
  public Optional<Wijk> wijkVan(String pc4) {
    return wijken.stream().filter(wijk -> wijk.pc4().contains(pc4)).findFirst();
  }

  /** Whether addresses with that PC4 can lie in this gemeente. */
  public boolean heeftPostcode(String pc4) {
    return wijken.stream().anyMatch(wijk -> wijk.pc4().contains(pc4));
  }

  /**
   * How to reach this gemeente.
   *
   * @param telefoon as people dial it, such as {@code 14 0999}
   * @param noodnummer number that is answered day and night for urgent matters in the streets
   * @param productUrl address of a product's page with {@code {id}} in it
   * @param digidVerhuizing where an aangifte of verhuizing is confirmed with DigiD
   */
  public record Contact(
      String telefoon,
      String noodnummer,
      URI website,
      String email,
      String balie,
      String productUrl,
      URI digidVerhuizing,
      URI privacy) {}

  /** A part of the gemeente by which work is divided. */
  public record Wijk(String id, String naam, List<String> pc4) {
    public Wijk {
      pc4 = List.copyOf(pc4);
    }
  }

  /**
   * Lower bounds a gemeente puts on certainty; 0 leaves what training chose.
   *
   * @param accepteren from 0 to 1
   * @param verduidelijken from 0 to 1, not above accepteren
   */
  public record Drempels(double accepteren, double verduidelijken) {}

  /**
   * How long each kind of record is kept, in days.
   *
   * @param gesprek words of a gesprek after its last beurt
   * @param netwerkadres the client's network address, used against abuse
   * @param inzending a filed form after it was filed
   * @param audit who of the desk did what
   * @param verbetering masked questions that were not understood or whose answer was judged
   */
  public record Bewaartermijnen(
      int gesprek, int netwerkadres, int inzending, int audit, int verbetering) {
    /** Two years, in which a complaint about access can be looked into. */
    public static final int AUDIT = 730;

    /** A season, over which it shows whether something improved. */
    public static final int VERBETERING = 90;

    /** With the usual term for questions to improve upon. */
    public Bewaartermijnen(int gesprek, int netwerkadres, int inzending, int audit) {
      this(gesprek, netwerkadres, inzending, audit, VERBETERING);
    }

    /** With the usual terms for the audit and for questions to improve upon. */
    public Bewaartermijnen(int gesprek, int netwerkadres, int inzending) {
      this(gesprek, netwerkadres, inzending, AUDIT);
    }
  }

  /**
   * How the desk works.
   *
   * @param capaciteit how many gesprekken a medewerker may have at a time
   * @param wachttijd after how long an inwoner is told that it takes longer
   * @param losgelaten after how long without a sign of the medewerker a gesprek goes back
   */
  public record Balieregels(int capaciteit, Duration wachttijd, Duration losgelaten) {
    /** What holds where the files say nothing. */
    public static final Balieregels GEWOON =
        new Balieregels(4, Duration.ofMinutes(5), Duration.ofMinutes(3));
  }
}
