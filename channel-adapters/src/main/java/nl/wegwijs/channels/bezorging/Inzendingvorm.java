package nl.wegwijs.channels.bezorging;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Gemeente;
import tools.jackson.databind.json.JsonMapper;

/** A filed form as other systems and people get it. */
final class Inzendingvorm {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.forLanguageTag("nl"));

  private final JsonMapper json = JsonMapper.builder().build();

  /** As JSON; its shape is part of what this program promises, and only grows. */
  byte[] json(Gemeente gemeente, Inzending inzending) {
    var velden = new LinkedHashMap<String, Object>();
    velden.put("gemeente", gemeente.id().value());
    velden.put("gemeentecode", gemeente.code());
    velden.put("kenmerk", inzending.kenmerk());
    velden.put("formulier", inzending.formulier());
    velden.put("formulierversie", inzending.versie());
    velden.put("team", inzending.team());
    velden.put("status", status(inzending));
    velden.put("ingediendOp", inzending.ingediendOp().toString());
    velden.put("bewarenTot", inzending.bewarenTot().toString());
    velden.put("waarden", inzending.waarden());
    velden.put("aantekeningen", inzending.aantekeningen());
    return json.writeValueAsBytes(velden);
  }

  /** For people: what each field is called and what was filled in. */
  byte[] tekst(Gemeente gemeente, Inzending inzending) {
    Optional<Formulier> formulier =
        Optional.ofNullable(gemeente.formulieren().get(inzending.formulier()));
    var tekst = new StringBuilder();
    tekst.append(formulier.map(een -> een.naam().nl()).orElse(inzending.formulier())).append('\n');
    regel(tekst, "Gemeente", gemeente.naam());
    regel(tekst, "Kenmerk", inzending.kenmerk());
    regel(tekst, "Ingediend op", MOMENT.format(inzending.ingediendOp().atZone(NEDERLAND)));
    regel(tekst, "Status", status(inzending));
    tekst.append('\n');
    inzending
        .waarden()
        .forEach((veld, waarde) ->
            regel(
                tekst,
                formulier.flatMap(een -> een.veld(veld)).map(een -> een.label().nl()).orElse(veld),
                waarde));
    if (!inzending.aantekeningen().isEmpty()) {
      tekst.append('\n');
      inzending.aantekeningen().forEach(regel -> regel(tekst, "Let op", regel));
    }
    return tekst.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What somebody typed stays on one line, so that it cannot look like another field. */
  private static void regel(StringBuilder tekst, String label, String waarde) {
    tekst.append(label).append(": ").append(waarde.replaceAll("\\R", " ")).append('\n');
  }

  private static String status(Inzending inzending) {
    return switch (inzending.status()) {
      case WACHT_OP_IDENTITEIT -> "wacht-op-identiteit";
      case IN_BEHANDELING -> "in-behandeling";
    };
  }
}
