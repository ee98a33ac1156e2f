package nl.wegwijs.invoer.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;

/** Whatever comes in, what goes out is text that a product may hold. */
final class PlatmakerTest {
  private static final Pattern VERBODEN =
      Pattern.compile("</?[a-zA-Z]|(?m)^\\s*\\||\\*\\*|__|(?m)^#|\\]\\((?!https://)|\\$\\{");
  private static final Set<String> SECTIES = Set.copyOf(Productbestand.kopjes(Taal.NL));

  private final Platmaker platmaker = new Platmaker("https://www.proefdam.example/a/", tekst -> {});

  @Property(tries = 2000)
  void givesPlainTextForAnyHtml(@ForAll("scherven") String html) {
    goed(platmaker.html(html));
  }

  @Property(tries = 2000)
  void givesPlainTextForAnyMarkdown(@ForAll("scherven") String markdown) {
    goed(platmaker.markdown(markdown));
  }

  @Property(tries = 200)
  void givesPlainTextForAnything(@ForAll String tekst) {
    goed(platmaker.markdown(tekst));
    goed(platmaker.html(tekst));
    assertThat(VERBODEN.matcher(Schoonmaak.woorden(tekst)).find()).isFalse();
  }

  @Example
  void keepsTheFirstSentencesForTheShortAnswer() {
    String lang = "Dit is een zin van zeven woorden hier. ".repeat(20).strip();
    Indeling indeling = Indeling.van(platmaker.html("<p>" + lang + "</p><ul><li>een</li></ul>"));

    assertThat(indeling.kort().split(" ", -1)).hasSizeBetween(50, 60);
    assertThat(indeling.secties().get("Meer informatie")).endsWith("- een");
  }

  @Example
  void beginsNoSectionWithWhatIsNoWord() {
    assertThat(Indeling.van(platmaker.html("<p>Eerst dit. | dan dat. En dit.</p>")).kort())
        .isEqualTo("Eerst dit. | dan dat. En dit.");
    assertThat(Indeling.van(platmaker.html("<p>.|[</p>")).kort()).isEmpty();
  }

  @Example
  void opensNoLinkThatIsNone() {
    assertThat(
            platmaker.html("<a href='https://a.example/(x)__y'>[klik](https://evil.example)</a>"))
        .containsExactly(
            new Stuk("", "[(klik)(https://evil.example)](https://a.example/%28x%29%5F%5Fy)"));
  }

  private static void goed(List<Stuk> stukken) {
    for (Stuk stuk : stukken) {
      assertThat(stuk.tekst()).isNotBlank();
      assertThat(VERBODEN.matcher(stuk.tekst()).find()).as(stuk.tekst()).isFalse();
      assertThat(VERBODEN.matcher(stuk.kop()).find()).as(stuk.kop()).isFalse();
    }
    Indeling indeling = Indeling.van(stukken);
    assertThat(VERBODEN.matcher(indeling.kort()).find()).as(indeling.kort()).isFalse();
    assertThat(SECTIES).containsAll(indeling.secties().keySet());
    indeling
        .secties()
        .values()
        .forEach(tekst -> assertThat(VERBODEN.matcher(tekst).find()).as(tekst).isFalse());
  }

  @Provide
  Arbitrary<String> scherven() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<b",
            ">",
            "**",
            "__",
            "_",
            "*",
            "](",
            "[",
            ")",
            "http://a",
            "https://a.nl/",
            "\n",
            "\n\n",
            "# ",
            "## ",
            "|",
            "---",
            "- ",
            "<script>",
            "</script>",
            "&lt;b&gt;",
            "&#124;",
            "<a href=\"",
            "\">",
            "</a>",
            "<table><tr><td>",
            "</td><td>",
            "<li>",
            "<br>",
            "${env:X}",
            "$",
            "{",
            "tekst",
            " woord",
            ".",
            "\u200b",
            "\u202e",
            "\u0000",
            "<h2>",
            "</h2>",
            "`",
            "~",
            "\\",
            "1. ",
            "    ")
        .list()
        .ofMaxSize(40)
        .map(delen -> String.join("", delen));
  }
}
