package nl.wegwijs.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class QuestionGroupsTest {
  private final QuestionGroups groups = new QuestionGroups();

  @Test
  void questionsAboutOneThingAreTogetherAlsoWithTypingErrors() {
    List<QuestionGroups.Group> gevonden =
        groups.of(
            List.of(
                "Wanneer is de kinderboerderij open?",
                "wat kost een paspoort",
                "kinderboerderij openingstijden",
                "is de kinderboederij vandaag open",
                "wat kost een rijbewijs"));

    assertThat(gevonden.getFirst().members()).contains(0, 3);
    assertThat(gevonden.stream().map(QuestionGroups.Group::members))
        .contains(List.of(1), List.of(4));
    assertThat(gevonden.stream().mapToInt(groep -> groep.members().size()).sum()).isEqualTo(5);
  }

  @Test
  void theSameQuestionsGiveTheSameGroupsAndNothingIsNoError() {
    List<String> vragen =
        IntStream.range(0, 3000)
            .mapToObj(i -> "vraag over ding" + i % 200 + " en woord" + i % 7)
            .toList();

    assertThat(groups.of(vragen)).isEqualTo(new QuestionGroups().of(vragen));
    assertThat(groups.of(List.of())).isEmpty();
    assertThat(groups.of(List.of("", "?", "de"))).isNotEmpty();
  }
}
