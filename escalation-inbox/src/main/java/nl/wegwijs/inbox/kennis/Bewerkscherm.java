package nl.wegwijs.inbox.kennis;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.kennis.Bewerking;
import nl.wegwijs.bot.kennis.Productconcept;
import nl.wegwijs.bot.kennis.Redactie;
import nl.wegwijs.bot.kennis.Redactieuitslag;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.leesbaarheid.Leesbaarheid;
import nl.wegwijs.gemeente.lezen.Fout;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import nl.wegwijs.gemeente.schrijven.Productschrijver;
import nl.wegwijs.gemeente.schrijven.Productvelden;
import nl.wegwijs.inbox.kennis.Bewerktekenaar.Afloop;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/**
 * {@code /inbox/kennis/product/{product}}: the text of one product, to be read, changed, looked at
 * and published. Whatever goes wrong, what was typed is still there.
 */
public final class Bewerkscherm {
  private static final String PAD = Productenscherm.PAD + "/product/{product}";

  private final Redactie redactie;
  private final Supplier<Wereld> wereld;
  private final Templates sjablonen;
  private final Voorbeeldtekenaar voorbeelden;
  private final Bewerktekenaar tekenaar = new Bewerktekenaar(new Leesbaarheid());

  /**
   * @param kanalen how answers look to inwoners
   */
  public Bewerkscherm(
      Redactie redactie, Supplier<Wereld> wereld, Kanaalbeeld kanalen, Templates sjablonen) {
    this.redactie = redactie;
    this.wereld = wereld;
    this.sjablonen = sjablonen;
    this.voorbeelden = new Voorbeeldtekenaar(kanalen);
  }

  /** Adds its pages and calls. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.REDACTIE, this::toon);
    paginas.post(PAD, Paginas.REDACTIE, this::doe);
    paginas.post(PAD + "/leesbaar", Paginas.REDACTIE, this::leesbaar);
  }

  /** The product and language that the address or the form names. */
  static Sleutel sleutel(Bezoek bezoek) {
    boolean engels =
        bezoek
            .vraag("taal")
            .or(() -> bezoek.formulier().gevuld("taal"))
            .filter("en"::equals)
            .isPresent();
    return new Sleutel(bezoek.pad("product"), engels ? Taal.EN : Taal.NL);
  }

  private Antwoord toon(Bezoek bezoek) {
    return redactie
        .open(bezoek.gemeenteId(), bezoek.medewerker(), sleutel(bezoek))
        .<Antwoord>map(bewerking -> pagina(bezoek, bewerking, zoalsHetIs(bezoek, bewerking), 200))
        .orElseGet(Antwoord::nietGevonden);
  }

  private Afloop zoalsHetIs(Bezoek bezoek, Bewerking bewerking) {
    Productvelden velden =
        bewerking
            .concept()
            .map(Productconcept::tekst)
            .map(tekst -> redactie.velden(bezoek.gemeenteId(), bewerking.sleutel(), tekst))
            .orElse(bewerking.eigen());
    boolean kapot = !bewerking.fouten().isEmpty();
    return afloop(bewerking, velden)
        .met(
            kapot ? "fout" : "",
            kapot
                ? List.of(
                    "Het bestand op de schijf is met de hand veranderd en heeft fouten. U ziet de"
                        + " laatste goede versie.")
                : List.of(),
            fouten(bewerking.fouten()));
  }

  private static Afloop afloop(Bewerking bewerking, Productvelden velden) {
    return new Afloop(
        velden,
        bewerking.concept().map(Productconcept::basis).orElse(bewerking.basis()),
        bewerking.conceptversie(),
        "",
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of());
  }

  private Antwoord doe(Bezoek bezoek) {
    Sleutel sleutel = sleutel(bezoek);
    Optional<Bewerking> open = redactie.open(bezoek.gemeenteId(), bezoek.medewerker(), sleutel);
    if (open.isEmpty()) {
      return Antwoord.nietGevonden();
    }
    Bewerking bewerking = open.get();
    Productvelden velden = Formulierlezer.lees(bezoek.formulier(), sleutel, bewerking.eigen());
    String basis = bezoek.formulier().tekst("basis");
    int concept = getal(bezoek.formulier().tekst("conceptversie"));
    Afloop getypt =
        new Afloop(velden, basis, concept, "", List.of(), List.of(), "", List.of(), List.of());
    var werk = new Werk(bezoek, bewerking, getypt);
    return switch (bezoek.formulier().tekst("actie")) {
      case "bewaar" ->
          uitslag(
              werk,
              redactie.bewaar(
                  bezoek.gemeenteId(), bezoek.medewerker(), sleutel, velden, basis, concept));
      case "publiceer" ->
          uitslag(
              werk,
              redactie.publiceer(
                  bezoek.gemeenteId(), bezoek.medewerker(), sleutel, velden, basis, concept));
      case "verwerp" -> {
        redactie.verwerp(bezoek.gemeenteId(), bezoek.medewerker(), sleutel, concept);
        yield naar(sleutel, "Het concept is weg.");
      }
      case "haal-weg" ->
          uitslag(werk, redactie.haalWeg(bezoek.gemeenteId(), bezoek.medewerker(), sleutel, basis));
      case "voorbeeld" -> voorbeeld(werk);
      default -> Antwoord.ongeldig("Kies wat u met de tekst wilt doen.");
    };
  }

  /** One request with what was typed in it. */
  private record Werk(Bezoek bezoek, Bewerking bewerking, Afloop getypt) {}

  private Antwoord uitslag(Werk werk, Redactieuitslag uitslag) {
    Sleutel sleutel = werk.bewerking().sleutel();
    return switch (uitslag) {
      case Redactieuitslag.Gepubliceerd(var versie) ->
          versie.tekst().isEmpty() && werk.bewerking().landelijk().isEmpty()
              ? Antwoord.naar(Productenscherm.PAD).met("De eigen tekst is weggehaald.")
              : naar(
                  sleutel,
                  "Versie %d is gepubliceerd. Inwoners krijgen deze tekst binnen een paar seconden."
                      .formatted(versie.nummer()));
      case Redactieuitslag.Bewaard bewaard ->
          naar(sleutel, "Het concept is bewaard. Inwoners zien het nog niet.");
      case Redactieuitslag.Ongewijzigd() ->
          naar(sleutel, "Er is niets veranderd: deze tekst is al gepubliceerd.");
      case Redactieuitslag.Ongeldig(List<Fout> fouten) ->
          mislukt(
              werk,
              422,
              "Deze tekst kan zo niet worden gepubliceerd. De oude tekst blijft gelden.",
              fouten(fouten));
      case Redactieuitslag.NietGeschreven(String uitleg) ->
          mislukt(werk, 507, uitleg + " Uw tekst staat nog hieronder.", List.of());
      case Redactieuitslag.Botsing botsing -> botsing(werk, botsing);
      case Redactieuitslag.Geweigerd geweigerd -> Antwoord.geenRecht();
      case Redactieuitslag.Onbekend() -> Antwoord.nietGevonden();
    };
  }

  private Antwoord mislukt(Werk werk, int status, String melding, List<String> fouten) {
    return pagina(
        werk.bezoek(),
        werk.bewerking(),
        werk.getypt().met("fout", List.of(melding), fouten),
        status);
  }

  /** Shows what somebody else wrote beside what was typed; sending it again is then a choice. */
  private Antwoord botsing(Werk werk, Redactieuitslag.Botsing botsing) {
    String hunne = botsing.hunTekst().orElse("");
    String mijne =
        Productschrijver.schrijf(hunne, werk.bewerking().sleutel().taal(), werk.getypt().velden());
    String wie = botsing.wie().orElse("Iemand anders");
    String wat =
        botsing.alsConcept()
            ? " heeft intussen een concept bewaard."
            : " heeft deze tekst intussen veranderd.";
    Afloop afloop =
        new Afloop(
            werk.getypt().velden(),
            botsing.basis(),
            botsing.conceptversie(),
            "fout",
            List.of(
                wie + wat,
                "Er is niets verloren. Hieronder staat wat er verschilt, en daaronder uw eigen"
                    + " tekst. Neem over wat u nodig hebt en kies dan opnieuw."),
            List.of(),
            "Weg: de tekst van " + wie + ". Nieuw: uw tekst.",
            Verschilmaker.van(hunne, mijne),
            List.of());
    return pagina(werk.bezoek(), werk.bewerking(), afloop, 409);
  }

  private Antwoord voorbeeld(Werk werk) {
    Bezoek bezoek = werk.bezoek();
    Sleutel sleutel = werk.bewerking().sleutel();
    Gelezen proef = redactie.proef(bezoek.gemeenteId(), sleutel, werk.getypt().velden());
    Optional<Gemeente> gemeente = proef.gemeenten().gemeente(bezoek.gemeenteId());
    Optional<Product> product =
        gemeente
            .flatMap(gelezen -> gelezen.producten().product(sleutel.product(), sleutel.taal()))
            .filter(gevonden -> gevonden.taal() == sleutel.taal());
    if (!proef.foutloos() || product.isEmpty()) {
      return mislukt(
          werk,
          422,
          product.isEmpty() && proef.foutloos()
              ? "Er is nog geen tekst in deze taal."
              : "Er is nog geen voorbeeld: eerst moeten deze fouten eruit.",
          fouten(proef.fouten()));
    }
    Afloop afloop =
        werk.getypt().met(voorbeelden.teken(wereld.get().kennis(), gemeente.get(), product.get()));
    return pagina(bezoek, werk.bewerking(), afloop, 200);
  }

  /** What the check says of one field, for a script. */
  private Antwoord leesbaar(Bezoek bezoek) {
    Sleutel sleutel = sleutel(bezoek);
    String naam = bezoek.formulier().tekst("veld");
    return Productveld.alle(sleutel.taal()).stream()
        .filter(veld -> veld.leesbaar() && veld.naam().equals(naam))
        .findFirst()
        .<Antwoord>map(veld ->
            Antwoord.fragment(
                sjablonen.kennisLeesbaar(
                    tekenaar.opmerkingen(veld, bezoek.formulier().tekst("tekst"), sleutel.taal()))))
        .orElseGet(Antwoord::nietGevonden);
  }

  private Antwoord pagina(Bezoek bezoek, Bewerking bewerking, Afloop afloop, int status) {
    Bewerkbeeld beeld = tekenaar.teken(bezoek.csrf(), bezoek.gemeente(), bewerking, afloop);
    return new Antwoord.Pagina(
        status, bewerking.naam(), sjablonen.kennisBewerk(beeld), List.of("kennis.js"));
  }

  static Antwoord naar(Sleutel sleutel, String melding) {
    return Antwoord.naar(
            Productenscherm.product(sleutel.product(), sleutel.taal() == Taal.EN ? "?taal=en" : ""))
        .met(melding);
  }

  /** The words of the check, with the name of the file rather than where the folder is. */
  static List<String> fouten(List<Fout> fouten) {
    return fouten.stream()
        .map(fout ->
            "%s%s: %s"
                .formatted(
                    fout.bestand().getFileName(),
                    fout.regel() == 0 ? "" : ", regel " + fout.regel(),
                    fout.melding()))
        .toList();
  }

  static int getal(String tekst) {
    return tekst.matches("[0-9]{1,9}") ? Integer.parseInt(tekst) : 0;
  }
}
