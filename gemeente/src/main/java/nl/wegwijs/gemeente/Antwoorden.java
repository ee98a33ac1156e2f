package nl.wegwijs.gemeente;

import java.util.Map;

/**
 * The assistant's own sentences by key, in both languages. A text may hold {@code {names}} that are
 * filled in when it is said.
 */
public final class Antwoorden {
  private final Map<String, Tekst> teksten;

  public Antwoorden(Map<String, Tekst> teksten) {
    this.teksten = Map.copyOf(teksten);
  }

  /** All keys with their texts. */
  public Map<String, Tekst> alle() {
    return teksten;
  }

  /**
   * The text of that key with its names filled in: {@code zeg(NL, "afscheid", "naam",
   * "Waterrijk")}.
   *
   * @param invulling names and values in turn
   * @throws IllegalArgumentException if the key is unknown; {@code check} reports missing keys
   *     beforehand
   */
  public String zeg(Taal taal, String sleutel, String... invulling) {
    Tekst tekst = teksten.get(sleutel);
    if (tekst == null) {
      throw new IllegalArgumentException("antwoorden.yaml has no text " + sleutel);
    }
    String gezegd = tekst.in(taal);
    for (int i = 0; i + 1 < invulling.length; i += 2) {
      gezegd = gezegd.replace("{" + invulling[i] + "}", invulling[i + 1]);
    }
    return gezegd;
  }
}
