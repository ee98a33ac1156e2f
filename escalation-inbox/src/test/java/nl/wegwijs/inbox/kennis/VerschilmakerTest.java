package nl.wegwijs.inbox.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class VerschilmakerTest {
  @Test
  void marksTheWordsThatDiffer() {
    assertThat(toon("Een\nHet kost 10 euro.\nDrie", "Een\nHet kost 12 euro.\nDrie"))
        .containsExactly(
            "gelijk Een", "weg Het kost [10] euro.", "nieuw Het kost [12] euro.", "gelijk Drie");
  }

  @Test
  void showsLinesThatCameAndWent() {
    assertThat(toon("een\ntwee", "twee\ndrie"))
        .containsExactly("weg [een]", "gelijk twee", "nieuw [drie]");
    assertThat(toon("", "nieuw")).containsExactly("nieuw [nieuw]");
    assertThat(toon("weg", "")).containsExactly("weg [weg]");
  }

  @Test
  void leavesOutWhatIsFarFromAChange() {
    String lang = "r\n".repeat(20);

    assertThat(toon(lang + "oud", lang + "nieuw"))
        .containsExactly(
            "overgeslagen … 17 regels gelijk",
            "gelijk r",
            "gelijk r",
            "gelijk r",
            "weg [oud]",
            "nieuw [nieuw]");
  }

  private static List<String> toon(String eerst, String daarna) {
    return Verschilmaker.van(eerst, daarna).stream()
        .map(regel ->
            regel.soort().klasse()
                + " "
                + regel.delen().stream()
                    .map(deel -> deel.anders() ? "[" + deel.tekst() + "]" : deel.tekst())
                    .collect(Collectors.joining()))
        .toList();
  }
}
