package nl.wegwijs.channels.web;

import static nl.wegwijs.channels.weergave.Htmltekst.veilig;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.channels.weergave.TekstWeergave;
import nl.wegwijs.gemeente.Aanspreekvorm;
import nl.wegwijs.gemeente.Taal;

/**
 * Berichten as HTML for a page without scripts. Whatever was typed or stands in a file is escaped.
 */
final class Html {
  private final Taal taal;
  private final Aanspreekvorm vorm;
  private final TekstWeergave weergave;

  Html(Taal taal, Aanspreekvorm vorm) {
    this.taal = taal;
    this.vorm = vorm;
    this.weergave = new TekstWeergave(taal);
  }

  /** The address if a browser may follow it; otherwise nothing. */
  static String veiligeLink(String url) {
    boolean web = url.startsWith("https://") || url.startsWith("http://");
    return web ? veilig(url) : "#";
  }

  /** One bericht as an item of a list; with buttons for its choices if it is the one to answer. */
  String bericht(Bericht bericht, boolean actief) {
    var uit = new StringBuilder();
    uit.append("<li class=\"van-").append(van(bericht.van())).append("\">");
    uit.append("<p class=\"wie\">").append(naam(bericht.van())).append("</p>");
    if (bericht instanceof Bericht.Vraag vraag) {
      vraag.fout().ifPresent(fout -> uit.append(alinea("fout", fout)));
      uit.append(
          alinea(
              "stap",
              zeg("Vraag %d van %d", "Question %d of %d")
                  .formatted(vraag.stap(), Math.max(vraag.stap(), vraag.stappen()))));
    }
    uit.append(tekst(bericht.tekst()));
    uit.append(verder(bericht));
    List<Keuze> keuzes = TekstWeergave.keuzes(bericht);
    if (!keuzes.isEmpty()) {
      uit.append(actief ? knoppen(keuzes) : lijst(keuzes.stream().map(Keuze::label).toList()));
    }
    return uit.append("</li>").toString();
  }

  private String verder(Bericht bericht) {
    return switch (bericht) {
      case Bericht.Tekst tekst -> "";
      case Bericht.Verduidelijking verduidelijking -> "";
      case Bericht.Vraag vraag ->
          vraag.toelichting().isBlank() ? "" : alinea("toelichting", vraag.toelichting());
      case Bericht.Antwoord antwoord -> bron(antwoord.product());
      case Bericht.Samenvatting samenvatting -> velden(samenvatting.velden());
      case Bericht.Ontvangstbevestiging bevestiging -> kenmerk(bevestiging.kenmerk());
      case Bericht.Overdracht overdracht ->
          alinea("team", overdracht.team().naam())
              + kenmerk(overdracht.kenmerk())
              + overdracht
                  .voor()
                  .map(voor ->
                      alinea("voor", zeg("Uiterlijk: ", "At the latest: ") + weergave.moment(voor)))
                  .orElse("");
    };
  }

  private String bron(Bericht.Bron bron) {
    return "<p class=\"bron\">%s <a href=\"%s\">%s</a>, %s %s, %s %s</p>"
        .formatted(
            zeg("Bron:", "Source:"),
            veiligeLink(bron.url()),
            veilig(bron.naam()),
            zeg("gemeente", "municipality of"),
            veilig(bron.gemeente()),
            zeg("bijgewerkt op", "updated on"),
            weergave.dag(bron.bijgewerktOp()));
  }

  private static String velden(List<Bericht.Samenvatting.Regel> velden) {
    var uit = new StringBuilder("<dl>");
    for (Bericht.Samenvatting.Regel regel : velden) {
      uit.append("<dt>").append(veilig(regel.label())).append("</dt>");
      uit.append("<dd>").append(veilig(regel.weergave())).append("</dd>");
    }
    return uit.append("</dl>").toString();
  }

  private String kenmerk(String kenmerk) {
    return alinea("kenmerk", zeg("Kenmerk: ", "Reference: ") + kenmerk);
  }

  private static String knoppen(List<Keuze> keuzes) {
    var uit = new StringBuilder("<p class=\"keuzes\">");
    for (Keuze keuze : keuzes) {
      uit.append(
          "<button name=\"keuze\" value=\"%s\">%s</button> "
              .formatted(veilig(keuze.waarde()), veilig(keuze.label())));
    }
    return uit.append("</p>").toString();
  }

  private static String lijst(List<String> regels) {
    var uit = new StringBuilder("<ul>");
    regels.forEach(regel -> uit.append("<li>").append(veilig(regel)).append("</li>"));
    return uit.append("</ul>").toString();
  }

  /** Paragraphs, with lines that begin with a dash as a list. */
  private static String tekst(String tekst) {
    var uit = new StringBuilder();
    var punten = new ArrayList<String>();
    for (String regel : tekst.split("\\R", -1)) {
      if (regel.startsWith("- ")) {
        punten.add(regel.substring(2));
        continue;
      }
      leeg(punten, uit);
      if (!regel.isBlank()) {
        uit.append("<p>").append(veilig(regel)).append("</p>");
      }
    }
    leeg(punten, uit);
    return uit.toString();
  }

  private static void leeg(List<String> punten, StringBuilder uit) {
    if (!punten.isEmpty()) {
      uit.append(lijst(punten));
      punten.clear();
    }
  }

  private static String alinea(String klasse, String tekst) {
    return "<p class=\"%s\">%s</p>".formatted(klasse, veilig(tekst));
  }

  private String naam(Van van) {
    return switch (van) {
      case ASSISTENT -> zeg("Assistent:", "Assistant:");
      case INWONER -> zeg(inwoner(), "You:");
      case MEDEWERKER -> zeg("Medewerker:", "Staff member:");
    };
  }

  private String inwoner() {
    return switch (vorm) {
      case U -> "U:";
      case JE -> "Jij:";
    };
  }

  private static String van(Van van) {
    return switch (van) {
      case ASSISTENT -> "assistent";
      case INWONER -> "inwoner";
      case MEDEWERKER -> "medewerker";
    };
  }

  private String zeg(String nederlands, String engels) {
    return switch (taal) {
      case NL -> nederlands;
      case EN -> engels;
    };
  }
}
