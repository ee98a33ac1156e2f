package nl.wegwijs.channels.ontvangst;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Bericht.Samenvatting;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.channels.weergave.Htmltekst;
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
public record Ontvangstbewijs(
    String gemeente,
    String formulier,
    String kenmerk,
    Instant tijdstip,
    Taal taal,
    List<Samenvatting.Regel> regels,
    List<String> vervolg) {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private static final String STIJL =
      "body{font:1rem/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#111}"
          + "dt{font-weight:bold}dd{margin:0 0 .6rem;overflow-wrap:anywhere}"
          + "@media print{body{margin:0;max-width:none}dl div{break-inside:avoid}}";

  /** What a browser may do with the page: show it, in its own style, and nothing else. */
  public static final String CSP =
      "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          .formatted(sha256(STIJL));

  public Ontvangstbewijs {
    regels = List.copyOf(regels);
    vervolg = List.copyOf(vervolg);
  }

  /** That of the form with that reference number; empty where it was not filed in these beurten. */
  public static Optional<Ontvangstbewijs> zoek(
      Gemeente gemeente, List<Beurt> beurten, String kenmerk) {
    Optional<Samenvatting> laatste = Optional.empty();
    for (Beurt beurt : beurten) {
      for (Bericht bericht : beurt.berichten()) {
        if (bericht instanceof Samenvatting samenvatting) {
          laatste = Optional.of(samenvatting);
        }
        if (kenmerk(bericht).filter(kenmerk::equals).isPresent()) {
          return Optional.of(van(gemeente, beurt, bericht, kenmerk, laatste));
        }
      }
    }
    return Optional.empty();
  }

  /** The reference number of the form that was filed in that beurt; empty where none was. */
  public static Optional<String> kenmerk(Beurt beurt) {
    return beurt.berichten().stream().flatMap(bericht -> kenmerk(bericht).stream()).findFirst();
  }

  private static Optional<String> kenmerk(Bericht bericht) {
    return switch (bericht) {
      case Bericht.Ontvangstbevestiging bevestiging -> Optional.of(bevestiging.kenmerk());
      case Bericht.Overdracht overdracht ->
          overdracht.terugbelverzoek() ? Optional.of(overdracht.kenmerk()) : Optional.empty();
      case Bericht.Tekst tekst -> Optional.empty();
      case Bericht.Antwoord antwoord -> Optional.empty();
      case Bericht.Vraag vraag -> Optional.empty();
      case Bericht.Verduidelijking verduidelijking -> Optional.empty();
      case Samenvatting samenvatting -> Optional.empty();
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

  /** The subject of a mail with it. */
  public String onderwerp() {
    return formulier.isEmpty()
        ? "%s %s".formatted(zeg("Ontvangstbewijs", "Receipt"), kenmerk)
        : "%s %s: %s".formatted(zeg("Ontvangstbewijs", "Receipt"), kenmerk, formulier);
  }

  /** As plain text. */
  public String tekst() {
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
  public String html() {
    var uit = new StringBuilder("<!doctype html>\n<html lang=\"");
    uit.append(taal.code()).append("\"><head><meta charset=\"utf-8\">");
    uit.append("<meta name=\"viewport\" content=\"width=device-width\">");
    uit.append("<meta name=\"robots\" content=\"noindex, nofollow\"><title>");
    uit.append(Htmltekst.veilig(kop() + " " + kenmerk)).append("</title><style>").append(STIJL);
    uit.append("</style></head><body><main><h1>")
        .append(Htmltekst.veilig(kop()))
        .append("</h1><dl>");
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
        uit.append("<p>").append(Htmltekst.veilig(alinea).replace("\n", "<br>")).append("</p>"));
    return uit.append("</main></body></html>\n").toString();
  }

  /** The page where a receipt was, in both languages since it is not known whose it was. */
  static String verlopen() {
    return melding(
        "Deze link werkt niet meer. Vraag het ontvangstbewijs bij de gemeente, met het kenmerk.",
        "This link does not work any more. Ask your municipality for the receipt, with your reference.");
  }

  /** The page where no receipt is. */
  static String onbekend() {
    return melding(
        "Deze link is niet goed. Is het de hele link?",
        "This link is not right. See whether you have all of it.");
  }

  private static String melding(String nederlands, String engels) {
    return ("<!doctype html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\">"
            + "<meta name=\"robots\" content=\"noindex, nofollow\"><title>Ontvangstbewijs</title>"
            + "<style>%s</style></head><body><main><h1>Ontvangstbewijs</h1><p>%s</p>"
            + "<p lang=\"en\">%s</p></main></body></html>\n")
        .formatted(STIJL, nederlands, engels);
  }

  private static void regel(StringBuilder uit, String label, String waarde) {
    uit.append("<div><dt>").append(Htmltekst.veilig(label)).append("</dt><dd>");
    uit.append(Htmltekst.veilig(waarde)).append("</dd></div>");
  }

  private String kop() {
    String wat = zeg("Ontvangstbewijs", "Receipt");
    return formulier.isEmpty()
        ? "%s, %s %s".formatted(wat, zeg("gemeente", "municipality of"), gemeente)
        : "%s: %s, %s %s".formatted(wat, formulier, zeg("gemeente", "municipality of"), gemeente);
  }

  private String moment() {
    var weergave = new TekstWeergave(taal);
    return weergave.dag(tijdstip.atZone(NEDERLAND).toLocalDate())
        + ", "
        + weergave.moment(tijdstip).replaceAll(".* (?=\\d\\d:\\d\\d$)", "");
  }

  private static String sha256(String tekst) {
    try {
      byte[] som =
          MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(som);
    } catch (NoSuchAlgorithmException nooit) {
      throw new IllegalStateException("every Java platform has SHA-256", nooit);
    }
  }

  private String zeg(String nederlands, String engels) {
    return switch (taal) {
      case NL -> nederlands;
      case EN -> engels;
    };
  }
}
