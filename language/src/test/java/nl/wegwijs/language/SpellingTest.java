package nl.wegwijs.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private final Spelling spelling =
      new Spelling(Map.of("Paspoort", 3, "verhuizen", 2, "huizen", 1, "kaart", 5, "kwart", 1));

  @ParameterizedTest
  @ValueSource(strings = {"pasport", "passpoort", "paspoert", "apspoort", "paspoortt", "papoort"})
  void repairsOneMistake(String woord) {
    assertThat(spelling.repair(woord)).contains("paspoort");
  }

  @Test
  void takesTheMoreFrequentOfTwo() {
    assertThat(spelling.repair("kkart")).contains("kaart");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paspoort", "pspot", "kart", "paspo0rt", "3482hg", "zomaarwat", ""})
  void leavesTheRest(String woord) {
    assertThat(spelling.repair(woord)).isEmpty();
  }

  @Property(tries = 200)
  void doesTheSameFromOtherWordsAsFromTheStart(
      @ForAll @Size(max = 8)
          Map<
                  @StringLength(max = 5) @CharRange(from = 'a', to = 'c') String,
                  @IntRange(min = 1, max = 3) Integer>
              eerst,
      @ForAll @Size(max = 8)
          Map<
                  @StringLength(max = 5) @CharRange(from = 'a', to = 'c') String,
                  @IntRange(min = 1, max = 3) Integer>
              dan,
      @ForAll @StringLength(min = 4, max = 6) @CharRange(from = 'a', to = 'c') String woord) {
    assertThat(new Spelling(eerst).met(dan).repair(woord))
        .isEqualTo(new Spelling(dan).repair(woord));
  }

  @Property
  void takesAnyText(@ForAll @StringLength(max = 2000) String woord) {
    assertThat(spelling.repair(woord)).isNotNull();
  }
}
