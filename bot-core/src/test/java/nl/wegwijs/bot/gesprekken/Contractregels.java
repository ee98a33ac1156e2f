package nl.wegwijs.bot.gesprekken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Prioriteit;

/** What the HTTP contract promises of every beurt, whatever the conversation is about. */
final class Contractregels {
  private static final List<String> ALTIJD_IN_VERHUIZING =
      List.of(
          "verhuisdatum",
          "huidigePostcode",
          "huidigHuisnummer",
          "nieuwePostcode",
          "nieuwHuisnummer",
          "woonsituatie",
          "meeverhuizers",
          "naam",
          "geboortedatum");

  private static final int MEESTE_WOORDEN = 60;

  private final Gemeente gemeente;
  private final List<String> fouten = new ArrayList<>();

  private Contractregels(Gemeente gemeente) {
    this.gemeente = gemeente;
  }

  /** Every promise that this beurt breaks. */
  static List<String> gebroken(Gemeente gemeente, Beurt beurt) {
    var regels = new Contractregels(gemeente);
    beurt.berichten().forEach(regels::bericht);
    if (beurt.inkomend().isPresent()) {
      regels.antwoordOpInwoner(beurt);
    }
    return regels.fouten;
  }

  private void eis(boolean klopt, String belofte) {
    if (!klopt) {
      fouten.add("contract: " + belofte);
    }
  }

  private void antwoordOpInwoner(Beurt beurt) {
    eis(beurt.uitkomst().isPresent(), "elke beurt van een inwoner heeft een uitkomst");
    eis(!beurt.berichten().isEmpty(), "de inwoner krijgt altijd antwoord");
    beurt
        .uitkomst()
        .ifPresent(uitkomst -> eis(!uitkomst.redenen().isEmpty(), "een uitkomst heeft redenen"));
    boolean ingediend =
        beurt.berichten().stream()
            .anyMatch(bericht ->
                bericht instanceof Bericht.Ontvangstbevestiging
                    || (bericht instanceof Bericht.Overdracht overdracht
                        && overdracht.terugbelverzoek()));
    eis(
        ingediend == beurt.inzending().isPresent(),
        "een inzending en haar bevestiging horen bij elkaar");
    beurt
        .overdracht()
        .ifPresent(overdracht -> {
          eis(!overdracht.redenen().isEmpty(), "een overdracht zegt waarom");
          eis(!overdracht.doel().isBlank(), "een overdracht heeft een doel");
          eis(overdracht.lijn() >= 1 && overdracht.lijn() <= 3, "lijn is 1, 2 of 3");
          if (overdracht.prioriteit() == Prioriteit.SPOED) {
            eis(
                beurt.berichten().getFirst() instanceof Bericht.Tekst,
                "bij spoed komt het vaste veilige antwoord eerst");
          }
          if (overdracht.terugbelverzoek().isEmpty()) {
            eis(
                beurt.toestand().status() == Status.WACHTRIJ,
                "na een overdracht staat het gesprek in de wachtrij");
          }
        });
    List<Keuze> gezegd =
        beurt.berichten().stream()
            .flatMap(bericht -> bericht.keuzes().stream())
            .collect(Collectors.toList());
    eis(
        beurt.toestand().aangeboden().containsAll(gezegd),
        "elke keuze die getoond wordt, kan worden gekozen");
  }

  private void bericht(Bericht bericht) {
    eis(bericht.van() == Van.ASSISTENT, "de assistent spreekt");
    eis(!bericht.tekst().isBlank(), "elk bericht heeft tekst");
    // how long an answer from the catalogue is, is up to the text of its product
    eis(
        bericht instanceof Bericht.Antwoord || woorden(bericht) <= MEESTE_WOORDEN,
        "hoogstens " + MEESTE_WOORDEN + " woorden in: " + bericht.tekst());
    eis(!bericht.tekst().matches("(?s).*\\{[a-zA-Z-]+}.*"), "geen lege plek in " + bericht.tekst());
    long waarden = bericht.keuzes().stream().map(Keuze::waarde).distinct().count();
    eis(waarden == bericht.keuzes().size(), "keuzes zijn uniek binnen een bericht");
    switch (bericht) {
      case Bericht.Tekst tekst -> {}
      case Bericht.Antwoord antwoord -> {
        eis(
            antwoord.product().gemeente().equals(gemeente.naam()),
            "een antwoord noemt de gemeente");
        eis(antwoord.product().url().startsWith("https://"), "een antwoord heeft een link");
      }
      case Bericht.Vraag vraag -> {
        eis(!vraag.toelichting().isBlank(), "een vraag heeft een toelichting");
        eis(vraag.stap() >= 1 && vraag.stap() <= vraag.stappen(), "stap ligt binnen stappen");
      }
      case Bericht.Verduidelijking verduidelijking ->
          eis(
              verduidelijking.keuzes().size() >= 2 && verduidelijking.keuzes().size() <= 4,
              "een verduidelijking heeft 2 tot 4 keuzes");
      case Bericht.Samenvatting samenvatting -> samenvatting(samenvatting);
      case Bericht.Ontvangstbevestiging bevestiging -> ontvangst(bevestiging);
      case Bericht.Overdracht overdracht ->
          eis(!overdracht.kenmerk().isBlank(), "een overdracht heeft een kenmerk");
    }
  }

  private static long woorden(Bericht bericht) {
    return Arrays.stream(bericht.tekst().split("\\s+"))
        .filter(woord -> woord.codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }

  private void samenvatting(Bericht.Samenvatting samenvatting) {
    eis(
        samenvatting.keuzes().stream()
            .map(Keuze::waarde)
            .toList()
            .equals(List.of("bevestigen", "wijzigen", "annuleren")),
        "een samenvatting biedt bevestigen, wijzigen en annuleren");
    if (!samenvatting.formulier().equals("verhuizing")) {
      return;
    }
    Map<String, String> velden =
        samenvatting.velden().stream()
            .collect(
                Collectors.toMap(
                    Bericht.Samenvatting.Regel::veld, Bericht.Samenvatting.Regel::waarde));
    for (String veld : ALTIJD_IN_VERHUIZING) {
      eis(velden.containsKey(veld), "de samenvatting komt pas als " + veld + " bekend is");
    }
    boolean huur = "huur".equals(velden.get("woonsituatie"));
    eis(
        velden.containsKey("bewijsstuk") == (huur && gemeente.id().value().equals("waterrijk")),
        "bewijsstuk hoort alleen bij huur in waterrijk");
    eis(
        velden.containsKey("toestemmingHoofdbewoner")
            == "inwonend".equals(velden.get("woonsituatie")),
        "toestemming hoort alleen bij inwonend");
    eis(
        velden.containsKey("meeverhuizersNamen")
            == !"0".equals(velden.getOrDefault("meeverhuizers", "0")),
        "namen horen bij meer dan 0 meeverhuizers");
  }

  private void ontvangst(Bericht.Ontvangstbevestiging bevestiging) {
    eis(bevestiging.tekst().contains(bevestiging.kenmerk()), "de ontvangst noemt het kenmerk");
    if (bevestiging.formulier().equals("verhuizing")) {
      eis(
          bevestiging.status() == Inzending.Status.WACHT_OP_IDENTITEIT,
          "een verhuizing wacht op identiteit");
      eis(
          bevestiging.tekst().contains(gemeente.contact().digidVerhuizing().toString()),
          "de ontvangst wijst de DigiD-link");
    }
  }
}
