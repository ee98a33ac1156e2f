package nl.wegwijs.gemeente.lezen;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Gemeente.Balieregels;
import nl.wegwijs.gemeente.Gemeente.Bewaartermijnen;
import nl.wegwijs.gemeente.Gemeente.Contact;
import nl.wegwijs.gemeente.Gemeente.Drempels;
import nl.wegwijs.gemeente.Gemeente.Wijk;
import nl.wegwijs.gemeente.Kanalen;
import nl.wegwijs.gemeente.Mailadres;
import nl.wegwijs.gemeente.Openingstijden;

/** What {@code gemeente.yaml} tells. */
record Kern(
    Plek plek,
    String naam,
    String code,
    Contact contact,
    List<URI> websites,
    Openingstijden openingstijden,
    List<Wijk> wijken,
    Kanalen kanalen,
    Drempels drempels,
    Bewaartermijnen bewaartermijnen,
    Balieregels balie) {

  private static final Vorm<String> CODE =
      Vorm.patroon("vier cijfers tussen aanhalingstekens, zoals \"0228\"", "[0-9]{4}");
  private static final Vorm<String> TELEFOON =
      Vorm.patroon(
          "een telefoonnummer, zoals '14 0999' of '+31 999 123456'", "\\+?[0-9][0-9 -]{2,16}[0-9]");
  private static final Vorm<String> MAIL =
      Vorm.patroon("een mailadres", "[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final Vorm<String> PRODUCTADRES =
      new Vorm<>(
          "een webadres met {id} erin",
          tekst -> Optional.of(tekst).filter(Kern::metProduct),
          "https://ontbreekt.invalid/{id}");
  private static final Vorm<URI> HERKOMST =
      new Vorm<>(
          "het begin van een webadres zonder pad, zoals https://www.waterrijk.example",
          tekst -> Vorm.ADRES.lees().apply(tekst).filter(Kern::zonderPad),
          URI.create(""));
  private static final Vorm<String> NUMMER_ID =
      Vorm.patroon(
          "het phone_number_id van Meta, alleen cijfers tussen aanhalingstekens", "[0-9]{5,20}");
  private static final Vorm<String> SJABLOON =
      Vorm.patroon("de naam van een goedgekeurd sjabloon, zoals nieuw_bericht", "[a-z0-9_]{1,512}");
  private static final Vorm<String> TAALCODE =
      Vorm.patroon("de taal van het sjabloon, zoals nl of en_GB", "[a-z]{2,3}(_[A-Z]{2})?");
  private static final Vorm<Mailadres> AFZENDER =
      new Vorm<>(
          "een mailadres zonder naam erbij, zoals noreply@waterrijk.example",
          Mailadres::lees,
          new Mailadres("ontbreekt@ontbreekt.invalid"));
  private static final Vorm<String> AFZENDERNAAM =
      Vorm.patroon(
          "een naam van ten hoogste 70 tekens op één regel, zoals 'Gemeente Waterrijk'",
          "[^\\p{Cntrl}<>\"@]{1,70}");
  private static final Vorm<Integer> DAGEN = Vorm.geheel(1, 3650);
  private static final Pattern WIJKNAAM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Reads it.
   *
   * @param formulieren ids of the forms there are
   */
  static Kern lees(Kaartlezer kaart, Set<String> formulieren) {
    var kern =
        new Kern(
            kaart.plek(),
            kaart.waarde("naam", Vorm.TEKST),
            kaart.waarde("code", CODE),
            contact(kaart.groep("contact")),
            kaart.lijst("websites", HERKOMST),
            UrenLezer.openingstijden(
                kaart.groep("openingstijden"),
                UrenLezer.sluitingsdagen(kaart.groep("sluitingsdagen"))),
            wijken(kaart.groep("wijken")),
            kanalen(kaart, formulieren),
            kaart.groepOfNiets("drempels").map(Kern::drempels).orElse(new Drempels(0, 0)),
            bewaartermijnen(kaart.groep("bewaartermijnen")),
            kaart.groepOfNiets("balie").map(Kern::balie).orElse(Balieregels.GEWOON));
    // acted upon where the texts are read; here only judged
    kaart.waardeOfNiets(Aanspreking.SLEUTEL, Aanspreking.VORM);
    kaart.klaar();
    return kern;
  }

  /** The ids of all wijken. */
  Set<String> wijknamen() {
    return wijken.stream().map(Wijk::id).collect(Collectors.toUnmodifiableSet());
  }

  private static Contact contact(Kaartlezer kaart) {
    var contact =
        new Contact(
            kaart.waarde("telefoon", TELEFOON),
            kaart.waarde("noodnummer", TELEFOON),
            kaart.waarde("website", Vorm.ADRES),
            kaart.waarde("email", MAIL),
            kaart.waarde("balie", Vorm.TEKST),
            kaart.waarde("productUrl", PRODUCTADRES),
            kaart.waarde("digidVerhuizing", Vorm.ADRES),
            kaart.waarde("privacy", Vorm.ADRES));
    kaart.klaar();
    return contact;
  }

  private static List<Wijk> wijken(Kaartlezer kaart) {
    var wijken = new ArrayList<Wijk>();
    kaart
        .groepen()
        .forEach((id, wijk) -> {
          if (!WIJKNAAM.matcher(id).matches()) {
            kaart.fout(id, "wijk '" + id + "'; toegestaan: " + Vorm.NAAM.toegestaan());
          }
          wijken.add(
              new Wijk(id, wijk.waarde("naam", Vorm.TEKST), wijk.lijst("postcodes", Vorm.PC4)));
          wijk.klaar();
        });
    return wijken;
  }

  private static Kanalen kanalen(Kaartlezer kaart, Set<String> formulieren) {
    Optional<Kaartlezer> groep = kaart.groepOfNiets("kanalen");
    var kanalen =
        new Kanalen(
            groep.flatMap(een -> een.groepOfNiets("whatsapp")).map(Kern::nummer),
            groep.flatMap(een -> een.groepOfNiets("mail")).map(Kern::mail),
            KoppelingenLezer.lees(kaart, formulieren));
    groep.ifPresent(Kaartlezer::klaar);
    return kanalen;
  }

  private static Kanalen.Mail mail(Kaartlezer kaart) {
    var mail =
        new Kanalen.Mail(
            kaart.waarde("van", AFZENDER),
            kaart.waarde("naam", AFZENDERNAAM),
            kaart.waardeOfNiets("antwoordAan", AFZENDER));
    kaart.klaar();
    return mail;
  }

  private static Kanalen.WhatsApp nummer(Kaartlezer kaart) {
    var whatsApp =
        new Kanalen.WhatsApp(
            kaart.waarde("nummerId", NUMMER_ID),
            kaart.waardeOfNiets("nummer", TELEFOON),
            kaart
                .groepOfNiets("sjabloon")
                .map(sjabloon -> {
                  var gelezen =
                      new Kanalen.Sjabloon(
                          sjabloon.waarde("naam", SJABLOON), sjabloon.waarde("taal", TAALCODE));
                  sjabloon.klaar();
                  return gelezen;
                }));
    kaart.klaar();
    return whatsApp;
  }

  private static Drempels drempels(Kaartlezer kaart) {
    var drempels =
        new Drempels(
            kaart.waarde("accepteren", Vorm.deel()), kaart.waarde("verduidelijken", Vorm.deel()));
    if (drempels.verduidelijken() > drempels.accepteren()) {
      kaart.fout("verduidelijken", "'verduidelijken' mag niet hoger zijn dan 'accepteren'");
    }
    kaart.klaar();
    return drempels;
  }

  private static Bewaartermijnen bewaartermijnen(Kaartlezer kaart) {
    var termijnen =
        new Bewaartermijnen(
            kaart.waarde("gesprek", DAGEN),
            kaart.waarde("netwerkadres", DAGEN),
            kaart.waarde("inzending", DAGEN),
            kaart.waardeOfNiets("audit", DAGEN).orElse(Bewaartermijnen.AUDIT),
            kaart.waardeOfNiets("verbetering", DAGEN).orElse(Bewaartermijnen.VERBETERING));
    kaart.klaar();
    return termijnen;
  }

  private static Balieregels balie(Kaartlezer kaart) {
    Balieregels gewoon = Balieregels.GEWOON;
    var regels =
        new Balieregels(
            kaart.waardeOfNiets("capaciteit", Vorm.geheel(1, 50)).orElse(gewoon.capaciteit()),
            kaart.waardeOfNiets("wachttijd", Vorm.WERKTIJD).orElse(gewoon.wachttijd()),
            kaart.waardeOfNiets("losgelaten", Vorm.WERKTIJD).orElse(gewoon.losgelaten()));
    kaart.klaar();
    return regels;
  }

  private static boolean metProduct(String adres) {
    return adres.contains("{id}")
        && Vorm.ADRES.lees().apply(adres.replace("{id}", "x")).isPresent();
  }

  private static boolean zonderPad(URI adres) {
    return adres.getPath().isEmpty() && adres.getQuery() == null && adres.getFragment() == null;
  }
}
