package nl.wegwijs.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.Luisteraars;
import nl.wegwijs.bot.Waarnemer;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.storage.Database;

/**
 * Fills an empty database with gesprekken of invented inwoners, so that the inbox has something to
 * show at a first look. Each is a real conversation with the assistant, held a while ago.
 */
final class Voorbeeldwerk {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final GemeenteId HEUVELDAM = new GemeenteId("heuveldam");

  /** How far back it is looked for a moment at which people are at work. */
  private static final Duration LANGST_DICHT = Duration.ofDays(6);

  private static final Duration STAP = Duration.ofMinutes(10);

  private final Supplier<Wereld> wereld;
  private final Bot bot;
  private final Terugklok klok;

  Voorbeeldwerk(
      Supplier<Wereld> wereld, Database database, InstantSource klok, Luisteraars luisteraars) {
    this.wereld = wereld;
    this.klok = new Terugklok(klok.instant());
    this.bot = new Bot(wereld, database.gesprekken(), this.klok, new NietsZien(), luisteraars);
  }

  /** Holds the gesprekken in each sample gemeente that is there. */
  void maak() {
    wereld.get().gemeenten().gemeente(WATERRIJK).ifPresent(this::waterrijk);
    wereld.get().gemeenten().gemeente(HEUVELDAM).ifPresent(this::heuveldam);
  }

  private void waterrijk(Gemeente gemeente) {
    Instant begin = werktijd(gemeente, klok.instant());
    Instant eerder = werktijd(gemeente, begin.minus(Duration.ofDays(4)));
    var gesprek = new Gesprek(gemeente.id());
    gesprek.terugbellen(eerder, "Karin Voorbeeld", "0612345678", "mijn parkeervergunning");
    gesprek.terugbellen(
        begin.minus(Duration.ofMinutes(50)), "Omar Proef", "0687654321", "een brief over de ozb");
    gesprek.verhuis(
        begin.minus(Duration.ofMinutes(45)), "3484 HG 12", "3486 KD 14", "Anna Voorbeeld");
    gesprek.verhuis(begin.minus(Duration.ofMinutes(40)), "3484 HG 4", "3486 KD 8", "Bram de Proef");
    gesprek.zeg(
        begin.minus(Duration.ofMinutes(38)),
        Taal.NL,
        "Wat kost een nieuw paspoort?",
        "Ik ben mijn paspoort kwijt in het buitenland en wil een medewerker spreken");
    gesprek.zeg(
        begin.minus(Duration.ofMinutes(31)),
        Taal.NL,
        "Ik wil huishoudelijke hulp aanvragen voor mijn moeder",
        "Ik wil graag iemand spreken");
    gesprek.zeg(
        begin.minus(Duration.ofMinutes(22)),
        Taal.EN,
        "How do I renew my parking permit?",
        "I want to talk to a person please");
    gesprek.zeg(
        begin.minus(Duration.ofMinutes(16)),
        Taal.NL,
        "Ik wil bezwaar maken tegen mijn woz waarde",
        "Kan ik een medewerker spreken?");
    gesprek.zeg(begin.minus(Duration.ofMinutes(9)), Taal.NL, "Ik wil een medewerker spreken");
    gesprek.zeg(
        begin.minus(Duration.ofMinutes(12)),
        Taal.NL,
        "Mijn groene container is niet geleegd",
        "Ik wil een medewerker spreken");
  }

  private void heuveldam(Gemeente gemeente) {
    Instant begin = werktijd(gemeente, klok.instant());
    var gesprek = new Gesprek(gemeente.id());
    gesprek.terugbellen(
        begin.minus(Duration.ofMinutes(35)), "Wim Voorbeeld", "0611111111", "een losse stoeptegel");
    gesprek.zeg(
        begin.minus(Duration.ofMinutes(20)),
        Taal.NL,
        "Hoe vraag ik een rijbewijs aan?",
        "Ik wil een medewerker spreken");
    gesprek.zeg(begin.minus(Duration.ofMinutes(6)), Taal.NL, "Kan ik iemand spreken?");
  }

  /** The last moment by then at which the KCC was open, and had been for an hour. */
  private static Instant werktijd(Gemeente gemeente, Instant uiterlijk) {
    var uren = gemeente.team(TeamId.KCC).openingstijden();
    for (Instant moment = uiterlijk;
        moment.isAfter(uiterlijk.minus(LANGST_DICHT));
        moment = moment.minus(STAP)) {
      if (uren.open(moment) && uren.open(moment.minus(Duration.ofHours(1)))) {
        return moment;
      }
    }
    return uiterlijk;
  }

  /** Holds gesprekken in one gemeente. */
  private final class Gesprek {
    private final GemeenteId gemeente;

    Gesprek(GemeenteId gemeente) {
      this.gemeente = gemeente;
    }

    /** Says all of that; what begins with {@code =} is chosen. */
    void zeg(Instant begin, Taal taal, String... zinnen) {
      klok.zet(begin);
      Bot.Begonnen begonnen =
          bot.begin(gemeente, Kanaal.WEB, Optional.of(taal), Optional.empty()).orElseThrow();
      for (String zin : zinnen) {
        klok.zet(klok.instant().plusSeconds(20));
        Inhoud inhoud =
            zin.startsWith("=") ? new Inhoud.Gekozen(zin.substring(1)) : new Inhoud.Tekst(zin);
        bot.answer(new Inbound(gemeente, begonnen.id(), Optional.empty(), inhoud));
      }
    }

    void terugbellen(Instant begin, String naam, String nummer, String onderwerp) {
      zeg(
          begin,
          Taal.NL,
          "Kunnen jullie mij terugbellen?",
          naam,
          nummer,
          onderwerp,
          "=maakt-niet-uit",
          "=bevestigen");
    }

    void verhuis(Instant begin, String naar, String van, String naam) {
      LocalDate dag = begin.atZone(NEDERLAND).toLocalDate().plusDays(14);
      zeg(
          begin,
          Taal.NL,
          "Ik wil mijn verhuizing doorgeven",
          naar,
          dag.toString(),
          van,
          "=koop",
          "ik verhuis alleen",
          naam,
          "12-03-1980",
          "=bevestigen");
    }
  }

  /** A clock that is set. */
  private static final class Terugklok implements InstantSource {
    private volatile Instant nu;

    Terugklok(Instant nu) {
      this.nu = nu;
    }

    @Override
    public Instant instant() {
      return nu;
    }

    void zet(Instant moment) {
      nu = moment;
    }
  }

  /** What is made up is not counted. */
  private static final class NietsZien implements Waarnemer {
    @Override
    public void beurt(GemeenteId gemeente, Kanaal kanaal, Uitkomst uitkomst, Duration duur) {}

    @Override
    public void storing(GemeenteId gemeente, String code) {}
  }
}
