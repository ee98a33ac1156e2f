package nl.wegwijs.channels.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Bericht.Samenvatting;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.channels.weergave.TekstWeergave;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;

/**
 * What was filed, to keep: as a page that prints well or as plain text. It says what the inwoner
 * confirmed and was told, as it was then.
 *
 * @param formulier name of the form, for people
 * @param regels what was filled in; empty where it is not kept any more
 * @param vervolg what was said of what happens now
 */
record Ontvangstbewijs(
    String gemeente,
    String formulier,
    String kenmerk,
    Instant tijdstip,
    Taal taal,
    List<Samenvatting.Regel> regels,
    List<String> vervolg) {
  private static final String STIJL =
      "body{font:1rem/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#111}"
          + "dt{font-weight:bold}dd{margin:0 0 .6rem;overflow-wrap:anywhere}"
          + "@media print{body{margin:0;max-width:none}dl div{break-inside:avoid}}";

  Ontvangstbewijs {
    regels = List.copyOf(regels);
    vervolg = List.copyOf(vervolg);
  }

  /** That of the form with that reference number; empty where it was not filed in these beurten. */
  static Optional<Ontvangstbewijs> zoek(Gemeente gemeente, List<Beurt> beurten, String kenmerk) {
    Optional<Samenvatting> laatste = Optional.empty();
    for (Beurt beurt : beurten) {
      for (Bericht bericht : beurt.berichten()) {
        if (bericht instanceof Samenvatting samenvatting) {
          laatste = Optional.of(samenvatting);
        }
        if (bevestigt(bericht, kenmerk)) {
          return Optional.of(van(gemeente, beurt, bericht, kenmerk, laatste));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean bevestigt(Bericht bericht, String kenmerk) {
    return switch (bericht) {
      case Bericht.Ontvangstbevestiging bevestiging -> bevestiging.kenmerk().equals(kenmerk);
      case Bericht.Overdracht overdracht ->
          overdracht.terugbelverzoek() && overdracht.kenmerk().equals(kenmerk);
      case Bericht.Tekst tekst -> false;
      case Bericht.Antwoord antwoord -> false;
      case Bericht.Vraag vraag -> false;
      case Bericht.Verduidelijking verduidelijking -> false;
      case Samenvatting samenvatting -> false;
    };
  }

  private static Ontvangstbewijs van(
      Gemeente gemeente,
      Beurt beurt,
      Bericht bevestiging,
      String kenmerk,
      Optional<Samenvatting> samenvatting) {
    Taal taal = beurt.toestand().taal();
    String formulier =
        samenvatting
            .map(Samenvatting::formulier)
            .map(id ->
                Optional.ofNullable(gemeente.formulieren().get(id))
                    .map(gevonden -> gevonden.naam().in(taal))
                    .orElse(id))
            .orElse("");
    return new Ontvangstbewijs(
        gemeente.naam(),
        formulier,
        kenmerk,
        beurt.tijdstip(),
        taal,
        samenvatting.map(Samenvatting::velden).orElse(List.of()),
        vervolg(beurt, bevestiging));
  }

  /** The words of the receipt with those right behind it; not those about a form that goes on. */
  private static List<String> vervolg(Beurt beurt, Bericht bevestiging) {
    var teksten = new ArrayList<String>(List.of(bevestiging.tekst()));
    int vanaf = beurt.berichten().indexOf(bevestiging) + 1;
    beurt.berichten().stream()
        .skip(vanaf)
        .takeWhile(Bericht.Tekst.class::isInstance)
        .map(Bericht::tekst)
        .forEach(teksten::add);
    boolean gaatVerder = beurt.toestand().formulier().isPresent() && teksten.size() > 1;
    return gaatVerder ? teksten.subList(0, teksten.size() - 1) : teksten;
  }

  /** As plain text. */
  String tekst() {
    var uit = new ArrayList<String>();
    uit.add(kop());
    uit.add(zeg("Kenmerk: ", "Reference: ") + kenmerk);
    uit.add(zeg("Ontvangen: ", "Received: ") + moment());
    uit.add("");
    regels.forEach(regel -> uit.add(regel.label() + ": " + regel.weergave()));
    uit.add("");
    uit.addAll(vervolg);
    return String.join("\n", uit) + "\n";
  }

  /** As a page of its own that needs nothing else. */
  String html() {
    var uit = new StringBuilder("<!doctype html>\n<html lang=\"");
    uit.append(taal.code()).append("\"><head><meta charset=\"utf-8\">");
    uit.append("<meta name=\"viewport\" content=\"width=device-width\"><title>");
    uit.append(Html.veilig(kop() + " " + kenmerk)).append("</title><style>").append(STIJL);
    uit.append("</style></head><body><main><h1>").append(Html.veilig(kop())).append("</h1><dl>");
    regel(uit, zeg("Kenmerk", "Reference"), kenmerk);
    regel(uit, zeg("Ontvangen", "Received"), moment());
    uit.append("</dl>");
    if (!regels.isEmpty()) {
      uit.append("<h2>").append(zeg("Wat u hebt ingevuld", "What you filled in"));
      uit.append("</h2><dl>");
      regels.forEach(een -> regel(uit, een.label(), een.weergave()));
      uit.append("</dl>");
    }
    uit.append("<h2>").append(zeg("Wat er nu gebeurt", "What happens now")).append("</h2>");
    vervolg.forEach(alinea ->
        uit.append("<p>").append(Html.veilig(alinea).replace("\n", "<br>")).append("</p>"));
    return uit.append("</main></body></html>\n").toString();
  }

  private static void regel(StringBuilder uit, String label, String waarde) {
    uit.append("<div><dt>").append(Html.veilig(label)).append("</dt><dd>");
    uit.append(Html.veilig(waarde)).append("</dd></div>");
  }

  private String kop() {
    String wat = zeg("Ontvangstbewijs", "Receipt");
    return formulier.isEmpty()
        ? "%s, %s %s".formatted(wat, zeg("gemeente", "municipality of"), gemeente)
        : "%s: %s, %s %s".formatted(wat, formulier, zeg("gemeente", "municipality of"), gemeente);
  }

  private String moment() {
    var weergave = new TekstWeergave(taal);
    return weergave.dag(tijdstip.atZone(WebServer.NEDERLAND).toLocalDate())
        + ", "
        + weergave.moment(tijdstip).replaceAll(".* (?=\\d\\d:\\d\\d$)", "");
  }

  private String zeg(String nederlands, String engels) {
    return switch (taal) {
      case NL -> nederlands;
      case EN -> engels;
    };
  }
}
