package nl.wegwijs.invoer.bron;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.invoer.tekst.Indeling;

/**
 * What a source says of a product in one language.
 *
 * @param tekst with the Dutch names of the sections, also where the text is English
 * @param aanvulling whether the sections come below those of the national text instead of in their
 *     place
 */
public record Bronteksten(
    Optional<String> naam,
    List<String> synoniemen,
    List<String> vragen,
    List<String> doelgroepen,
    Optional<String> team,
    Optional<String> url,
    Indeling tekst,
    boolean aanvulling) {
  public Bronteksten {
    synoniemen = List.copyOf(synoniemen);
    vragen = List.copyOf(vragen);
    doelgroepen = List.copyOf(doelgroepen);
  }

  /** Nothing but a name and a text. */
  public static Bronteksten van(String naam, Indeling tekst) {
    return new Bronteksten(
        Optional.of(naam).filter(woorden -> !woorden.isBlank()),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        tekst,
        false);
  }

  /** The same with other ways to call it. */
  public Bronteksten metSynoniemen(List<String> ander) {
    return new Bronteksten(naam, ander, vragen, doelgroepen, team, url, tekst, aanvulling);
  }

  /** The same with questions that it answers. */
  public Bronteksten metVragen(List<String> ander) {
    return new Bronteksten(naam, synoniemen, ander, doelgroepen, team, url, tekst, aanvulling);
  }

  /** The same for those groups of people. */
  public Bronteksten metDoelgroepen(List<String> ander) {
    return new Bronteksten(naam, synoniemen, vragen, ander, team, url, tekst, aanvulling);
  }

  /** The same for a team. */
  public Bronteksten metTeam(Optional<String> ander) {
    return new Bronteksten(naam, synoniemen, vragen, doelgroepen, ander, url, tekst, aanvulling);
  }

  /** The same with its page. */
  public Bronteksten metUrl(Optional<String> ander) {
    return new Bronteksten(naam, synoniemen, vragen, doelgroepen, team, ander, tekst, aanvulling);
  }

  /** The same with its sections below the national ones. */
  public Bronteksten alsAanvulling() {
    return new Bronteksten(naam, synoniemen, vragen, doelgroepen, team, url, tekst, true);
  }
}
