package nl.wegwijs.inbox.beeld;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Weergave;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.beeld.Item.Veld;

/** Puts what is filled in on a form into words, in Dutch. Pure. */
public final class Inzendingtekenaar {
  private final Gemeente gemeente;

  public Inzendingtekenaar(Gemeente gemeente) {
    this.gemeente = gemeente;
  }

  /** The name of a form. */
  public String naam(String formulier) {
    return formulier(formulier).map(form -> form.naam().nl()).orElse(formulier);
  }

  /** Everything on a filed form, in the order of the form. */
  public List<Veld> velden(Inzending inzending) {
    return velden(inzending.formulier(), inzending.waarden());
  }

  List<Veld> velden(String formulier, Map<String, String> waarden) {
    return waarden.entrySet().stream()
        .map(een -> veld(formulier, een.getKey(), een.getValue()))
        .toList();
  }

  private Veld veld(String formulier, String id, String waarde) {
    Optional<Formulier.Veld> veld = formulier(formulier).flatMap(form -> form.veld(id));
    return new Veld(
        veld.map(gevonden -> gevonden.label().nl()).orElse(id),
        veld.map(gevonden -> waarde(gevonden, waarde)).orElse(waarde));
  }

  private static String waarde(Formulier.Veld veld, String waarde) {
    return switch (veld.soort()) {
      case DATUM, GEBOORTEDATUM -> dag(waarde);
      case KEUZE ->
          veld.keuzes().stream()
              .filter(keuze -> keuze.waarde().equals(waarde))
              .map(keuze -> keuze.label().nl())
              .findFirst()
              .orElse(waarde);
      case POSTCODE, HUISNUMMER, PLEK, JA_NEE, AANTAL, NAAM, NAMEN, EMAIL, TELEFOONNUMMER, TEKST ->
          waarde;
    };
  }

  private static String dag(String waarde) {
    try {
      return Weergave.dag(LocalDate.parse(waarde), Taal.NL);
    } catch (DateTimeException anders) {
      return waarde;
    }
  }

  private Optional<Formulier> formulier(String id) {
    return Optional.ofNullable(gemeente.formulieren().get(id));
  }
}
