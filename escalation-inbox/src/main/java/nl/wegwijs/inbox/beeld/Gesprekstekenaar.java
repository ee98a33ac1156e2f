package nl.wegwijs.inbox.beeld;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.bot.balie.Aanwezige;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Belpoging;
import nl.wegwijs.bot.balie.Dossier;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rechten;
import nl.wegwijs.bot.balie.Resultaat;
import nl.wegwijs.bot.balie.Weigering;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.gemeente.Formulier.Wijze;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.inbox.beeld.Gespreksbeeld.Bellen;
import nl.wegwijs.inbox.beeld.Gespreksbeeld.Keus;
import nl.wegwijs.inbox.beeld.Gespreksbeeld.Standaard;
import nl.wegwijs.inbox.beeld.Gespreksbeeld.Venster;

/** Puts one piece of work into words for one medewerker. Pure. */
public final class Gesprekstekenaar {
  /** So long after an inwoner's message WhatsApp lets any reply through. */
  private static final Duration WHATSAPP = Duration.ofHours(24);

  private final Gemeente gemeente;
  private final Medewerker wie;
  private final Instant nu;

  public Gesprekstekenaar(Gemeente gemeente, Medewerker wie, Instant nu) {
    this.gemeente = gemeente;
    this.wie = wie;
    this.nu = nu;
  }

  /** What was sent and not taken, to be shown again. */
  public record Geweigerd(String fout, String antwoord, String notitie) {
    /** Nothing was. */
    public static final Geweigerd NIETS = new Geweigerd("", "", "");
  }

  /**
   * Everything on the screen about that work.
   *
   * @param collegas who is at work; empty if the medewerker may not give work to others
   */
  public Gespreksbeeld teken(
      Dossier dossier, Plek plek, Geweigerd geweigerd, List<Aanwezige> collegas) {
    Werkregel werk = dossier.werk();
    return new Gespreksbeeld(
        plek,
        new Regeltekenaar(nu).teken(werk),
        stand(werk),
        new Verlooptekenaar(
                werk.naam().orElse("Inwoner"),
                Optional.of(plek.actie(werk.kenmerk(), "vraag") + "&beurt="))
            .verloop(dossier.beurten(), dossier.notities()),
        dossier.beurten().isEmpty() ? -1 : dossier.beurten().getLast().nummer(),
        geweigerd.antwoord().isEmpty() ? dossier.concept().orElse("") : geweigerd.antwoord(),
        geweigerd.notitie(),
        geweigerd.fout(),
        Balie.LANGSTE_TEKST,
        standaard(werk),
        teams(werk),
        resultaten(),
        uitkomsten(),
        collegas.stream()
            .filter(een -> !werk.bij().map(Eigenaar::id).equals(Optional.of(een.medewerker())))
            .map(een -> new Keus(een.medewerker(), een.naam()))
            .toList(),
        bellen(dossier),
        werk.doorgezet().isPresent(),
        kijkers(dossier.kijkers()),
        venster(dossier),
        veldtijd(nu.plus(Duration.ofHours(1))),
        veldtijd(nu));
  }

  private Schrijfstand stand(Werkregel werk) {
    return switch (werk.stand()) {
      case AFGEHANDELD ->
          new Schrijfstand.Klaar(werk.resultaat().map(Resultaat::label).orElse("Afgehandeld"));
      case OPGEPAKT, SLUIMERT ->
          werk.bij().filter(bij -> !bij.id().equals(wie.id())).isPresent()
              ? new Schrijfstand.Meelezen(werk.bij().get().naam())
              : new Schrijfstand.Schrijven();
      case WACHTEND ->
          new Rechten(gemeente, wie)
              .tegenOppakken(werk.team())
              .map(Weigering::uitleg)
              .<Schrijfstand>map(Schrijfstand.NietVoorU::new)
              .orElseGet(Schrijfstand.Oppakken::new);
    };
  }

  private List<Standaard> standaard(Werkregel werk) {
    return gemeente.standaardantwoorden().stream()
        .map(een -> new Standaard(een.id(), een.naam(), vul(een.tekst().in(werk.taal()), werk)))
        .toList();
  }

  /** A name that is not known leaves no gap: 'Dag {naam},' becomes 'Dag,'. */
  private String vul(String tekst, Werkregel werk) {
    String metNaam =
        werk.naam()
            .map(naam -> tekst.replace("{naam}", naam))
            .orElseGet(() -> tekst.replaceAll(" ?\\{naam\\}", ""));
    return metNaam
        .replace("{kenmerk}", werk.kenmerk())
        .replace("{medewerker}", wie.naam())
        .replace("{team}", werk.teamnaam());
  }

  private List<Keus> teams(Werkregel werk) {
    return gemeente.teams().values().stream()
        .filter(team -> !team.id().value().equals(werk.team()))
        .sorted(Comparator.comparing(Team::naam))
        .map(team -> new Keus(team.id().value(), team.naam() + " (lijn " + team.lijn() + ")"))
        .toList();
  }

  /** Going back to the assistant is a thing of its own. */
  private static List<Keus> resultaten() {
    return Arrays.stream(Resultaat.values())
        .filter(een -> een != Resultaat.TERUG_NAAR_ASSISTENT)
        .map(een -> new Keus(een.waarde(), een.label()))
        .toList();
  }

  /** Having spoken to somebody ends it, which is a thing of its own. */
  private static List<Keus> uitkomsten() {
    return Arrays.stream(Belpoging.Uitkomst.values())
        .filter(een -> een != Belpoging.Uitkomst.GESPROKEN)
        .map(een -> new Keus(een.name(), een.label()))
        .toList();
  }

  private Optional<Bellen> bellen(Dossier dossier) {
    if (dossier.werk().soort() != Werkregel.Soort.TERUGBELVERZOEK) {
      return Optional.empty();
    }
    Optional<Inzending> verzoek =
        dossier.inzendingen().stream()
            .filter(een -> belt(een.formulier()))
            .max(
                Comparator.comparing(
                        (Inzending een) -> een.kenmerk().equals(dossier.werk().kenmerk()))
                    .thenComparing(Inzending::ingediendOp));
    String nummer = verzoek.map(een -> een.waarden().getOrDefault("telefoonnummer", "")).orElse("");
    return Optional.of(
        new Bellen(
            nummer,
            "tel:" + nummer.replaceAll("[^0-9+]", ""),
            dossier.werk().norm().map(tot -> Woorden.moment(tot, nu)).orElse(""),
            verzoek.map(this::kort).orElse(List.of()),
            dossier.werk().pogingen().stream().map(this::poging).toList()));
  }

  private boolean belt(String formulier) {
    return Optional.ofNullable(gemeente.formulieren().get(formulier))
        .filter(een -> een.afronding().wijze() == Wijze.TERUGBELLEN)
        .isPresent();
  }

  /** Whom to ask for and when; the rest stands beside it. */
  private List<Item.Veld> kort(Inzending verzoek) {
    Map<String, String> waarden = new LinkedHashMap<>(verzoek.waarden());
    waarden.keySet().retainAll(Set.of("naam", "voorkeur"));
    return new Inzendingtekenaar(gemeente).velden(verzoek.formulier(), waarden);
  }

  private String poging(Belpoging poging) {
    return Woorden.moment(poging.op(), nu)
        + ", "
        + poging.medewerker()
        + ": "
        + poging.uitkomst().label();
  }

  /** Who has it open, in words: 'Jan kijkt, Fatima schrijft'. */
  public static String kijkers(List<Aanwezige> kijkers) {
    return kijkers.stream()
        .map(een -> een.naam() + (een.typt() ? " schrijft" : " kijkt mee"))
        .collect(Collectors.joining(", "));
  }

  private Optional<Venster> venster(Dossier dossier) {
    if (dossier.werk().kanaal() != Kanaal.WHATSAPP) {
      return Optional.empty();
    }
    List<Instant> gezegd = new ArrayList<>();
    dossier.beurten().stream()
        .filter(beurt -> beurt.inkomend().isPresent())
        .map(Beurt::tijdstip)
        .forEach(gezegd::add);
    if (gezegd.isEmpty()) {
      return Optional.empty();
    }
    Instant einde = gezegd.getLast().plus(WHATSAPP);
    return Optional.of(
        nu.isBefore(einde)
            ? new Venster(
                true,
                "WhatsApp: een antwoord komt aan tot "
                    + Woorden.moment(einde, nu)
                    + " (nog "
                    + Woorden.duur(Duration.between(nu, einde))
                    + ").")
            : new Venster(
                false,
                "WhatsApp: de inwoner zei meer dan 24 uur geleden iets. Een antwoord gaat als vast"
                    + " bericht, of bel de inwoner."));
  }

  private static String veldtijd(Instant moment) {
    return LocalDateTime.ofInstant(moment, Woorden.NEDERLAND)
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }
}
