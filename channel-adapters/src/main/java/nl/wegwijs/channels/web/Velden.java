package nl.wegwijs.channels.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of a JSON object one by one and collects every mistake; {@link #klaar} ends the
 * reading. A field that is {@code null} counts as absent.
 */
final class Velden {
  private static final int MEESTE_FOUTEN = 50;
  private static final int LANGSTE_NAAM = 100;

  private final JsonNode object;
  private final String pad;
  private final List<Fout> fouten;
  private final Set<String> gelezen = new HashSet<>();

  private Velden(JsonNode object, String pad, List<Fout> fouten) {
    this.object = object;
    this.pad = pad;
    this.fouten = fouten;
  }

  /** The object that the text is, if it is one. */
  static Velden van(Json json, String tekst) {
    JsonNode boom;
    try {
      boom = json.mapper().readTree(tekst);
    } catch (JacksonException e) {
      throw Problemen.ongeldig("", Fout.JSON, "De aanvraag is geen geldige JSON" + plek(e) + ".");
    }
    if (!boom.isObject()) {
      throw Problemen.ongeldig("", Fout.TYPE, "De aanvraag moet een JSON-object zijn.");
    }
    return new Velden(boom, "", new ArrayList<>());
  }

  /** A text that must be there and show something; the empty text where it is not. */
  String verplicht(String naam, int langste) {
    if (waarde(naam) == null) {
      fout(naam, Fout.VERPLICHT, "Veld '%s' ontbreekt.".formatted(pad + naam));
      return "";
    }
    return optioneel(naam, langste).orElse("");
  }

  /** A text that may be absent, but shows something when it is there. */
  Optional<String> optioneel(String naam, int langste) {
    JsonNode waarde = waarde(naam);
    if (waarde == null) {
      return Optional.empty();
    }
    if (!waarde.isString()) {
      fout(naam, Fout.TYPE, "Veld '%s' moet tekst zijn.".formatted(pad + naam));
      return Optional.empty();
    }
    String tekst = waarde.stringValue();
    if (Teksten.leeg(tekst)) {
      fout(naam, Fout.LEEG, "Veld '%s' is leeg.".formatted(pad + naam));
      return Optional.empty();
    }
    if (Teksten.lengte(tekst) > langste) {
      fout(naam, Fout.TE_LANG, "Veld '%s' is langer dan %d tekens.".formatted(pad + naam, langste));
      return Optional.empty();
    }
    return Optional.of(Teksten.schoon(tekst));
  }

  /** One of a fixed set of words. */
  <T> Optional<T> keuze(String naam, List<T> waarden, Function<T, String> woord) {
    Optional<String> gegeven = optioneel(naam, LANGSTE_NAAM);
    Optional<T> gevonden =
        gegeven.flatMap(
            tekst -> waarden.stream().filter(w -> woord.apply(w).equals(tekst)).findFirst());
    if (gegeven.isPresent() && gevonden.isEmpty()) {
      fout(
          naam,
          Fout.WAARDE,
          "Veld '%s' moet een van deze zijn: %s."
              .formatted(pad + naam, String.join(", ", waarden.stream().map(woord).toList())));
    }
    return gevonden;
  }

  /** A number from 0 to 1 that must be there. */
  OptionalDouble deel(String naam) {
    JsonNode waarde = waarde(naam);
    if (waarde == null) {
      fout(naam, Fout.VERPLICHT, "Veld '%s' ontbreekt.".formatted(pad + naam));
      return OptionalDouble.empty();
    }
    if (!waarde.isNumber()) {
      fout(naam, Fout.TYPE, "Veld '%s' moet een getal zijn.".formatted(pad + naam));
      return OptionalDouble.empty();
    }
    double getal = waarde.doubleValue(Double.NaN);
    if (!(getal >= 0 && getal <= 1)) {
      fout(naam, Fout.WAARDE, "Veld '%s' moet tussen 0 en 1 liggen.".formatted(pad + naam));
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(getal);
  }

  /** A list of objects, each read by {@code lees}; what is absent is an empty list. */
  <T> List<T> lijst(String naam, int meeste, Function<Velden, T> lees) {
    JsonNode waarde = waarde(naam);
    if (waarde == null) {
      return List.of();
    }
    if (!waarde.isArray()) {
      fout(naam, Fout.TYPE, "Veld '%s' moet een lijst zijn.".formatted(pad + naam));
      return List.of();
    }
    if (waarde.size() > meeste) {
      fout(naam, Fout.TE_LANG, "Veld '%s' mag er %d hebben.".formatted(pad + naam, meeste));
      return List.of();
    }
    var resultaat = new ArrayList<T>();
    for (int i = 0; i < waarde.size(); i++) {
      String plek = naam + "[" + i + "]";
      JsonNode element = waarde.get(i);
      if (element == null || !element.isObject()) {
        fout(plek, Fout.TYPE, "'%s' moet een JSON-object zijn.".formatted(pad + plek));
        continue;
      }
      var velden = new Velden(element, pad + plek + ".", fouten);
      resultaat.add(lees.apply(velden));
      velden.meldOnbekende();
    }
    return resultaat;
  }

  /** Whether the field is there, of whatever type. */
  boolean heeft(String naam) {
    return waarde(naam) != null;
  }

  /** Adds a mistake that only shows when fields are seen together. */
  void fout(String naam, String code, String melding) {
    if (fouten.size() < MEESTE_FOUTEN) {
      fouten.add(new Fout(pad + naam, code, melding));
    }
  }

  /**
   * Ends the reading: reports fields that nobody asked for, and refuses the request if there is any
   * mistake.
   */
  void klaar() {
    meldOnbekende();
    if (!fouten.isEmpty()) {
      throw Problemen.ongeldig(fouten);
    }
  }

  private void meldOnbekende() {
    for (String naam : object.propertyNames()) {
      if (!gelezen.contains(naam)) {
        String kort = Teksten.schoon(naam);
        kort = kort.length() > LANGSTE_NAAM ? kort.substring(0, LANGSTE_NAAM) + "…" : kort;
        fout(
            Teksten.schoon(kort),
            Fout.ONBEKEND_VELD,
            "Veld '%s' bestaat niet.".formatted(pad + Teksten.schoon(kort)));
      }
    }
  }

  private @Nullable JsonNode waarde(String naam) {
    gelezen.add(naam);
    JsonNode waarde = object.get(naam);
    return waarde == null || waarde.isNull() ? null : waarde;
  }

  private static String plek(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? ""
        : " (regel %d, teken %d)"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }
}
