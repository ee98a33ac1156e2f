package nl.wegwijs.bot.dialoog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** One question of several things. */
class OpsommingTest {
  @Test
  void isAskedOfEach() {
    assertThat(Vraagdeler.opsomming("Wat kost een paspoort, een rijbewijs en een uittreksel?"))
        .extracting(Vraagdeler.Deel::vraag)
        .containsExactly(
            "Wat kost een paspoort?", "Wat kost een rijbewijs?", "Wat kost een uittreksel?");
    assertThat(Vraagdeler.opsomming("how much is a passport and a driving licence"))
        .extracting(Vraagdeler.Deel::vraag)
        .containsExactly("how much is a passport?", "how much is a driving licence?");
  }

  @Test
  void isNotOneQuestionNorAStory() {
    assertThat(Vraagdeler.opsomming("wat kost een paspoort")).isEmpty();
    assertThat(Vraagdeler.opsomming("wat kost een paspoort en hoe lang duurt het")).isEmpty();
    assertThat(Vraagdeler.opsomming("ik heb een hond en een kat")).isEmpty();
    assertThat(Vraagdeler.opsomming("Wat kost een pas. Ik wil een rijbewijs en een id.")).isEmpty();
  }

  @Test
  void endlessWordsTakeNoTime() {
    String lang = "wat kost " + "een x en ".repeat(20) + "!?x";
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Vraagdeler.opsomming(lang));
  }
}
