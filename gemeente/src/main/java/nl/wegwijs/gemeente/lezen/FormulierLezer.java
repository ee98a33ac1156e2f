package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Adres;
import nl.wegwijs.gemeente.Formulier.Afronding;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Start;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Formulier.Wijze;
import nl.wegwijs.gemeente.Regel;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.Tekst;

/** Reads one form of {@code formulieren/}: its fields in the order of the file. */
final class FormulierLezer {
  private static final Vorm<String> KENMERK =
      Vorm.patroon("twee hoofdletters, zoals 'VH'", "[A-Z]{2}");
  private static final Tekst GEEN = new Tekst("", "");

  private final Verwijzingen verwijzingen;
  private final Lagen lagen;
  private final Map<String, Regel> regels;
  private final Map<String, Kaartlezer> regelkaarten;
  private final FormulierdeelLezer delen;

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
    this.delen = new FormulierdeelLezer(formulieren, producten);
  }

  Formulier lees(String id, Kaartlezer kaart) {
    var velden = new ArrayList<Veld>();
    Map<String, Kaartlezer> veldkaarten = kaart.groep("velden").groepen();
    veldkaarten.forEach((naam, groep) -> velden.add(VeldLezer.lees(naam, groep)));
    Afronding afronding = delen.afronding(kaart.groep("afronding"));
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
            kaart.groepOfNiets("start").map(delen::start).orElse(Start.NIET),
            velden,
            adressen(kaart, velden),
            delen.aanleidingen(kaart),
            delen.uitwegen(kaart),
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
    FormulierdeelLezer.bestaat(kaart, "teamregel", "regel", id, regels.keySet());
    Optional.ofNullable(regels.get(id)).stream()
        .flatMap(regel -> regel.rijen().stream())
        .forEach(rij -> verwijzingen.bestaand(kaart, "teamregel", rij.dan()));
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
