package nl.wegwijs.channels.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.channels.weergave.Htmltekst;
import nl.wegwijs.channels.weergave.TekstWeergave;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Tekst;

/** Makes the demo page out of its template. */
final class Paginabouwer {
  private static final Pattern PLEK = Pattern.compile("\\{\\{(?<naam>[a-zA-Z]+)}}");

  private static final Tekst TITEL = new Tekst("Wegwijs", "Wegwijs");
  private static final Tekst KOP =
      new Tekst("Stel uw vraag aan gemeente %s", "Ask the municipality of %s");
  private static final Tekst UITLEG =
      new Tekst(
          "Dit is een voorbeeldpagina. Rechtsonder staat de knop van de digitale assistent. Hieronder"
              + " kunt u uw vraag ook zonder die knop stellen.",
          "This is a sample page. The button of the digital assistant is at the bottom right. You can"
              + " also ask your question below, without that button.");
  private static final Tekst VRAAG = new Tekst("Uw vraag", "Your question");
  private static final Tekst HINT =
      new Tekst(
          "Stel uw vraag in één of twee zinnen. Geef geen burgerservicenummer.",
          "Ask your question in one or two sentences. Do not give your citizen service number.");
  private static final Tekst VERSTUUR = new Tekst("Verstuur", "Send");
  private static final Tekst OPNIEUW = new Tekst("Begin opnieuw", "Start again");
  private static final Tekst GESPREK = new Tekst("Uw gesprek", "Your conversation");
  private static final Tekst KIES = new Tekst("Kies een gemeente", "Choose a municipality");
  private static final Tekst INSLUITEN =
      new Tekst(
          "Zo zet een gemeente de assistent op haar eigen pagina",
          "How a municipality puts the assistant on a page of its own");
  private static final Tekst LEEG =
      new Tekst("U hebt nog niets ingevuld.", "You have not filled in anything yet.");
  private static final Tekst TE_LANG =
      new Tekst(
          "Uw vraag is te lang. Gebruik ten hoogste 2.000 tekens.",
          "Your question is too long. Use at most 2,000 characters.");
  private static final Tekst AL_VERSTUURD =
      new Tekst(
          "Dit bericht was al verstuurd. Hieronder kunt u verder.",
          "This message had been sent already. You can go on below.");

  private final Bestanden bestanden;
  private final String sjabloon = Bestanden.tekst("pagina.html");

  Paginabouwer(Bestanden bestanden) {
    this.bestanden = bestanden;
  }

  /** What the page is about. */
  record Inhoudsopgave(List<Gemeente> gemeenten, Gemeente gemeente, Taal taal) {
    Inhoudsopgave {
      gemeenten = List.copyOf(gemeenten);
    }

    Zinnen zinnen() {
      return new Zinnen(gemeente, taal);
    }
  }

  /** A gesprek that goes on in the form. */
  record Lopend(GesprekId id, String sleutel, List<Beurt> beurten) {
    Lopend {
      beurten = List.copyOf(beurten);
    }
  }

  String leeg(Inhoudsopgave over) {
    return over.zinnen().van(LEEG);
  }

  String teLang(Inhoudsopgave over) {
    return over.zinnen().van(TE_LANG);
  }

  String alVerstuurd(Inhoudsopgave over) {
    return over.zinnen().van(AL_VERSTUURD);
  }

  String pagina(Inhoudsopgave over, Optional<Lopend> lopend, Optional<String> melding) {
    Taal taal = over.taal();
    Zinnen zinnen = over.zinnen();
    String gemeente = over.gemeente().id().value();
    Map<String, String> invulling =
        Map.ofEntries(
            Map.entry("taal", taal.code()),
            Map.entry("vorm", vorm(over.gemeente())),
            Map.entry("titel", TITEL.in(taal)),
            Map.entry("kop", Htmltekst.veilig(zinnen.van(KOP).formatted(over.gemeente().naam()))),
            Map.entry("uitleg", zinnen.van(UITLEG)),
            Map.entry("kies", KIES.in(taal)),
            Map.entry("gemeenten", gemeenten(over)),
            Map.entry("talen", talen(over)),
            Map.entry("gemeente", Htmltekst.veilig(gemeente)),
            Map.entry("melding", melding.map(Paginabouwer::melding).orElse("")),
            Map.entry("gesprek", lopend.map(een -> gesprek(een, over)).orElse("")),
            Map.entry("verborgen", lopend.map(Paginabouwer::verborgen).orElse("")),
            Map.entry("kenmerk", UUID.randomUUID().toString()),
            Map.entry("vraag", zinnen.van(VRAAG)),
            Map.entry("hint", zinnen.van(HINT)),
            Map.entry("verstuur", VERSTUUR.in(taal)),
            Map.entry("opnieuw", lopend.isPresent() ? link(over, taal, OPNIEUW.in(taal)) : ""),
            Map.entry("insluiten", INSLUITEN.in(taal)),
            Map.entry("css", bestanden.pad("pagina.css")));
    return PLEK.matcher(sjabloon)
        .replaceAll(
            plek -> Matcher.quoteReplacement(invulling.getOrDefault(plek.group("naam"), "")));
  }

  private static String vorm(Gemeente gemeente) {
    return switch (gemeente.aanspreekvorm()) {
      case U -> "";
      case JE -> " data-aanspreekvorm=\"je\"";
    };
  }

  private static String gemeenten(Inhoudsopgave over) {
    var uit = new StringBuilder();
    for (Gemeente gemeente : over.gemeenten()) {
      boolean deze = gemeente.id().equals(over.gemeente().id());
      uit.append(
          "<li><a href=\"/?gemeente=%s&amp;taal=%s\"%s>%s</a></li>"
              .formatted(
                  Htmltekst.veilig(gemeente.id().value()),
                  over.taal().code(),
                  deze ? " aria-current=\"page\"" : "",
                  Htmltekst.veilig(gemeente.naam())));
    }
    return uit.toString();
  }

  private static String talen(Inhoudsopgave over) {
    return "<li>"
        + link(over, Taal.NL, "<span lang=\"nl\">Nederlands</span>")
        + "</li><li>"
        + link(over, Taal.EN, "<span lang=\"en\">English</span>")
        + "</li>";
  }

  private static String link(Inhoudsopgave over, Taal taal, String naam) {
    return "<a href=\"/?gemeente=%s&amp;taal=%s\">%s</a>"
        .formatted(Htmltekst.veilig(over.gemeente().id().value()), taal.code(), naam);
  }

  private static String melding(String tekst) {
    return "<p class=\"melding\" role=\"alert\" id=\"melding\">%s</p>"
        .formatted(Htmltekst.veilig(tekst));
  }

  private static String verborgen(Lopend lopend) {
    return """
    <input type="hidden" name="gesprek" value="%s">
    <input type="hidden" name="sleutel" value="%s">\
    """
        .formatted(Htmltekst.veilig(lopend.id().value()), Htmltekst.veilig(lopend.sleutel()));
  }

  private static String gesprek(Lopend lopend, Inhoudsopgave over) {
    var html = new Html(over.taal(), over.gemeente().aanspreekvorm());
    List<Bericht> alles =
        lopend.beurten().stream().flatMap(beurt -> Berichtenlijst.gezegd(beurt).stream()).toList();
    int actief = actief(lopend.beurten(), alles.size());
    var uit = new StringBuilder();
    uit.append("<h2 id=\"gesprek\">")
        .append(over.zinnen().van(GESPREK))
        .append("</h2><ol class=\"berichten\">");
    for (int i = 0; i < alles.size(); i++) {
      uit.append(html.bericht(alles.get(i), i == actief));
    }
    return uit.append("</ol>").toString();
  }

  /** The bericht whose choices can be made now: the last one with choices in the last beurt. */
  private static int actief(List<Beurt> beurten, int aantal) {
    if (beurten.isEmpty()) {
      return -1;
    }
    List<Bericht> laatste = beurten.getLast().berichten();
    for (int i = laatste.size() - 1; i >= 0; i--) {
      if (!TekstWeergave.keuzes(laatste.get(i)).isEmpty()) {
        return aantal - laatste.size() + i;
      }
    }
    return -1;
  }
}
