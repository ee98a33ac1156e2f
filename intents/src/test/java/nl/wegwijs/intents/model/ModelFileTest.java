package nl.wegwijs.intents.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.wegwijs.intents.model.ModelFile.UnreadableModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  private static final IntentModel MODEL = Sentences.model();
  private static final byte[] BYTES = ModelFile.write(MODEL);

  @Test
  void givesBackTheSameModel() {
    IntentModel read = ModelFile.read(BYTES);

    assertThat(ModelFile.write(read)).isEqualTo(BYTES);
    assertThat(read.opinion("container legen", 3)).isEqualTo(MODEL.opinion("container legen", 3));
    assertThat(read.version()).isEqualTo(Trainer.VERSION + "-0123456789ab");
  }

  @Test
  void headerSaysWhatItWasTrainedOn() {
    assertThat(ModelFile.header(Arrays.copyOf(BYTES, 64)))
        .isEqualTo(new ModelFile.Header("0123456789abcdef", Trainer.VERSION));
  }

  @Test
  void replacesAFileInOneStep(@TempDir Path map) throws IOException {
    Path file = map.resolve("modellen/wegwijs.model");
    ModelFile.write(MODEL, file);
    ModelFile.write(MODEL, file);

    assertThat(Files.readAllBytes(file)).isEqualTo(BYTES);
    try (var files = Files.list(map.resolve("modellen"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void refusesWhatIsNoModelOrIsDamaged() {
    assertThatThrownBy(() -> ModelFile.read(new byte[0]))
        .isInstanceOf(UnreadableModelException.class);
    assertThatThrownBy(() -> ModelFile.read("geen model, maar tekst".getBytes(UTF_8)))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessageContaining("not a model");
    for (int length = 1; length < BYTES.length; length += 997) {
      byte[] cut = Arrays.copyOf(BYTES, length);
      assertThatThrownBy(() -> ModelFile.read(cut)).isInstanceOf(UnreadableModelException.class);
    }
  }

  @Test
  void refusesAnotherForm() {
    byte[] other = BYTES.clone();
    other[7]++;

    assertThatThrownBy(() -> ModelFile.read(other)).hasMessageContaining("readable is 1");
  }
}
