package nl.wegwijs.inbox.beeld;

import java.util.List;
import java.util.Optional;

/**
 * The pane with what is known of a gesprek.
 *
 * @param samenvatting in a few sentences
 * @param vraag in the inwoner's own words; may be empty
 * @param doorgezet the question of another team
 * @param formulier name of the form that is open; may be empty
 */
public record Contextbeeld(
    String samenvatting,
    String vraag,
    String begrepen,
    Optional<Gevraagd> doorgezet,
    String formulier,
    List<Item.Veld> velden,
    List<Geprobeerd> geprobeerd,
    List<String> signaalwoorden,
    String stemming,
    int nietBegrepen,
    List<String> redenen,
    List<Eerder> eerder,
    List<Ingediend> ingediend,
    String kenmerk,
    String begonnen,
    String taal,
    String vaardigheid) {
  public Contextbeeld {
    velden = List.copyOf(velden);
    geprobeerd = List.copyOf(geprobeerd);
    signaalwoorden = List.copyOf(signaalwoorden);
    redenen = List.copyOf(redenen);
    eerder = List.copyOf(eerder);
    ingediend = List.copyOf(ingediend);
  }

  /** What another team asks, by whom and until when; the last two may be empty. */
  public record Gevraagd(String vraag, String door, String uiterlijk) {}

  /** An answer that the assistant gave. */
  public record Geprobeerd(String product, String vraag, String zekerheid) {}

  /** An earlier hand-over; its path is empty if it may not be read. */
  public record Eerder(String kenmerk, String pad, String tekst) {}

  /** A form that was filed in this gesprek. */
  public record Ingediend(String kenmerk, String naam, List<Item.Veld> velden) {
    public Ingediend {
      velden = List.copyOf(velden);
    }
  }
}
