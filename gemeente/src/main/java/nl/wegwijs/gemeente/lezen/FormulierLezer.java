package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Aanleiding;
import nl.wegwijs.gemeente.Formulier.Adres;
import nl.wegwijs.gemeente.Formulier.Afronding;
import nl.wegwijs.gemeente.Formulier.Deel;
import nl.wegwijs.gemeente.Formulier.Gevolg;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Start;
import nl.wegwijs.gemeente.Formulier.Uitweg;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Formulier.Wijze;
import nl.wegwijs.gemeente.Regel;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.Tekst;
import nl.wegwijs.gemeente.Voorwaarde;

/** Reads one form of {@code formulieren/}: its fields in the order of the file. */
final class FormulierLezer {
  private static final Vorm<Wijze> WIJZE =
      Vorm.keuze(
          Map.of(
              "inzending",
              Wijze.INZENDING,
              "terugbellen",
              Wijze.TERUGBELLEN,
              "advies",
              Wijze.ADVIES));
  private static final Vorm<Gevolg> BIJ_WOORDEN =
      Vorm.keuze(Map.of("meld", Gevolg.MELD, "uitweg", Gevolg.UITWEG, "zet", Gevolg.ZET));
  private static final Vorm<Boolean> STATUS =
      Vorm.keuze(Map.of("wacht-op-identiteit", true, "in-behandeling", false));
  private static final Vorm<String> KENMERK =
      Vorm.patroon("twee hoofdletters, zoals 'VH'", "[A-Z]{2}");
  private static final Tekst GEEN = new Tekst("", "");

  private final Verwijzingen verwijzingen;
  private final Lagen lagen;
  private final Map<String, Regel> regels;
  private final Map<String, Kaartlezer> regelkaarten;
  private final Set<String> formulieren;
  private final Set<String> producten;

  /**
   * @param regels every decision table of the gemeente
   * @param regelkaarten the files they were read from
   * @param formulieren ids of all forms, also of those that hold a mistake
   * @param producten ids of all products
   */
  FormulierLezer(
      Verwijzingen verwijzingen,
      Lagen lagen,
      Map<String, Regel> regels,
      Map<String, Kaartlezer> regelkaarten,
      Set<String> formulieren,
      Set<String> producten) {
    this.verwijzingen = verwijzingen;
    this.lagen = lagen;
    this.regels = regels;
    this.regelkaarten = regelkaarten;
    this.formulieren = formulieren;
    this.producten = producten;
  }

  Formulier lees(String id, Kaartlezer kaart) {
    var velden = new ArrayList<Veld>();
    Map<String, Kaartlezer> veldkaarten = kaart.groep("velden").groepen();
    veldkaarten.forEach((naam, groep) -> velden.add(VeldLezer.lees(naam, groep)));
    Afronding afronding = afronding(kaart.groep("afronding"));
    boolean advies = afronding.wijze() == Wijze.ADVIES;
    var formulier =
        new Formulier(
            id,
            "",
            kaart.tekst("naam"),
            kaart.heeft("team") ? verwijzingen.team(kaart, "team") : TeamId.KCC,
            kaart.waardeOfNiets("teamregel", Vorm.NAAM),
            advies ? "" : kaart.waarde("kenmerk", KENMERK),
            kaart.tekst("begin"),
            advies ? GEEN : kaart.tekst("samenvatting"),
            kaart.groepOfNiets("start").map(this::start).orElse(Start.NIET),
            velden,
            adressen(kaart, velden),
            aanleidingen(kaart),
            uitwegen(kaart),
            afronding,
            Map.of());
    formulier.teamregel().ifPresent(regel -> keurTeams(kaart, regel));
    kaart.klaar();
    var gebruikt = gebruikteRegels(formulier);
    Formulier heel = metRegels(formulier, gebruikt);
    new Formulierkeuring(heel, regelkaarten, kaart, veldkaarten).keur();
    return heel;
  }

  private void keurTeams(Kaartlezer kaart, String id) {
    bestaat(kaart, "teamregel", "regel", id, regels.keySet());
    Optional.ofNullable(regels.get(id)).stream()
        .flatMap(regel -> regel.rijen().stream())
        .forEach(rij -> verwijzingen.bestaand(kaart, "teamregel", rij.dan()));
  }

  private Start start(Kaartlezer kaart) {
    var start =
        new Start(
            kaart.lijst("producten", Vorm.NAAM),
            kaart.lijstOfNiets("woorden", Vorm.TEKST),
            kaart.lijstOfNiets("zinnen", Vorm.TEKST));
    start
        .producten()
        .forEach(product -> bestaat(kaart, "producten", "product", product, producten));
    kaart.klaar();
    return start;
  }

  private List<Adres> adressen(Kaartlezer kaart, List<Veld> velden) {
    var adressen = new ArrayList<Adres>();
    kaart
        .groepOfNiets("adressen")
        .ifPresent(groep ->
            groep
                .groepen()
                .forEach((id, deel) -> {
                  adressen.add(
                      new Adres(
                          id,
                          veld(deel, "postcode", Soort.POSTCODE, velden),
                          veld(deel, "huisnummer", Soort.HUISNUMMER, velden),
                          deel.lijst("namen", Vorm.TEKST),
                          deel.lijstOfNiets("woorden", Vorm.TEKST),
                          VeldLezer.controles(deel)));
                  deel.klaar();
                }));
    return adressen;
  }

  private static String veld(Kaartlezer kaart, String sleutel, Soort soort, List<Veld> velden) {
    String id = kaart.waarde(sleutel, Vorm.TEKST);
    if (velden.stream().noneMatch(veld -> veld.id().equals(id) && veld.soort() == soort)) {
      kaart.fout(sleutel, "'" + id + "' is geen veld van soort '" + sleutel + "'");
    }
    return id;
  }

  private List<Aanleiding> aanleidingen(Kaartlezer kaart) {
    var gelezen = new ArrayList<Aanleiding>();
    kaart
        .groepOfNiets("aanleidingen")
        .ifPresent(
            groep -> groep.groepen().forEach((id, deel) -> gelezen.add(aanleiding(id, deel))));
    return gelezen;
  }

  private Aanleiding aanleiding(String id, Kaartlezer kaart) {
    Gevolg dan = kaart.waarde("dan", BIJ_WOORDEN);
    var zet = new LinkedHashMap<String, String>();
    kaart
        .groepOfNiets("zet")
        .ifPresent(groep ->
            groep.sleutels().forEach(veld -> zet.put(veld, groep.waarde(veld, Vorm.TEKST))));
    var aanleiding =
        new Aanleiding(
            id,
            kaart.lijstOfNiets("woorden", Vorm.TEKST),
            VoorwaardeLezer.lees(kaart).orElse(Voorwaarde.ALTIJD),
            dan,
            kaart.tekstOfNiets("tekst"),
            kaart.waardeOfNiets("aantekening", Vorm.TEKST),
            kaart.waardeOfNiets("uitweg", Vorm.NAAM),
            product(kaart),
            zet);
    if (aanleiding.woorden().isEmpty() && !kaart.heeft("als")) {
      kaart.fout("een aanleiding heeft 'woorden' of 'als' nodig");
    }
    boolean compleet =
        switch (dan) {
          case MELD -> aanleiding.tekst().isPresent();
          case UITWEG -> aanleiding.uitweg().isPresent();
          case ZET -> !zet.isEmpty();
          case NOTEER, OPNIEUW, BEVESTIG -> false;
        };
    if (!compleet) {
      kaart.fout("bij 'meld' hoort 'tekst', bij 'uitweg' hoort 'uitweg', bij 'zet' hoort 'zet'");
    }
    kaart.klaar();
    return aanleiding;
  }

  private Map<String, Uitweg> uitwegen(Kaartlezer kaart) {
    var uitwegen = new TreeMap<String, Uitweg>();
    kaart
        .groepOfNiets("uitwegen")
        .ifPresent(groep ->
            groep
                .groepen()
                .forEach((id, deel) -> {
                  Optional<String> vervolg = deel.waardeOfNiets("vervolg", Vorm.NAAM);
                  vervolg.ifPresent(
                      form -> bestaat(deel, "vervolg", "formulier", form, formulieren));
                  uitwegen.put(
                      id,
                      new Uitweg(
                          id,
                          deel.tekst("tekst"),
                          product(deel),
                          vervolg,
                          deel.waarde("bron", Vorm.TEKST)));
                  deel.klaar();
                }));
    return uitwegen;
  }

  private Afronding afronding(Kaartlezer kaart) {
    Wijze wijze = kaart.waarde("wijze", WIJZE);
    boolean advies = wijze == Wijze.ADVIES;
    var uitkomsten = new TreeMap<String, Tekst>();
    if (advies) {
      Kaartlezer groep = kaart.groep("uitkomsten");
      groep.sleutels().forEach(uitkomst -> uitkomsten.put(uitkomst, groep.tekst(uitkomst)));
    }
    var afronding =
        new Afronding(
            wijze,
            wijze == Wijze.INZENDING && kaart.waarde("status", STATUS),
            kaart.waardeOfNiets("afschrift", Vorm.JA_NEE).orElse(false),
            kaart.groepenlijst("tekst").stream().map(FormulierLezer::deel).toList(),
            advies ? Optional.of(kaart.waarde("regel", Vorm.NAAM)) : Optional.empty(),
            uitkomsten,
            advies ? Optional.of(kaart.waarde("product", Vorm.NAAM)) : Optional.empty());
    afronding.product().ifPresent(id -> bestaat(kaart, "product", "product", id, producten));
    kaart.klaar();
    return afronding;
  }

  private static Deel deel(Kaartlezer kaart) {
    var deel = new Deel(VoorwaardeLezer.lees(kaart).orElse(Voorwaarde.ALTIJD), kaart.tekst("zegt"));
    kaart.klaar();
    return deel;
  }

  private Optional<String> product(Kaartlezer kaart) {
    Optional<String> product = kaart.waardeOfNiets("product", Vorm.NAAM);
    product.ifPresent(id -> bestaat(kaart, "product", "product", id, producten));
    return product;
  }

  private static void bestaat(
      Kaartlezer kaart, String sleutel, String wat, String id, Set<String> bekend) {
    if (!id.isEmpty() && !bekend.contains(id)) {
      kaart.fout(sleutel, wat + " '" + id + "' bestaat niet");
    }
  }

  /** The names of the files that a form with these tables is made of. */
  static List<String> bestanden(String formulier, Set<String> regels) {
    var bestanden = new ArrayList<String>();
    bestanden.add("formulieren/" + formulier + ".yaml");
    regels.forEach(regel -> bestanden.add("regels/" + regel + ".yaml"));
    return bestanden;
  }

  private Map<String, Regel> gebruikteRegels(Formulier formulier) {
    var gebruikt = new TreeMap<String, Regel>();
    for (String naam : Formulierdelen.namen(formulier)) {
      Regel regel = regels.get(naam);
      if (regel != null) {
        gebruikt.put(naam, regel);
      }
    }
    Stream.of(formulier.afronding().regel(), formulier.teamregel())
        .flatMap(Optional::stream)
        .flatMap(id -> Optional.ofNullable(regels.get(id)).stream())
        .forEach(regel -> gebruikt.put(regel.id(), regel));
    return gebruikt;
  }

  private Formulier metRegels(Formulier formulier, Map<String, Regel> regels) {
    return new Formulier(
        formulier.id(),
        lagen.versie(bestanden(formulier.id(), regels.keySet())),
        formulier.naam(),
        formulier.team(),
        formulier.teamregel(),
        formulier.kenmerk(),
        formulier.begin(),
        formulier.samenvatting(),
        formulier.start(),
        formulier.velden(),
        formulier.adressen(),
        formulier.aanleidingen(),
        formulier.uitwegen(),
        formulier.afronding(),
        regels);
  }
}
