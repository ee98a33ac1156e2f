package nl.wegwijs.intents.proef;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Aanspreekvorm;
import nl.wegwijs.gemeente.Adresregister;
import nl.wegwijs.gemeente.Adresregister.Adres;
import nl.wegwijs.gemeente.Antwoorden;
import nl.wegwijs.gemeente.Catalogus;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeente.Wijk;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Kanalen;
import nl.wegwijs.gemeente.Openingstijden;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Signaalgroep;
import nl.wegwijs.gemeente.Sluitingsdagen;
import nl.wegwijs.gemeente.TeamId;

/** A gemeente with some streets, wijken and signaalwoorden, made by hand. */
public final class Proefgemeente {
  private Proefgemeente() {}

  /** The gemeente with its usual signaalwoorden. */
  public static Gemeente gemeente() {
    return met(
        List.of(
            groep(
                "geweld",
                true,
                "bedreigt mij",
                "word bedreigd",
                "wordt geschoten",
                "met een mes",
                "iemand ligt in het water",
                "being attacked"),
            groep(
                "huiselijk-geweld",
                true,
                "huiselijk geweld",
                "mijn man slaat",
                "slaat mij",
                "schopt me",
                "word geslagen",
                "niet veilig thuis",
                "bang voor mijn man",
                "stalkt me",
                "husband hits me"),
            groep(
                "kind-in-gevaar",
                true,
                "slaat mijn kind",
                "slaat zijn kind",
                "kind wordt mishandeld",
                "mijn dochter is weggelopen"),
            groep(
                "suicide",
                true,
                "zelfmoord",
                "suïcidaal",
                "wil dood",
                "wil niet meer leven",
                "want to die"),
            groep(
                "afsluiting",
                true,
                "stroom afgesloten",
                "sluiten het gas af",
                "kan de huur niet betalen"),
            groep("brand", true, "er is brand", "staat in brand", "gaslek", "co-melder gaat af"),
            groep("schulden", false, "schulden", "deurwaarder", "incassobureau"),
            groep("reisdocument", false, "paspoort", "id-kaart"),
            groep("verhuizing", false, "verhuizen", "nieuw adres"),
            groep("haast", false, "spoed", "noodgeval", "emergency")));
  }

  /** A gemeente with these signaalwoorden. */
  public static Gemeente met(List<Signaalgroep> groepen) {
    URI site = URI.create("https://proefdam.example");
    return new Gemeente(
        new GemeenteId("proefdam"),
        "Proefdam",
        "9998",
        "1",
        new Gemeente.Contact("14 0000", "14 0000", site, "", "", "", site, site),
        List.of(),
        new Openingstijden(
            Map.of(), new Sluitingsdagen(false, Sluitingsdagen.Bevrijdingsdag.NOOIT, Map.of())),
        List.of(
            new Wijk("binnenstad", "Binnenstad", List.of("3482")),
            new Wijk("lindekwartier", "Lindekwartier", List.of("3484")),
            new Wijk("kerkbroek", "Kerkbroek", List.of("3494"))),
        Map.of(),
        groepen,
        List.of(),
        new Catalogus(List.of()),
        Map.of(),
        Map.of(),
        new Antwoorden(Map.of()),
        new Adresregister(adressen()),
        Kanalen.GEEN,
        new Gemeente.Drempels(0, 0),
        new Gemeente.Bewaartermijnen(28, 14, 365),
        Gemeente.Balieregels.GEWOON,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Aanspreekvorm.U);
  }

  private static List<Adres> adressen() {
    return Stream.of(
            "Lindelaan",
            "Kadeplein",
            "Oude Gracht",
            "Sint Jansbrug",
            "Markt",
            "Torenzicht",
            "Zoutmanstraatje",
            "Zandweg naar de Hei")
        .map(straat ->
            new Adres(
                "3484HG", 12, "", "", straat, straat.startsWith("K") ? "Kerkbroek" : "Proefdam"))
        .toList();
  }

  /** A group of signaalwoorden. */
  public static Signaalgroep groep(String naam, boolean crisis, String... woorden) {
    return new Signaalgroep(
        naam,
        List.of(woorden),
        Optional.of(TeamId.KCC),
        1,
        crisis ? Prioriteit.SPOED : Prioriteit.NORMAAL,
        crisis ? Optional.of(naam) : Optional.empty());
  }
}
