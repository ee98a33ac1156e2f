package nl.wegwijs.inbox.werk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Balieuitslag;
import nl.wegwijs.bot.balie.Belpoging;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Resultaat;
import nl.wegwijs.bot.balie.Weigering;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.inbox.beeld.Woorden;
import nl.wegwijs.inbox.live.Gebeurtenissen;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.pagina.Scherm;

/** What is done with a piece of work, other than writing. */
public final class Werkhandelingen {
  private final Balie balie;
  private final Gebeurtenissen gebeurtenissen;

  public Werkhandelingen(Balie balie, Gebeurtenissen gebeurtenissen) {
    this.balie = balie;
    this.gebeurtenissen = gebeurtenissen;
  }

  public void voegToe(Paginas paginas) {
    paginas.post("/inbox/volgende", Paginas.BALIE, this::volgende);
    doe(paginas, "oppakken", "U hebt dit gesprek.", this::pakOp);
    doe(paginas, "heropenen", "Heropend. U hebt dit gesprek.", this::heropen);
    doe(paginas, "doorzetten", "Doorgezet.", this::zetDoor);
    doe(paginas, "terug", "Teruggegeven aan de afzender.", this::geefTerug);
    doe(paginas, "assistent", "Teruggegeven aan de assistent.", this::naarAssistent);
    doe(paginas, "wegleggen", "Weggelegd.", this::legWeg);
    doe(paginas, "toewijzen", "Toegewezen.", this::wijsToe);
    doe(paginas, "bellen", "Genoteerd.", this::bel);
    paginas.post("/inbox/werk/{kenmerk}/sluiten", Paginas.BALIE, this::sluit);
    paginas.post("/inbox/werk/{kenmerk}/concept", Paginas.BALIE, this::concept);
  }

  private interface Handeling {
    Balieuitslag doe(GemeenteId gemeente, Medewerker wie, String kenmerk, Bezoek bezoek);
  }

  private static void doe(Paginas paginas, String naam, String gedaan, Handeling handeling) {
    Scherm scherm =
        bezoek -> {
          String kenmerk = bezoek.pad("kenmerk");
          return naar(
              bezoek,
              kenmerk,
              handeling.doe(bezoek.gemeenteId(), bezoek.medewerker(), kenmerk, bezoek),
              gedaan);
        };
    paginas.post("/inbox/werk/{kenmerk}/" + naam, Paginas.BALIE, scherm);
  }

  /** Back to the work, with what became of it. */
  static Antwoord naar(Bezoek bezoek, String kenmerk, Balieuitslag uitslag, String gedaan) {
    String pad = Werkpaginas.naar(bezoek, kenmerk);
    return switch (uitslag) {
      case Balieuitslag.Gedaan klaar -> Antwoord.naar(pad).met(gedaan);
      case Balieuitslag.AlVan(String naam) ->
          Antwoord.naar(pad).met(naam + " heeft dit gesprek opgepakt.");
      case Balieuitslag.Geweigerd(Weigering weigering) ->
          verboden(weigering)
              ? Werkpaginas.weiger(weigering)
              : Antwoord.naar(pad).met(weigering.uitleg());
      case Balieuitslag.Onbekend() -> Antwoord.nietGevonden();
    };
  }

  private static boolean verboden(Weigering weigering) {
    return weigering.reden() == Reden.GEEN_TOEGANG || weigering.reden() == Reden.AFGESCHERMD;
  }

  private Antwoord volgende(Bezoek bezoek) {
    return switch (balie.pakVolgende(bezoek.gemeenteId(), bezoek.medewerker())) {
      case Balieuitslag.Gedaan(var werk, var beurt) ->
          Antwoord.naar(Werkpaginas.naar(bezoek, werk.kenmerk())).met("U hebt dit gesprek.");
      case Balieuitslag.Geweigerd(Weigering weigering) ->
          verboden(weigering)
              ? Werkpaginas.weiger(weigering)
              : Antwoord.naar(Werkpaginas.lijstpad(bezoek)).met(weigering.uitleg());
      case Balieuitslag.AlVan(String naam) -> Antwoord.naar(Werkpaginas.lijstpad(bezoek));
      case Balieuitslag.Onbekend() -> Antwoord.nietGevonden();
    };
  }

  private Balieuitslag pakOp(GemeenteId gemeente, Medewerker wie, String kenmerk, Bezoek bezoek) {
    return balie.pakOp(gemeente, wie, kenmerk);
  }

  private Balieuitslag heropen(GemeenteId gemeente, Medewerker wie, String kenmerk, Bezoek bezoek) {
    return balie.heropen(gemeente, wie, kenmerk);
  }

  private Balieuitslag zetDoor(GemeenteId gemeente, Medewerker wie, String kenmerk, Bezoek bezoek) {
    String naar = bezoek.formulier().tekst("naar");
    Optional<String> tot = bezoek.formulier().gevuld("uiterlijk");
    Optional<Instant> uiterlijk = tot.flatMap(Werkhandelingen::moment);
    if (!naar.matches("[a-z0-9-]{1,60}") || tot.isPresent() != uiterlijk.isPresent()) {
      return weiger("Kies een team en een geldig moment.");
    }
    return balie.zetDoor(
        gemeente, wie, kenmerk, new TeamId(naar), bezoek.formulier().tekst("vraag"), uiterlijk);
  }

  private Balieuitslag geefTerug(
      GemeenteId gemeente, Medewerker wie, String kenmerk, Bezoek bezoek) {
    return balie.geefTerugAanAfzender(gemeente, wie, kenmerk, bezoek.formulier().tekst("notitie"));
  }

  private Balieuitslag naarAssistent(
      GemeenteId gemeente, Medewerker wie, String kenmerk, Bezoek bezoek) {
    return balie.naarAssistent(gemeente, wie, kenmerk, bezoek.formulier().tekst("notitie"));
  }

  private Balieuitslag legWeg(GemeenteId gemeente, Medewerker wie, String kenmerk, Bezoek bezoek) {
    if (!bezoek.formulier().tekst("tot").equals("moment")) {
      return balie.sluimerTotReactie(gemeente, wie, kenmerk);
    }
    return moment(bezoek.formulier().tekst("moment"))
        .map(tot -> balie.sluimer(gemeente, wie, kenmerk, tot))
        .orElseGet(() -> weiger("Kies een geldig moment."));
  }

  private Balieuitslag wijsToe(GemeenteId gemeente, Medewerker wie, String kenmerk, Bezoek bezoek) {
    return balie.wijsToe(gemeente, wie, kenmerk, bezoek.formulier().tekst("medewerker"));
  }

  private Balieuitslag bel(GemeenteId gemeente, Medewerker wie, String kenmerk, Bezoek bezoek) {
    String notitie = bezoek.formulier().tekst("notitie");
    String gekozen = bezoek.formulier().tekst("uitkomst");
    Optional<Belpoging.Uitkomst> uitkomst =
        Arrays.stream(Belpoging.Uitkomst.values())
            .filter(een -> een.name().equals(gekozen))
            .findFirst();
    if (uitkomst.isEmpty()) {
      return weiger("Kies wat er van het bellen kwam.");
    }
    return uitkomst.get() == Belpoging.Uitkomst.GESPROKEN
        ? balie.teruggebeld(gemeente, wie, kenmerk, notitie)
        : balie.belpoging(gemeente, wie, kenmerk, uitkomst.get(), notitie);
  }

  private Antwoord sluit(Bezoek bezoek) {
    String kenmerk = bezoek.pad("kenmerk");
    String gekozen = bezoek.formulier().tekst("resultaat");
    Optional<Resultaat> resultaat =
        Arrays.stream(Resultaat.values()).filter(een -> een.waarde().equals(gekozen)).findFirst();
    Balieuitslag uitslag =
        resultaat
            .map(hoe -> balie.sluit(bezoek.gemeenteId(), bezoek.medewerker(), kenmerk, hoe))
            .orElseGet(() -> weiger("Kies een resultaat."));
    boolean verder = bezoek.formulier().tekst("daarna").equals("volgende");
    return verder && uitslag instanceof Balieuitslag.Gedaan
        ? volgende(bezoek)
        : naar(bezoek, kenmerk, uitslag, "Afgerond.");
  }

  /** Keeps what somebody is writing; their colleagues see that they write. */
  private Antwoord concept(Bezoek bezoek) {
    String kenmerk = bezoek.pad("kenmerk");
    String tekst = bezoek.formulier().tekst("tekst");
    balie.bewaarConcept(bezoek.gemeenteId(), bezoek.medewerker(), kenmerk, tekst);
    if (!tekst.isEmpty()) {
      gebeurtenissen.schrijft(
          bezoek.gemeenteId(), bezoek.medewerker(), bezoek.sessie().aanwezig(), kenmerk);
    }
    return Antwoord.json("{}");
  }

  private static Balieuitslag weiger(String uitleg) {
    return new Balieuitslag.Geweigerd(new Weigering(Reden.ONBEKENDE_KEUZE, uitleg));
  }

  private static Optional<Instant> moment(String tekst) {
    try {
      return Optional.of(LocalDateTime.parse(tekst).atZone(Woorden.NEDERLAND).toInstant());
    } catch (DateTimeException geenMoment) {
      return Optional.empty();
    }
  }
}
