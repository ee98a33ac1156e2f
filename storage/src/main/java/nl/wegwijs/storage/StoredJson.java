package nl.wegwijs.storage;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.balie.Belpoging;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt.Inkomend;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON in which parts of a row are stored. Everything outside ASCII is escaped, since
 * PostgreSQL takes no text with a NUL and no database gives half a surrogate pair back, while an
 * inwoner may send either. A collection that a row does not have is read as empty, so that a row
 * from before it existed needs no format of its own. Safe for use by many threads.
 */
final class StoredJson {
  /** The format in which rows are written. */
  static final int FORMAAT = 1;

  private final Part<List<Bericht>> berichten;
  private final Part<Inkomend> inkomend;
  private final Part<Uitkomst> uitkomst;
  private final Part<Toestand> toestand;
  private final Part<List<String>> regels;
  private final Part<Map<String, String>> waarden;
  private final Part<Medewerker> medewerker;
  private final Part<List<Belpoging>> pogingen;

  StoredJson() {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_ABSENT))
            .changeDefaultNullHandling(absent -> absent.withValueNulls(Nulls.AS_EMPTY))
            .build();
    var types = mapper.getTypeFactory();
    berichten = new Part<>(mapper, types.constructCollectionType(List.class, Bericht.class));
    inkomend = new Part<>(mapper, types.constructType(Inkomend.class));
    uitkomst = new Part<>(mapper, types.constructType(Uitkomst.class));
    toestand = new Part<>(mapper, types.constructType(Toestand.class));
    pogingen = new Part<>(mapper, types.constructCollectionType(List.class, Belpoging.class));
    regels = new Part<>(mapper, types.constructCollectionType(List.class, String.class));
    waarden = new Part<>(mapper, types.constructMapType(Map.class, String.class, String.class));
    medewerker = new Part<>(mapper, types.constructType(Medewerker.class));
  }

  Part<List<Bericht>> berichten() {
    return berichten;
  }

  Part<Inkomend> inkomend() {
    return inkomend;
  }

  Part<Uitkomst> uitkomst() {
    return uitkomst;
  }

  Part<Toestand> toestand() {
    return toestand;
  }

  Part<List<String>> regels() {
    return regels;
  }

  Part<List<Belpoging>> pogingen() {
    return pogingen;
  }

  Part<Map<String, String>> waarden() {
    return waarden;
  }

  Part<Medewerker> medewerker() {
    return medewerker;
  }

  /**
   * Does nothing for a format that can be read.
   *
   * @throws StoreUnavailableException for one that only a later version of the program knows
   */
  static void check(int formaat) {
    if (formaat != FORMAAT) {
      throw Unavailable.because(
          new IllegalStateException("a row of format " + formaat + " cannot be read"));
    }
  }

  /** One kind of value. */
  static final class Part<T> {
    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final JavaType type;

    private Part(JsonMapper mapper, JavaType type) {
      this.writer = mapper.writerFor(type);
      this.reader = mapper.readerFor(type);
      this.type = type;
    }

    String write(T value) {
      return writer.writeValueAsString(value);
    }

    @Nullable String writeOptional(Optional<T> value) {
      return value.map(this::write).orElse(null);
    }

    /**
     * @throws StoreUnavailableException if the text is not such a value; without the text, which an
     *     inwoner may have typed
     */
    T read(String json) {
      try {
        return reader.readValue(json);
      } catch (JacksonException e) {
        throw Unavailable.because(
            new IllegalStateException(
                "a stored "
                    + type.getRawClass().getSimpleName()
                    + " cannot be read: "
                    + e.getClass()));
      }
    }

    Optional<T> readOptional(@Nullable String json) {
      return Optional.ofNullable(json).map(this::read);
    }
  }
}
