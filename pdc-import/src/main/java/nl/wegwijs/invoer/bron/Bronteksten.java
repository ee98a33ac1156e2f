package nl.wegwijs.invoer.bron;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.invoer.tekst.Indeling;

/**
 * What a source says of a product in one language.
 *
 * @param tekst with the Dutch names of the sections, also where the text is English
 * @param aanvulling whether the sections come below those of the national text instead of in their
 *     place
 * @param landelijk what counts where neither this nor a national text of ours says it
 */
public record Bronteksten(
    Optional<String> naam,
    List<String> synoniemen,
    List<String> vragen,
    List<String> doelgroepen,
    Optional<String> team,
    Optional<String> url,
    Indeling tekst,
    boolean aanvulling,
    Optional<Landelijk> landelijk) {
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
        false,
        Optional.empty());
  }

  /** The same with other ways to call it. */
  public Bronteksten metSynoniemen(List<String> ander) {
    return new Bronteksten(
        naam, ander, vragen, doelgroepen, team, url, tekst, aanvulling, landelijk);
  }

  /** The same with questions that it answers. */
  public Bronteksten metVragen(List<String> ander) {
    return new Bronteksten(
        naam, synoniemen, ander, doelgroepen, team, url, tekst, aanvulling, landelijk);
  }

  /** The same for those groups of people. */
  public Bronteksten metDoelgroepen(List<String> ander) {
    return new Bronteksten(
        naam, synoniemen, vragen, ander, team, url, tekst, aanvulling, landelijk);
  }

  /** The same for a team. */
  public Bronteksten metTeam(Optional<String> ander) {
    return new Bronteksten(
        naam, synoniemen, vragen, doelgroepen, ander, url, tekst, aanvulling, landelijk);
  }

  /** The same with its page. */
  public Bronteksten metUrl(Optional<String> ander) {
    return new Bronteksten(
        naam, synoniemen, vragen, doelgroepen, team, ander, tekst, aanvulling, landelijk);
  }

  /** The same with its sections below the national ones. */
  public Bronteksten alsAanvulling() {
    return new Bronteksten(
        naam, synoniemen, vragen, doelgroepen, team, url, tekst, true, landelijk);
  }

  /**
   * A national text of the source.
   *
   * @param naam empty where it has none
   */
  public record Landelijk(Optional<String> naam, Indeling tekst, Optional<LocalDate> gewijzigdOp) {
    /** One that says nothing but its name, which may be empty. */
    static Landelijk naam(String naam) {
      return new Landelijk(
          Optional.of(naam).filter(woorden -> !woorden.isEmpty()),
          new Indeling("", new LinkedHashMap<>()),
          Optional.empty());
    }
  }

  /** The same with a national text of the source beside it. */
  public Bronteksten metLandelijk(Landelijk ander) {
    return new Bronteksten(
        naam, synoniemen, vragen, doelgroepen, team, url, tekst, aanvulling, Optional.of(ander));
  }

  /** The same with the national text of the source wherever this says nothing. */
  public Bronteksten aangevuld() {
    return landelijk
        .map(samen -> {
          var secties = new LinkedHashMap<>(tekst.secties());
          samen
              .tekst()
              .secties()
              .forEach((sectie, inhoud) -> {
                if (sectie.equals(Indeling.OVERIG)) {
                  Indeling.voegToe(secties, sectie, inhoud);
                }
                secties.putIfAbsent(sectie, inhoud);
              });
          String kort = tekst.kort().isEmpty() ? samen.tekst().kort() : tekst.kort();
          return new Bronteksten(
              naam.or(samen::naam),
              synoniemen,
              vragen,
              doelgroepen,
              team,
              url,
              new Indeling(kort, secties),
              aanvulling,
              landelijk);
        })
        .orElse(this);
  }
}
