package nl.wegwijs.bot.gesprekken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Uitkomst;

/** Writes what was said in the signs of a {@code .gesprek}. */
final class Schrijver {
  private Schrijver() {}

  /** One beurt with what the inwoner said, as lines. */
  static String beurt(Beurt beurt) {
    var regels = new ArrayList<String>();
    beurt.inkomend().ifPresent(inkomend -> regels.add("  > " + inkomend.tekst()));
    beurt.uitkomst().ifPresent(uitkomst -> regels.add("  = " + uitkomst(uitkomst)));
    beurt.berichten().forEach(bericht -> regels.add("  < " + bericht(bericht)));
    beurt
        .overdracht()
        .ifPresent(overdracht ->
            regels.add(
                "  @ overdracht %s %s %s %s"
                    .formatted(
                        overdracht.team(),
                        overdracht.prioriteit(),
                        overdracht.doel(),
                        overdracht.redenen())));
    beurt
        .inzending()
        .ifPresent(inzending ->
            regels.add(
                "  @ inzending %s %s %s"
                    .formatted(
                        inzending.formulier(), inzending.waarden(), inzending.aantekeningen())));
    return String.join("\n", regels);
  }

  private static String uitkomst(Uitkomst uitkomst) {
    return "%s %s %s %s %s"
        .formatted(
            uitkomst.soort().waarde(),
            uitkomst.product().map(Bericht.Bron::id).orElse("-"),
            uitkomst.team().map(Bericht.TeamNaam::id).orElse("-"),
            uitkomst
                .intent()
                .map(intent ->
                    String.format(Locale.ROOT, "%s %.2f", intent.naam(), intent.zekerheid()))
                .orElse("geen intent"),
            uitkomst.redenen());
  }

  static String bericht(Bericht bericht) {
    return "%s %s ~ %s%s%s"
        .formatted(
            soort(bericht),
            String.join(" ", kenmerken(bericht)),
            gezegd(bericht).replace("\n", " / "),
            velden(bericht),
            keuzes(bericht).isEmpty()
                ? ""
                : " "
                    + keuzes(bericht).stream()
                        .map(keuze -> "[" + keuze.waarde() + ": " + keuze.label() + "]")
                        .toList());
  }

  private static String velden(Bericht bericht) {
    if (!(bericht instanceof Bericht.Samenvatting samenvatting)) {
      return "";
    }
    var tekst = new StringBuilder();
    samenvatting
        .velden()
        .forEach(veld ->
            tekst
                .append("\n    | ")
                .append(veld.veld())
                .append(" = ")
                .append(veld.waarde())
                .append(" ~ ")
                .append(veld.weergave()));
    return tekst.append("\n   ").toString();
  }

  static String soort(Bericht bericht) {
    return bericht.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** The bare words by which a bericht may be expected. */
  static List<String> kenmerken(Bericht bericht) {
    return switch (bericht) {
      case Bericht.Tekst tekst -> List.of();
      case Bericht.Antwoord antwoord -> List.of(antwoord.product().id());
      case Bericht.Vraag vraag ->
          vraag.fout().isPresent() ? List.of(vraag.veld(), "fout") : List.of(vraag.veld());
      case Bericht.Verduidelijking verduidelijking -> List.of();
      case Bericht.Samenvatting samenvatting -> List.of(samenvatting.formulier());
      case Bericht.Ontvangstbevestiging bevestiging -> List.of(bevestiging.formulier());
      case Bericht.Overdracht overdracht ->
          List.of(
              overdracht.team().id(),
              overdracht.open() ? "open" : "dicht",
              overdracht.terugbelverzoek() ? "terugbelverzoek" : "zonder-terugbelverzoek");
    };
  }

  /** The named values by which a bericht may be expected. */
  static Map<String, String> waarden(Bericht bericht) {
    return switch (bericht) {
      case Bericht.Vraag vraag ->
          Map.of(
              "stap", String.valueOf(vraag.stap()),
              "stappen", String.valueOf(vraag.stappen()),
              "formulier", vraag.formulier());
      case Bericht.Ontvangstbevestiging bevestiging ->
          Map.of("status", status(bevestiging.status()));
      case Bericht.Overdracht overdracht ->
          Map.of("voor", overdracht.voor().map(Vergelijker::lokaal).orElse("geen"));
      case Bericht.Antwoord antwoord ->
          Map.of(
              "url", antwoord.product().url(),
              "upl", antwoord.product().upl().orElse("geen"),
              "bijgewerktOp", antwoord.product().bijgewerktOp().toString());
      case Bericht.Tekst tekst -> Map.of();
      case Bericht.Verduidelijking verduidelijking -> Map.of();
      case Bericht.Samenvatting samenvatting -> Map.of();
    };
  }

  static List<Keuze> keuzes(Bericht bericht) {
    return bericht instanceof Bericht.Antwoord antwoord ? antwoord.suggesties() : bericht.keuzes();
  }

  /** The text, and why the last input was not taken. */
  static String gezegd(Bericht bericht) {
    return bericht instanceof Bericht.Vraag vraag
        ? vraag.fout().map(fout -> fout + "\n").orElse("") + vraag.tekst()
        : bericht.tekst();
  }

  /** Everything an inwoner can read of it. */
  static String alles(Bericht bericht) {
    var alles = new StringBuilder(gezegd(bericht));
    keuzes(bericht).forEach(keuze -> alles.append('\n').append(keuze.label()));
    if (bericht instanceof Bericht.Samenvatting samenvatting) {
      samenvatting
          .velden()
          .forEach(veld ->
              alles.append('\n').append(veld.weergave()).append('\n').append(veld.waarde()));
    }
    return alles.toString();
  }

  static String status(Inzending.Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Everything of a beurt that is kept, to look for what must not be in it. */
  static String bewaard(Beurt beurt) {
    return Optional.of(beurt).toString();
  }
}
