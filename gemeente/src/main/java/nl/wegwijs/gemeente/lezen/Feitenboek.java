package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.gemeente.Formulier.Adres;
import nl.wegwijs.gemeente.Formulier.Keuzemogelijkheid;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Regel;

/**
 * Every fact that a condition of a form may look at, with the values it can have: its fields, what
 * is derived from them, and the tables.
 */
final class Feitenboek {
  private static final Domein JA_NEE = new Domein.Waarden(List.of("ja", "nee"));
  private static final Domein LIGGING = new Domein.Waarden(List.of("hier", "elders", "onbekend"));
  private static final Domein.Waarden REGISTER =
      new Domein.Waarden(List.of("bekend", "andere-toevoeging", "onbekend", "geen-register"));

  /** What is known of the end of a form only. */
  static final Map<String, Domein> SLOT = Map.of("terugbelmoment", JA_NEE);

  private static final int EEUW = 36_500;
  private static final int OUDSTE = 125;

  private final Map<String, Domein> domeinen = new LinkedHashMap<>();

  /** The facts of these fields and addresses and the outcomes of these tables. */
  Feitenboek(Collection<Veld> velden, Collection<Adres> adressen, Collection<Regel> regels) {
    velden.forEach(this::neem);
    adressen.forEach(this::neem);
    regels.forEach(regel -> domeinen.put(regel.id(), new Domein.Waarden(regel.mogelijk())));
  }

  private void neem(Veld veld) {
    String id = veld.id();
    domeinen.put(id, waarden(veld));
    switch (veld.soort()) {
      case DATUM -> domeinen.put(id + ".dagen", new Domein.Getal(-EEUW, EEUW));
      case GEBOORTEDATUM -> domeinen.put(id + ".leeftijd", new Domein.Getal(0, OUDSTE));
      case POSTCODE -> {
        domeinen.put(id + ".ligging", LIGGING);
        domeinen.put(id + ".postbus", JA_NEE);
      }
      case NAMEN -> {
        domeinen.put(id + ".aantal", new Domein.Getal(1, veld.bereik().grootste()));
        if (veld.bereik().telveld().isPresent()) {
          domeinen.put(id + ".verschil", JA_NEE);
        }
      }
      case PLEK -> domeinen.put(id + ".register", REGISTER);
      case HUISNUMMER, KEUZE, JA_NEE, AANTAL, NAAM, EMAIL, TELEFOONNUMMER, TEKST -> {}
    }
  }

  private static Domein waarden(Veld veld) {
    return switch (veld.soort()) {
      case KEUZE ->
          new Domein.Waarden(veld.keuzes().stream().map(Keuzemogelijkheid::waarde).toList());
      case JA_NEE -> JA_NEE;
      case AANTAL -> new Domein.Getal(veld.bereik().kleinste(), veld.bereik().grootste());
      case DATUM,
          GEBOORTEDATUM,
          POSTCODE,
          HUISNUMMER,
          PLEK,
          NAAM,
          NAMEN,
          EMAIL,
          TELEFOONNUMMER,
          TEKST ->
          new Domein.Vrij();
    };
  }

  private void neem(Adres adres) {
    domeinen.put(adres.id() + ".register", REGISTER);
    domeinen.put(adres.id() + ".ligging", LIGGING);
    domeinen.put(
        adres.id() + ".woonbestemming", new Domein.Waarden(List.of("ja", "nee", "onbekend")));
    domeinen.put(adres.id() + ".zelfde", JA_NEE);
    domeinen.put(adres.id() + ".plaats", new Domein.Waarden(List.of("hier", "elders")));
  }

  Optional<Domein> domein(String naam) {
    return Optional.ofNullable(domeinen.get(naam)).or(() -> Optional.ofNullable(SLOT.get(naam)));
  }

  List<String> namen() {
    return new ArrayList<>(domeinen.keySet());
  }

  /** The field or address that a name is derived from; the name itself for all else. */
  static String stam(String naam) {
    int punt = naam.indexOf('.');
    return punt < 0 ? naam : naam.substring(0, punt);
  }
}
