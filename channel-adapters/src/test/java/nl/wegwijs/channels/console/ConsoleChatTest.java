package nl.wegwijs.channels.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import nl.wegwijs.channels.Proefbot;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

class ConsoleChatTest {
  private final Proefbot proefbot = Proefbot.nieuw();
  private final ByteArrayOutputStream scherm = new ByteArrayOutputStream();

  @Test
  void talksUntilTheInputEnds() throws IOException {
    boolean bekend = praat("hallo\n\n   \nwat kost een paspoort?\n", Proefbot.WATERRIJK);

    assertThat(bekend).isTrue();
    assertThat(scherm.toString(StandardCharsets.UTF_8)).contains("geen mens");
    assertThat(proefbot.geheugen().alles()).contains("hallo").contains("wat kost een paspoort?");
  }

  @Test
  void saysThatAGemeenteIsUnknown() throws IOException {
    assertThat(praat("hallo\n", new GemeenteId("nergens"))).isFalse();
    assertThat(scherm.size()).isZero();
  }

  @Test
  void goesOnAfterALineThatIsTooLong() throws IOException {
    praat("a".repeat(2001) + "\n", Proefbot.WATERRIJK);

    assertThat(scherm.toString(StandardCharsets.UTF_8)).contains("2000 tekens");
    assertThat(proefbot.geheugen().alles()).doesNotContain("aaaa");
  }

  private boolean praat(String getypt, GemeenteId gemeente) throws IOException {
    var chat =
        new ConsoleChat(
            proefbot.bot(),
            new BufferedReader(new StringReader(getypt)),
            new PrintStream(scherm, true, StandardCharsets.UTF_8));
    return chat.praat(gemeente, Taal.NL);
  }
}
