package nl.wegwijs.channels.ontvangst;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Bericht.Samenvatting;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.channels.weergave.Htmltekst;
import nl.wegwijs.channels.weergave.TekstWeergave;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;

/**
 * What was filed, to keep: as a page that prints well or as plain text. It says what the inwoner
 * confirmed and was told, as it was then.
 *
 * @param gemeente as it speaks now
 * @param formulier name of the form, for people
 * @param regels what was filled in; empty where it is not kept any more
 * @param vervolg what was said of what happens now
 */
public record Ontvangstbewijs(
    Gemeente gemeente,
    String formulier,
    String kenmerk,
    Instant tijdstip,
    Taal taal,
    List<Samenvatting.Regel> regels,
    List<String> vervolg) {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

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
        gemeente,
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
    var uit = new StringBuilder("<dl>");
    regel(uit, zeg("Kenmerk", "Reference"), kenmerk);
    regel(uit, zeg("Ontvangen", "Received"), moment());
    uit.append("</dl>");
    if (!regels.isEmpty()) {
      uit.append("<h2>")
          .append(Htmltekst.veilig(new Zinnen(gemeente, taal).zeg("bewijs-ingevuld")));
      uit.append("</h2><dl>");
      regels.forEach(een -> regel(uit, een.label(), een.weergave()));
      uit.append("</dl>");
    }
    uit.append("<h2>").append(zeg("Wat er nu gebeurt", "What happens now")).append("</h2>");
    vervolg.forEach(alinea ->
        uit.append("<p>").append(Htmltekst.veilig(alinea).replace("\n", "<br>")).append("</p>"));
    return Bewijspagina.van(taal, kop() + " " + kenmerk, kop(), uit.toString());
  }

  private static void regel(StringBuilder uit, String label, String waarde) {
    uit.append("<div><dt>").append(Htmltekst.veilig(label)).append("</dt><dd>");
    uit.append(Htmltekst.veilig(waarde)).append("</dd></div>");
  }

  private String kop() {
    String wat = zeg("Ontvangstbewijs", "Receipt");
    return formulier.isEmpty()
        ? "%s, %s %s".formatted(wat, zeg("gemeente", "municipality of"), gemeente.naam())
        : "%s: %s, %s %s"
            .formatted(wat, formulier, zeg("gemeente", "municipality of"), gemeente.naam());
  }

  private String moment() {
    var weergave = new TekstWeergave(taal);
    return weergave.dag(tijdstip.atZone(NEDERLAND).toLocalDate())
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
