package nl.wegwijs.inbox.kennis;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wegwijs.bot.dialoog.Voorbeeldantwoorden;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.kennis.Bewerkbeeld.Alinea;
import nl.wegwijs.knowledge.KnowledgeBase;

/** Shows what inwoners would see of a product. Pure. */
final class Voorbeeldtekenaar {
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "NL"));

  private final Kanaalbeeld kanalen;

  Voorbeeldtekenaar(Kanaalbeeld kanalen) {
    this.kanalen = kanalen;
  }

  List<Bewerkbeeld.Voorbeeld> teken(KnowledgeBase kennis, Gemeente gemeente, Product product) {
    return Voorbeeldantwoorden.van(kennis, gemeente, product).stream()
        .map(voorbeeld -> teken(voorbeeld, product.taal()))
        .toList();
  }

  private Bewerkbeeld.Voorbeeld teken(Voorbeeldantwoorden.Voorbeeld voorbeeld, Taal taal) {
    Bericht.Antwoord antwoord = voorbeeld.antwoord();
    Bericht.Bron bron = antwoord.product();
    return new Bewerkbeeld.Voorbeeld(
        voorbeeld.sectie().isEmpty() ? "Kort antwoord" : voorbeeld.sectie(),
        kanalen.widget(antwoord),
        alineas(antwoord.tekst()),
        "%s, gemeente %s, bijgewerkt op %s"
            .formatted(bron.naam(), bron.gemeente(), DAG.format(bron.bijgewerktOp())),
        antwoord.suggesties().stream().map(Keuze::label).toList(),
        kanalen.whatsApp(taal, antwoord));
  }

  /** As the window of the assistant does: a line that begins with a dash is an item of a list. */
  private static List<Alinea> alineas(String tekst) {
    var alineas = new ArrayList<Alinea>();
    var punten = new ArrayList<String>();
    for (String regel : tekst.lines().toList()) {
      if (regel.startsWith("- ")) {
        punten.add(regel.substring(2));
        continue;
      }
      leeg(punten, alineas);
      if (!regel.isBlank()) {
        alineas.add(new Alinea(false, List.of(regel)));
      }
    }
    leeg(punten, alineas);
    return alineas;
  }

  private static void leeg(List<String> punten, List<Alinea> alineas) {
    if (!punten.isEmpty()) {
      alineas.add(new Alinea(true, punten));
      punten.clear();
    }
  }
}
