package nl.wegwijs.intents.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordRepairTest {
  private static final Map<String, Double> RARITY =
      Map.of("paspoort", 3.0, "duurt", 2.0, "moving", 2.5, "house", 1.0, "horse", 6.0, "een", 0.1);

  private final WordRepair repair =
      new WordRepair(word -> RARITY.getOrDefault(word, Double.POSITIVE_INFINITY));

  @ParameterizedTest
  @CsvSource({
    "wat kost een pasport,wat kost een paspoort",
    "hoe lang duurd een pasport,hoe lang duurt een paspoort",
    "I am mvoing,i am moving",
    "I am mooving house,i am moving house",
    "movng,moving",
    "hoxse,house"
  })
  void readsAWordThatIsOneSlipAway(String typed, String meant) {
    assertThat(repair.repair(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "een paspoort", "wat is dit", "met Pasport", "pasp0rt", "xqzwt", "paspt"})
  void leavesWhatIsKnownNoWordOrTooFar(String typed) {
    assertThat(repair.repair(typed)).isEmpty();
  }

  @Test
  void takesManyUnknownWordsForNoTypingErrors() {
    assertThat(repair.repair("qwerty pasport zxcvb asdfg hjklm")).isEmpty();
  }

  @Property
  void takesAnyText(@ForAll @StringLength(max = 60) String typed) {
    assertThat(repair.repair(typed)).isNotNull();
  }
}
