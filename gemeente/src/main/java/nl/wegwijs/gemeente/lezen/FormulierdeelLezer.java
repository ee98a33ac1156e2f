package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wegwijs.gemeente.Formulier.Aanleiding;
import nl.wegwijs.gemeente.Formulier.Afronding;
import nl.wegwijs.gemeente.Formulier.Deel;
import nl.wegwijs.gemeente.Formulier.Gevolg;
import nl.wegwijs.gemeente.Formulier.Start;
import nl.wegwijs.gemeente.Formulier.Uitweg;
import nl.wegwijs.gemeente.Formulier.Wijze;
import nl.wegwijs.gemeente.Tekst;
import nl.wegwijs.gemeente.Voorwaarde;

/** Reads the parts of a form beside its fields: how it begins, what it listens for, how it ends. */
final class FormulierdeelLezer {
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

  private final Set<String> formulieren;
  private final Set<String> producten;

  /**
   * @param formulieren ids of all forms, also of those that hold a mistake
   * @param producten ids of all products
   */
  FormulierdeelLezer(Set<String> formulieren, Set<String> producten) {
    this.formulieren = formulieren;
    this.producten = producten;
  }

  Start start(Kaartlezer kaart) {
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

  List<Aanleiding> aanleidingen(Kaartlezer kaart) {
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

  Map<String, Uitweg> uitwegen(Kaartlezer kaart) {
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

  Afronding afronding(Kaartlezer kaart) {
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
            kaart.groepenlijst("tekst").stream().map(FormulierdeelLezer::deel).toList(),
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

  static void bestaat(Kaartlezer kaart, String sleutel, String wat, String id, Set<String> bekend) {
    if (!id.isEmpty() && !bekend.contains(id)) {
      kaart.fout(sleutel, wat + " '" + id + "' bestaat niet");
    }
  }
}
