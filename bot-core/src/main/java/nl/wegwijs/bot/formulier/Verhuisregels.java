package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Adrescontrole.Uitslag;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import org.jspecify.annotations.Nullable;

/**
 * What the Wet BRP and the registers say of a reported move: from four weeks before to five days
 * after (art. 2.39), later the day of receipt counts (art. 2.20), to the new gemeente, and only
 * once identity is established.
 */
final class Verhuisregels implements Formulierregels {
  /** The aangifte is due on the fifth day after the move at the latest. */
  private static final int DAGEN_ERNA = 5;

  /** From this age one may report one's own move (art. 2.48). */
  private static final int ZELF_AANGEVEN_VANAF = 16;

  /** Above this a date is more likely mistyped than late. */
  private static final int JAREN_GELEDEN = 10;

  /** Above this a clerk is told how many move along. */
  private static final int VEEL_MEEVERHUIZERS = 8;

  private final Gemeente gemeente;
  private final Adrescontrole adressen;
  private final Zinnen zinnen;
  private final Taal taal;
  private final LocalDate vandaag;

  Verhuisregels(Wereld wereld, Gemeente gemeente, Zinnen zinnen, Taal taal, LocalDate vandaag) {
    this.gemeente = gemeente;
    this.adressen = new Adrescontrole(wereld, gemeente);
    this.zinnen = zinnen;
    this.taal = taal;
    this.vandaag = vandaag;
  }

  @Override
  public Oordeel beoordeel(
      String veld, String waarde, Map<String, String> waarden, boolean nagevraagd) {
    return switch (veld) {
      case "verhuisdatum" -> verhuisdatum(LocalDate.parse(waarde), nagevraagd);
      case "nieuwePostcode" -> {
        Oordeel postcode = nieuwePostcode(waarde, nagevraagd);
        yield postcode instanceof Oordeel.Goed
            ? adres(Adresrol.NIEUW, veld, waarden, nagevraagd)
            : postcode;
      }
      case "huidigePostcode" -> {
        Oordeel postcode = huidigePostcode(waarde, nagevraagd);
        yield postcode.equals(Oordeel.Goed.ZONDER_MEER)
            ? adres(Adresrol.HUIDIG, veld, waarden, nagevraagd)
            : postcode;
      }
      case "nieuwHuisnummer" -> adres(Adresrol.NIEUW, veld, waarden, nagevraagd);
      case "huidigHuisnummer" -> adres(Adresrol.HUIDIG, veld, waarden, nagevraagd);
      case "toestemmingHoofdbewoner" -> toestemming(waarde);
      case "meeverhuizers" -> meeverhuizers(Integer.parseInt(waarde));
      case "meeverhuizersNamen" -> namen(waarde, waarden.get("meeverhuizers"), nagevraagd);
      case "geboortedatum" -> geboortedatum(LocalDate.parse(waarde));
      default -> Oordeel.Goed.ZONDER_MEER;
    };
  }

  private Oordeel verhuisdatum(LocalDate dag, boolean nagevraagd) {
    if (dag.isAfter(vandaag.plusDays(Veldlezer.DAGEN_VOORAF))) {
      return new Oordeel.Opnieuw(
          zinnen.zeg(
              "fout-verhuisdatum-te-vroeg",
              "datum",
              Weergave.dag(dag, taal),
              "vanaf",
              Weergave.dag(dag.minusDays(Veldlezer.DAGEN_VOORAF), taal)),
          false);
    }
    if (dag.isBefore(vandaag.minusYears(JAREN_GELEDEN)) && !nagevraagd) {
      return new Oordeel.Opnieuw(
          zinnen.zeg("fout-verhuisdatum-lang-geleden", "datum", Weergave.dag(dag, taal)), true);
    }
    if (dag.plusDays(DAGEN_ERNA).isBefore(vandaag)) {
      return new Oordeel.Goed(
          Optional.of(
              zinnen.zeg(
                  "melding-verhuisdatum-laat",
                  "datum",
                  Weergave.dag(dag, taal),
                  "vandaag",
                  Weergave.dag(vandaag, taal))),
          Optional.of("gemeld na de vijfde dag na de verhuizing"));
    }
    return Oordeel.Goed.ZONDER_MEER;
  }

  private Oordeel nieuwePostcode(String postcode, boolean nagevraagd) {
    if (gemeente.heeftPostcode(postcode.substring(0, 4))) {
      return Oordeel.Goed.ZONDER_MEER;
    }
    List<String> elders = adressen.gemeentenVan(postcode);
    if (elders.isEmpty()) {
      return new Oordeel.Opnieuw(
          zinnen.zeg("fout-postcode-niet-hier", "postcode", schrijf(postcode)), false);
    }
    if (nagevraagd) {
      return new Oordeel.Elders(elders(elders, postcode));
    }
    if (adressen.isPostbus(postcode)) {
      return new Oordeel.Opnieuw(zinnen.zeg("fout-postbus", "postcode", schrijf(postcode)), false);
    }
    return new Oordeel.Opnieuw(
        zinnen.zeg(
            "fout-postcode-andere-gemeente",
            "postcode",
            schrijf(postcode),
            "andere",
            String.join(" / ", elders)),
        true);
  }

  private String elders(List<String> gemeenten, String postcode) {
    return zinnen.zeg(
        "verhuizing-andere-gemeente",
        "postcode",
        schrijf(postcode),
        "andere",
        String.join(" / ", gemeenten));
  }

  private Oordeel huidigePostcode(String postcode, boolean nagevraagd) {
    if (adressen.isPostbus(postcode) && !nagevraagd) {
      return new Oordeel.Opnieuw(zinnen.zeg("fout-postbus", "postcode", schrijf(postcode)), true);
    }
    if (!adressen.gemeentenVan(postcode).isEmpty()) {
      return Oordeel.Goed.ZONDER_MEER;
    }
    if (nagevraagd) {
      return Oordeel.Goed.met("postcode van het huidige adres staat in geen lijst");
    }
    return new Oordeel.Opnieuw(
        zinnen.zeg("fout-postcode-onbekend", "postcode", schrijf(postcode)), true);
  }

  /** Only looked at once postcode and number are both known, at the field that completes them. */
  private Oordeel adres(
      Adresrol rol, String veld, Map<String, String> waarden, boolean nagevraagd) {
    String postcode = waarden.get(rol.postcode());
    String huisnummer = waarden.get(rol.huisnummer());
    if (postcode == null || huisnummer == null) {
      return Oordeel.Goed.ZONDER_MEER;
    }
    if (zelfdeAdressen(waarden)) {
      return new Oordeel.Opnieuw(zinnen.zeg("fout-adres-gelijk"), false);
    }
    return switch (adressen.zoek(postcode, huisnummer)) {
      case Uitslag.Bekend bekend
          when rol == Adresrol.NIEUW && !bekend.gemeente().equals(gemeente.id()) ->
          new Oordeel.Elders(elders(List.of(adressen.naam(bekend.gemeente())), postcode));
      case Uitslag.Bekend bekend -> Oordeel.Goed.ZONDER_MEER;
      case Uitslag.GeenRegister geenRegister -> Oordeel.Goed.ZONDER_MEER;
      case Uitslag.AndereToevoeging andere ->
          nagevraagd
              ? Oordeel.Goed.met(nietInRegister(rol))
              : new Oordeel.Opnieuw(
                  zinnen.zeg(
                      "fout-toevoeging", "postcode", schrijf(postcode), "huisnummer", huisnummer),
                  true,
                  veld.equals(rol.huisnummer()) ? keuzes(andere) : List.of());
      case Uitslag.Onbekend onbekend ->
          nagevraagd
              ? Oordeel.Goed.met(nietInRegister(rol))
              : new Oordeel.Opnieuw(
                  zinnen.zeg(
                      "fout-adres-onbekend",
                      "postcode",
                      schrijf(postcode),
                      "huisnummer",
                      huisnummer),
                  true);
    };
  }

  private static List<Keuze> keuzes(Uitslag.AndereToevoeging andere) {
    return andere.mogelijk().stream()
        .limit(9)
        .map(Adrescontrole::nummer)
        .map(nummer -> new Keuze(nummer, nummer))
        .toList();
  }

  private static String nietInRegister(Adresrol rol) {
    return switch (rol) {
      case NIEUW -> "nieuw adres staat niet in het register";
      case HUIDIG -> "huidig adres staat niet in het register";
    };
  }

  private static boolean zelfdeAdressen(Map<String, String> waarden) {
    String postcode = waarden.get(Adresrol.NIEUW.postcode());
    String huisnummer = waarden.get(Adresrol.NIEUW.huisnummer());
    return postcode != null
        && huisnummer != null
        && postcode.equals(waarden.get(Adresrol.HUIDIG.postcode()))
        && huisnummer.equalsIgnoreCase(waarden.get(Adresrol.HUIDIG.huisnummer()));
  }

  private Oordeel toestemming(String waarde) {
    if (waarde.equals("ja")) {
      return Oordeel.Goed.ZONDER_MEER;
    }
    return new Oordeel.Goed(
        Optional.of(zinnen.zeg("melding-geen-toestemming")),
        Optional.of("inwonend, nog geen toestemming van de hoofdbewoner"));
  }

  private static Oordeel meeverhuizers(int aantal) {
    return aantal > VEEL_MEEVERHUIZERS
        ? Oordeel.Goed.met("er verhuizen " + aantal + " personen mee")
        : Oordeel.Goed.ZONDER_MEER;
  }

  /** As many names as people, so that nobody stays behind by mistake; asked once. */
  private Oordeel namen(String namen, @Nullable String aantal, boolean nagevraagd) {
    int genoemd = namen.split(", ", -1).length;
    if (aantal == null || nagevraagd || genoemd == Integer.parseInt(aantal)) {
      return Oordeel.Goed.ZONDER_MEER;
    }
    return new Oordeel.Opnieuw(
        zinnen.zeg("fout-aantal-namen", "genoemd", String.valueOf(genoemd), "aantal", aantal),
        true);
  }

  private Oordeel geboortedatum(LocalDate geboren) {
    if (Period.between(geboren, vandaag).getYears() < ZELF_AANGEVEN_VANAF) {
      return new Oordeel.Opnieuw(zinnen.zeg("fout-te-jong"), false);
    }
    return Oordeel.Goed.ZONDER_MEER;
  }

  @Override
  public Optional<String> weergave(String veld, Map<String, String> waarden) {
    String waarde = waarden.get(veld);
    if (waarde == null) {
      return Optional.empty();
    }
    return switch (veld) {
      case "nieuwePostcode", "huidigePostcode" -> Optional.of(schrijf(waarde));
      case "nieuwHuisnummer" -> Optional.of(adresWeergave(Adresrol.NIEUW, waarden));
      case "huidigHuisnummer" -> Optional.of(adresWeergave(Adresrol.HUIDIG, waarden));
      default -> Optional.empty();
    };
  }

  /**
   * With street and place where a register knows the address, else with the gemeente of its
   * postcode.
   */
  private String adresWeergave(Adresrol rol, Map<String, String> waarden) {
    String huisnummer = waarden.getOrDefault(rol.huisnummer(), "");
    String postcode = waarden.get(rol.postcode());
    if (postcode == null) {
      return huisnummer;
    }
    if (adressen.zoek(postcode, huisnummer) instanceof Uitslag.Bekend bekend) {
      return huisnummer + " (" + Adrescontrole.schrijf(bekend.adres()) + ")";
    }
    List<String> gemeenten = adressen.gemeentenVan(postcode);
    return gemeenten.isEmpty()
        ? huisnummer
        : huisnummer + " (gemeente " + String.join(" / ", gemeenten) + ")";
  }

  @Override
  public Afronder.Afronding rondAf(Map<String, String> waarden, String kenmerk) {
    LocalDate verhuisd = LocalDate.parse(waarden.getOrDefault("verhuisdatum", vandaag.toString()));
    LocalDate uiterlijk = verhuisd.plusDays(DAGEN_ERNA);
    boolean opTijd = !uiterlijk.isBefore(vandaag);
    var tekst = new StringBuilder(zinnen.zeg("verhuizing-ontvangen", "kenmerk", kenmerk));
    tekst.append(' ');
    tekst.append(
        opTijd
            ? zinnen.zeg(
                "verhuizing-identiteit-op-tijd",
                "uiterlijk",
                Weergave.dag(uiterlijk, taal),
                "datum",
                Weergave.dag(verhuisd, taal))
            : zinnen.zeg("verhuizing-identiteit-laat", "vandaag", Weergave.dag(vandaag, taal)));
    if (waarden.containsKey("bewijsstuk")) {
      tekst.append(' ').append(zinnen.zeg("verhuizing-bewijsstuk-" + waarden.get("bewijsstuk")));
    }
    return new Afronder.Afronding(
        tekst.toString(), Inzending.Status.WACHT_OP_IDENTITEIT, Optional.empty(), List.of());
  }

  private static String schrijf(String postcode) {
    return postcode.substring(0, 4) + " " + postcode.substring(4);
  }
}
