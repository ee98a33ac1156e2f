package nl.wegwijs.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static List<String> words(String tekst) {
    return Tokenizer.tokens(tekst).stream().map(Token::tekst).toList();
  }

  @Test
  void keepsApostropheInsideAWord() {
    assertThat(words("foto's van de auto’s, 's avonds"))
        .containsExactly("foto's", "van", "de", "auto’s", "s", "avonds");
  }

  @Test
  void splitsHyphensAndAddresses() {
    assertThat(words("id-kaart jan.smit@post.example"))
        .containsExactly("id", "kaart", "jan", "smit", "post", "example");
  }

  @Test
  void keepsPointsAndCommasInsideNumbers() {
    assertThat(words("€ 1.250,50, 12a. 3484HG")).containsExactly("1.250,50", "12a", "3484HG");
  }

  @Test
  void leavesOutEmojiAndPunctuation() {
    assertThat(words("👍🏽 !!! ♥️ … <b>")).containsExactly("b");
    assertThat(words("")).isEmpty();
  }

  @Test
  void tellsWhereAWordStands() {
    assertThat(Tokenizer.tokens("👍 één huis").getFirst()).isEqualTo(new Token("één", 3, 6));
  }

  @Property
  void everyTokenIsThePieceOfTextAtItsOffsets(@ForAll @StringLength(max = 2000) String tekst) {
    int last = 0;
    for (Token token : Tokenizer.tokens(tekst)) {
      assertThat(token.van()).isGreaterThanOrEqualTo(last);
      assertThat(tekst.substring(token.van(), token.tot())).isEqualTo(token.tekst()).isNotEmpty();
      last = token.tot();
    }
  }
}
