package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.wegwijs.bot.gesprek.Beurt.Inkomend;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.gemeente.Taal;

/** What is written as JSON is read as it was. */
final class StoredJsonTest {
  private final StoredJson json = new StoredJson();

  @Property
  void givesAnyTextBackInPlainAscii(@ForAll @StringLength(max = 40) String text) {
    var inkomend = new Inkomend(Optional.of(text), text, text);

    String written = json.inkomend().write(inkomend);

    assertThat(written.chars()).allMatch(sign -> sign >= ' ' && sign < 0x80);
    assertThat(json.inkomend().read(written)).isEqualTo(inkomend);
  }

  @Property(tries = 100)
  void givesAnyMapBackInItsOrder(@ForAll Map<String, String> waarden) {
    String written = json.waarden().write(waarden);

    assertThat(json.waarden().read(written).entrySet())
        .containsExactlyElementsOf(waarden.entrySet());
  }

  @Example
  void readsAToestandFromBeforeItHadCollections() {
    assertThat(
            json.toestand().read("{\"status\": \"assistent\", \"taal\": \"NL\", \"missers\": 0}"))
        .isEqualTo(Toestand.begin(Taal.NL));
  }
}
