package nl.wegwijs.inbox.beeld;

import java.util.List;
import java.util.Optional;

/** One thing in the course of a gesprek. */
public sealed interface Item {
  /** By which a page knows whether it shows it already. */
  String sleutel();

  /**
   * Something that was said.
   *
   * @param van {@code inwoner}, {@code assistent} or {@code medewerker}
   * @param afzender the same for people
   * @param tijd of the day
   * @param moment with its day, for machines
   * @param keuzes what was offered to choose from
   * @param velden what a summary of a form held
   * @param bewaar where a medewerker makes a question with its answer of it; empty where that makes
   *     no sense
   */
  record Gezegd(
      String sleutel,
      String van,
      String afzender,
      String tijd,
      String moment,
      String tekst,
      List<String> keuzes,
      List<Veld> velden,
      Optional<Bron> bron,
      Optional<String> bewaar)
      implements Item {
    public Gezegd {
      keuzes = List.copyOf(keuzes);
      velden = List.copyOf(velden);
    }
  }

  /** What a medewerker wrote for colleagues. */
  record Notitieregel(String sleutel, String van, String tijd, String moment, String tekst)
      implements Item {}

  /** A new day begins. */
  record Dag(String sleutel, String naam) implements Item {}

  /** A field with its value. */
  record Veld(String label, String waarde) {}

  /** Where an answer comes from. */
  record Bron(String naam, String url, String bijgewerkt) {}
}
