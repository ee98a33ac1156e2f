package nl.wegwijs.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CompoundSplitterTest {
  private final CompoundSplitter splitter =
      new CompoundSplitter(
          new DutchStemmer(), new StopWords(), List.of("bijstand", "vergunning", "gemeente"));

  @Test
  void splitsIntoKnownWords() {
    assertThat(splitter.split("bijstandsuitkering")).containsExactly("bijstand", "uitkering");
    assertThat(splitter.split("parkeervergunningen")).containsExactly("parkeer", "vergunningen");
    assertThat(splitter.split("woningaanpassing")).isEmpty();
  }

  @Test
  void leavesWordsThatAreNoCompound() {
    assertThat(splitter.split("gemeente")).isEmpty();
    assertThat(splitter.split("paspoort")).isEmpty();
    assertThat(splitter.split("qqqqqqqqqqqq")).isEmpty();
    assertThat(splitter.split("")).isEmpty();
  }

  @Property
  void splitsAnythingWithoutFailing(@ForAll @StringLength(max = 100) String woord) {
    assertThat(String.join("", splitter.split(woord)).length()).isLessThanOrEqualTo(40);
  }
}
