package nl.wegwijs.invoer.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Turns HTML or Markdown into pieces of plain text. What is not on the list of safe elements is
 * gone before anything is read of it; a table becomes a line for each row. Safe for use by several
 * threads.
 */
public final class Platmaker {
  /** More than any text of a product; beyond it something else came. */
  public static final int LANGSTE_TEKST = 200_000;

  private static final Safelist VEILIG =
      Safelist.relaxed()
          .removeTags("img")
          .addTags("section", "article", "main", "details", "summary", "address", "hr")
          // an address is judged when it is written, so that one that is refused can be told of
          .removeProtocols("a", "href", "ftp", "http", "https", "mailto")
          .preserveRelativeLinks(true);
  private static final Set<String> KOPPEN = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary");
  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer ALS_HTML =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  private static final String LINK_BEGIN = "\uE000";
  private static final String LINK_EINDE = "\uE001";
  private static final Pattern BEWAARD = Pattern.compile(LINK_BEGIN + "([0-9]+)" + LINK_EINDE);

  private final String adres;
  private final Consumer<String> opmerking;

  /**
   * @param adres where the text stands, for links that go out from there; may be empty
   * @param opmerking is told of each link that could not be kept
   */
  public Platmaker(String adres, Consumer<String> opmerking) {
    this.adres = adres;
    this.opmerking = opmerking;
  }

  /** The pieces of a Markdown text, in their order. */
  public List<Stuk> markdown(String tekst) {
    return html(ALS_HTML.render(MARKDOWN.parse(tekst)));
  }

  /** The pieces of an HTML text, in their order. */
  public List<Stuk> html(String tekst) {
    Document veilig = new Cleaner(VEILIG).clean(Jsoup.parseBodyFragment(tekst, adres));
    veilig.setBaseUri(adres);
    var opbouw = new Opbouw();
    opbouw.kinderen(veilig.body());
    return opbouw.klaar();
  }

  /** A link with those words; the words alone where the address is none that may be used. */
  public String link(String woorden, String ruw) {
    String schoon = Schoonmaak.linktekst(woorden);
    Optional<String> doel =
        Schoonmaak.adres(StringUtil.isBlank(adres) ? ruw : StringUtil.resolve(adres, ruw));
    if (doel.isEmpty()) {
      opmerking.accept(
          "link '" + Schoonmaak.woorden(ruw) + "' is geen https-adres; alleen de tekst is bewaard");
    }
    return doel.filter(adres -> !schoon.isEmpty())
        .map(adres -> "[" + schoon + "](" + adres + ")")
        .orElse(schoon);
  }

  /** Walks through the elements and gathers lines, paragraphs and pieces. */
  private final class Opbouw {
    private final List<Stuk> stukken = new ArrayList<>();
    private final StringBuilder tekst = new StringBuilder();
    private final StringBuilder regel = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private String kop = "";
    private boolean punt;
    private boolean vorigePunt;

    void kinderen(Element element) {
      element.childNodes().forEach(this::knoop);
    }

    private void knoop(Node knoop) {
      if (knoop instanceof TextNode woorden) {
        regel.append(Schoonmaak.zichtbaar(woorden.getWholeText()));
        return;
      }
      if (knoop instanceof Element element) {
        element(element);
      }
    }

    private void element(Element element) {
      String naam = element.normalName();
      if (KOPPEN.contains(naam)) {
        kop(element);
        return;
      }
      switch (naam) {
        case "a" -> link(element);
        case "br", "hr" -> einde();
        case "li", "tr" -> punt(element);
        case "td", "th" -> cel(element);
        default -> {
          if (element.isBlock() || naam.equals("summary")) {
            einde();
            kinderen(element);
            einde();
            return;
          }
          kinderen(element);
        }
      }
    }

    private void kop(Element element) {
      einde();
      String nieuw = Schoonmaak.woorden(element.text());
      if (!nieuw.isEmpty()) {
        sluit();
        kop = nieuw;
      }
    }

    private void punt(Element element) {
      einde();
      punt = true;
      kinderen(element);
      einde();
      punt = false;
    }

    private void cel(Element element) {
      if (!regel.toString().isBlank()) {
        regel.setLength(regel.toString().stripTrailing().length());
        regel.append(element.elementSiblingIndex() == 1 ? ": " : "; ");
      }
      kinderen(element);
    }

    private void link(Element element) {
      String woorden = Schoonmaak.linktekst(element.text());
      String ruw = element.attr("href").strip();
      if (woorden.isEmpty() || ruw.isEmpty() || ruw.startsWith("#")) {
        regel.append(woorden);
        return;
      }
      if (ruw.startsWith("mailto:") || ruw.startsWith("tel:")) {
        String nummer =
            Schoonmaak.woorden(ruw.substring(ruw.indexOf(':') + 1).replaceFirst("\\?.*", ""));
        regel.append(woorden.contains(nummer) ? woorden : woorden + " (" + nummer + ")");
        return;
      }
      Optional<String> heel = Schoonmaak.adres(volledig(element, ruw));
      if (heel.isEmpty()) {
        opmerking.accept(
            "link '" + kort(ruw) + "' is geen https-adres; alleen de tekst is bewaard");
      }
      regel.append(heel.map(doel -> bewaar("[" + woorden + "](" + doel + ")")).orElse(woorden));
    }

    /** A stand-in that words cannot hold, so that cleaning the line leaves the link as it is. */
    private String bewaar(String link) {
      links.add(link);
      return LINK_BEGIN + (links.size() - 1) + LINK_EINDE;
    }

    private static String volledig(Element element, String ruw) {
      String heel = element.absUrl("href");
      return heel.isEmpty() ? ruw : heel;
    }

    private static String kort(String ruw) {
      String woorden = Schoonmaak.woorden(ruw);
      return woorden.length() <= 80 ? woorden : woorden.substring(0, 80) + "…";
    }

    private void einde() {
      String klaar =
          BEWAARD
              .matcher(Schoonmaak.regel(regel.toString()))
              .replaceAll(
                  plaats -> Matcher.quoteReplacement(links.get(Integer.parseInt(plaats.group(1)))));
      regel.setLength(0);
      links.clear();
      if (klaar.isEmpty()) {
        return;
      }
      if (!tekst.isEmpty()) {
        tekst.append(punt && vorigePunt ? "\n" : "\n\n");
      }
      tekst.append(punt ? "- " : "").append(klaar);
      vorigePunt = punt;
    }

    private void sluit() {
      if (!tekst.isEmpty()) {
        stukken.add(new Stuk(kop, tekst.toString()));
      }
      tekst.setLength(0);
      kop = "";
    }

    List<Stuk> klaar() {
      einde();
      sluit();
      return List.copyOf(stukken);
    }
  }
}
