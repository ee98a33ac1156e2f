package nl.wegwijs.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Taal;

/** Gesprekken and beurten to keep. */
final class Voorbeelden {
  static final Instant BEGIN = Instant.parse("2027-02-01T09:00:00Z");
  static final Beurt.Versies VERSIES = new Beurt.Versies("model-1", "gemeente-1");

  private Voorbeelden() {}

  static Gesprek gesprek(GemeenteId gemeente, GesprekId id) {
    return gesprek(gemeente, id, BEGIN);
  }

  static Gesprek gesprek(GemeenteId gemeente, GesprekId id, Instant begin) {
    return new Gesprek(
        gemeente,
        id,
        Kanaal.WEB,
        "sleutel-" + id,
        Optional.of("192.0.2.7"),
        begin,
        0,
        Toestand.begin(Taal.NL));
  }

  static Beurt groet(GesprekId id) {
    return groet(id, BEGIN);
  }

  static Beurt groet(GesprekId id, Instant tijdstip) {
    return Beurt.zonderInwoner(
        id,
        0,
        tijdstip,
        List.of(new Bericht.Tekst(Van.ASSISTENT, "Ik ben een automatische assistent.")),
        Toestand.begin(Taal.NL),
        VERSIES);
  }

  /** A beurt of a few words; without a kenmerk where that is empty. */
  static Beurt beurt(GesprekId id, int nummer, String kenmerk, String tekst) {
    return new Beurt(
        id,
        nummer,
        BEGIN.plusSeconds(nummer),
        Optional.of(
            new Beurt.Inkomend(
                Optional.of(kenmerk).filter(given -> !given.isEmpty()),
                "hash van " + nummer,
                tekst)),
        List.of(new Bericht.Tekst(Van.ASSISTENT, "U zei: " + tekst)),
        Optional.of(
            new Uitkomst(
                Uitkomst.Soort.KLETSPRAAT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of())),
        Toestand.begin(Taal.NL).metMissers(nummer),
        Optional.empty(),
        Optional.empty(),
        VERSIES,
        Optional.empty());
  }

  static Beurt met(Beurt beurt, Optional<Overdracht> overdracht, Optional<Inzending> inzending) {
    return met(beurt, beurt.tijdstip(), overdracht, inzending);
  }

  static Beurt met(
      Beurt beurt,
      Instant tijdstip,
      Optional<Overdracht> overdracht,
      Optional<Inzending> inzending) {
    return new Beurt(
        beurt.gesprek(),
        beurt.nummer(),
        tijdstip,
        beurt.inkomend(),
        beurt.berichten(),
        beurt.uitkomst(),
        beurt.toestand(),
        overdracht,
        inzending,
        beurt.versies(),
        Optional.empty());
  }

  static Overdracht overdracht(String kenmerk) {
    return new Overdracht(
        kenmerk,
        "schuldhulp",
        2,
        Prioriteit.SPOED,
        "wachtrij-schuldhulp",
        List.of("signaalwoord deurwaarder", "wijk Oost"),
        BEGIN,
        Optional.of(BEGIN.plusSeconds(7200)),
        Optional.of("T" + kenmerk));
  }

  static Inzending inzending(String kenmerk, Instant bewarenTot) {
    var waarden = new LinkedHashMap<String, String>();
    waarden.put("verhuisdatum", "2027-03-01");
    waarden.put("nieuwePostcode", "3484HG");
    waarden.put("nieuwHuisnummer", "4b");
    waarden.put("naam", "Zoë van den Bérg");
    waarden.put("email", "");
    return new Inzending(
        kenmerk,
        "verhuizing",
        "formulier-1",
        "burgerzaken",
        waarden,
        List.of("adres niet in het register"),
        Inzending.Status.WACHT_OP_IDENTITEIT,
        BEGIN,
        bewarenTot);
  }

  /** A beurt in which nothing is empty, with one bericht of every kind. */
  static Beurt volledigeBeurt(GesprekId id, int nummer, String kenmerk) {
    return new Beurt(
        id,
        nummer,
        BEGIN.plusMillis(1234),
        Optional.of(
            new Beurt.Inkomend(
                Optional.of(kenmerk), "inhoud-hash", "Per 1 maart woon ik op Lindelaan 4b")),
        berichten(),
        Optional.of(
            new Uitkomst(
                Uitkomst.Soort.FORMULIER,
                Optional.of(new Uitkomst.Intentie("verhuizing-doorgeven", 0.9731)),
                Optional.of(bron()),
                Optional.of(new Bericht.TeamNaam("burgerzaken", "Burgerzaken")),
                List.of("intent verhuizing-doorgeven", "formulier geopend"))),
        volledigeToestand(),
        Optional.of(overdracht("O" + kenmerk)),
        Optional.of(inzending("I" + kenmerk, BEGIN.plusSeconds(86_400))),
        VERSIES,
        Optional.empty());
  }

  static List<Bericht> berichten() {
    var keuzes = List.of(new Keuze("ja", "Ja"), new Keuze("nee", "Nee"));
    return List.of(
        new Bericht.Tekst(Van.MEDEWERKER, "Goedemorgen, met Fatíma."),
        new Bericht.Antwoord(Van.ASSISTENT, "U geeft het door per post.", bron(), keuzes),
        new Bericht.Vraag(
            Van.ASSISTENT,
            "Wat is uw nieuwe huisnummer?",
            "verhuizing",
            "nieuwHuisnummer",
            "Bijvoorbeeld 12a",
            keuzes,
            3,
            11,
            Optional.of("Een huisnummer begint met een cijfer.")),
        new Bericht.Vraag(
            Van.ASSISTENT,
            "Wat is uw naam?",
            "verhuizing",
            "naam",
            "",
            List.of(),
            4,
            11,
            Optional.empty()),
        new Bericht.Verduidelijking(Van.ASSISTENT, "Bedoelt u…", keuzes),
        new Bericht.Samenvatting(
            Van.ASSISTENT,
            "Klopt dit?",
            "verhuizing",
            List.of(
                new Bericht.Samenvatting.Regel(
                    "verhuisdatum", "Verhuisdatum", "2027-03-01", "1 maart 2027")),
            keuzes),
        new Bericht.Ontvangstbevestiging(
            Van.ASSISTENT,
            "Wij hebben het ontvangen.",
            "verhuizing",
            "VH7K3M92QD",
            Inzending.Status.WACHT_OP_IDENTITEIT),
        new Bericht.Overdracht(
            Van.ASSISTENT,
            "Een collega neemt het over.",
            new Bericht.TeamNaam("schuldhulp", "Schuldhulpverlening"),
            "OV7K3M92QD",
            true,
            false,
            Optional.of(Instant.parse("2027-02-01T12:00:00.123456789Z"))));
  }

  static Toestand volledigeToestand() {
    var waarden = new LinkedHashMap<String, String>();
    waarden.put("verhuisdatum", "2027-03-01");
    waarden.put("nieuwePostcode", "3484HG");
    waarden.put("aantal", "2");
    var formulier =
        new LopendFormulier(
            "verhuizing",
            "formulier-1",
            waarden,
            Optional.of("nieuwHuisnummer"),
            1,
            Map.of("nieuwePostcode", "3484HG"),
            Map.of("nieuwePostcode", "niet in het register"),
            List.of(),
            List.of(),
            List.of(),
            Map.of());
    var wachtend = LopendFormulier.leeg("terugbelverzoek", "formulier-2");
    return new Toestand(
        Status.WACHTRIJ,
        Taal.EN,
        Optional.of(formulier),
        List.of(wachtend),
        List.of(new Keuze("ja", "Ja"), new Keuze("nee", "Nee")),
        Optional.of("verhuizing-doorgeven"),
        2,
        Optional.of("geweld"),
        Optional.of("OV7K3M92QD"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Bericht.Bron bron() {
    return new Bericht.Bron(
        "verhuizing-doorgeven",
        "Verhuizing doorgeven",
        Optional.of("verhuizing melden"),
        "https://waterrijk.example/verhuizen",
        "Waterrijk",
        LocalDate.of(2026, 11, 3));
  }
}
