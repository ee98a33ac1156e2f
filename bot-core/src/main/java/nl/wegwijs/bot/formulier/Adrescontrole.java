package nl.wegwijs.bot.formulier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.bot.wereld.Adressenbron.Gevonden;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Adresregister.Adres;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.land.GemeenteVerwijzing;
import nl.wegwijs.intents.entiteit.Huisnummer;

/** What the address registers and the table of postcodes know of an address. */
final class Adrescontrole {
  private final Wereld wereld;
  private final Gemeente gemeente;

  Adrescontrole(Wereld wereld, Gemeente gemeente) {
    this.wereld = wereld;
    this.gemeente = gemeente;
  }

  /** What a register says of a postcode with a house number. */
  sealed interface Uitslag {
    /** It is there, in the register of that gemeente. */
    record Bekend(Adres adres, GemeenteId gemeente) implements Uitslag {}

    /** The number is there, not with this letter or addition; these are. */
    record AndereToevoeging(List<Adres> mogelijk) implements Uitslag {}

    /** A register covers the postcode and has no such number. */
    record Onbekend() implements Uitslag {}

    /** No register here covers the postcode. */
    record GeenRegister() implements Uitslag {}
  }

  /** Looks in this gemeente's register first, then in those of its neighbours. */
  Uitslag zoek(String postcode, String huisnummer) {
    Optional<Huisnummer> gelezen = Huisnummer.lees(huisnummer);
    if (gelezen.isEmpty()) {
      return new Uitslag.Onbekend();
    }
    boolean gedekt = false;
    Optional<Uitslag> anders = Optional.empty();
    for (Gemeente kandidaat : kandidaten(postcode)) {
      gedekt = true;
      List<Adres> gevonden = kandidaat.adressen().zoek(postcode, gelezen.get().nummer());
      Optional<Adres> precies =
          gevonden.stream().filter(adres -> zelfde(adres, gelezen.get())).findFirst();
      if (precies.isPresent()) {
        return new Uitslag.Bekend(precies.get(), kandidaat.id());
      }
      if (!gevonden.isEmpty() && anders.isEmpty()) {
        anders = Optional.of(new Uitslag.AndereToevoeging(gevonden));
      }
    }
    if (anders.isPresent()) {
      return anders.get();
    }
    return gedekt ? new Uitslag.Onbekend() : bijDeBron(postcode, gelezen.get());
  }

  /** What no register here covers, where the gemeente wants it looked up elsewhere. */
  private Uitslag bijDeBron(String postcode, Huisnummer gelezen) {
    if (!gemeente.kanalen().koppelingen().pdok()) {
      return new Uitslag.GeenRegister();
    }
    return wereld
        .adressenbron()
        .zoek(postcode, gelezen.nummer())
        .map(gevonden -> vanDeBron(gevonden, gelezen))
        .orElseGet(Uitslag.GeenRegister::new);
  }

  private Uitslag vanDeBron(List<Gevonden> gevonden, Huisnummer gelezen) {
    if (gevonden.isEmpty()) {
      return new Uitslag.Onbekend();
    }
    return gevonden.stream()
        .filter(een -> zelfde(een.adres(), gelezen))
        .findFirst()
        .<Uitslag>map(een -> new Uitslag.Bekend(een.adres(), metCode(een.gemeentecode())))
        .orElseGet(
            () -> new Uitslag.AndereToevoeging(gevonden.stream().map(Gevonden::adres).toList()));
  }

  /** A gemeente that is not served here goes by its code. */
  private GemeenteId metCode(String code) {
    return wereld.gemeenten().opNaam().stream()
        .filter(hier -> hier.code().equals(code))
        .map(Gemeente::id)
        .findFirst()
        .orElseGet(() -> new GemeenteId(code));
  }

  /** The names of the gemeenten in which that postcode lies; empty for a postcode nobody knows. */
  List<String> gemeentenVan(String postcode) {
    String pc4 = postcode.substring(0, 4);
    List<String> hier =
        wereld.gemeenten().opNaam().stream()
            .filter(kandidaat -> kandidaat.heeftPostcode(pc4))
            .map(Gemeente::naam)
            .toList();
    if (!hier.isEmpty()) {
      return hier;
    }
    return wereld.nederland().gemeentenVanPostcode(pc4).stream()
        .map(verwijzing -> verwijzing.naam())
        .toList();
  }

  /** The name of a gemeente whose register knew an address. */
  String naam(GemeenteId id) {
    return wereld
        .gemeenten()
        .gemeente(id)
        .map(Gemeente::naam)
        .or(() -> wereld.nederland().metCode(id.value()).map(GemeenteVerwijzing::naam))
        .orElse(id.value());
  }

  /** Whether addresses with that postcode can lie in this gemeente. */
  boolean hier(String postcode) {
    return gemeente.heeftPostcode(postcode.substring(0, 4));
  }

  /** Whether that is this gemeente. */
  boolean isHier(GemeenteId id) {
    return gemeente.id().equals(id);
  }

  /** Whether one may live there by the register: ja, nee or onbekend. */
  String woonbestemming(Uitslag uitslag) {
    if (!(uitslag instanceof Uitslag.Bekend bekend)) {
      return "onbekend";
    }
    return bekend
        .adres()
        .gebruiksdoel()
        .map(doel -> doel.equals("woonfunctie") ? "ja" : "nee")
        .orElse("onbekend");
  }

  /**
   * With street and place where a register knows the address, else with the gemeente of its
   * postcode.
   */
  String weergave(String postcode, String huisnummer) {
    if (zoek(postcode, huisnummer) instanceof Uitslag.Bekend bekend) {
      return huisnummer + " (" + schrijf(bekend.adres()) + ")";
    }
    List<String> gemeenten = gemeentenVan(postcode);
    return gemeenten.isEmpty()
        ? huisnummer
        : huisnummer + " (gemeente " + String.join(" / ", gemeenten) + ")";
  }

  /** Whether only post boxes have that postcode. */
  boolean isPostbus(String postcode) {
    return wereld.nederland().isPostbus(postcode.substring(0, 4));
  }

  /** An address as people write it: {@code Lindelaan 4B, Waterrijk}. */
  static String schrijf(Adres adres) {
    return adres.straat() + " " + nummer(adres) + ", " + adres.woonplaats();
  }

  /** The house number of an address as people write it. */
  static String nummer(Adres adres) {
    String toevoeging = adres.toevoeging();
    String scheiding =
        toevoeging.isEmpty() ? "" : Character.isDigit(toevoeging.charAt(0)) ? "-" : " ";
    return adres.huisnummer() + adres.huisletter() + scheiding + toevoeging;
  }

  private List<Gemeente> kandidaten(String postcode) {
    String pc4 = postcode.substring(0, 4);
    return Stream.concat(
            Stream.of(gemeente),
            wereld.gemeenten().opNaam().stream().filter(ander -> !ander.id().equals(gemeente.id())))
        .filter(kandidaat -> kandidaat.heeftPostcode(pc4) && kandidaat.adressen().aantal() > 0)
        .toList();
  }

  private static boolean zelfde(Adres adres, Huisnummer gelezen) {
    return vouw(adres.huisletter() + adres.toevoeging())
        .equals(vouw(gelezen.letter() + gelezen.toevoeging()));
  }

  /** Letters and additions are written with and without spaces and hyphens. */
  private static String vouw(String toevoeging) {
    return toevoeging.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
