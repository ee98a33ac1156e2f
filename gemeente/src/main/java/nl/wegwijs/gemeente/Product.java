package nl.wegwijs.gemeente;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One product of the catalogue (PDC) in one language, as this gemeente offers it.
 *
 * @param id kebab-case of what a citizen calls it; equal to the intent that asks for it
 * @param vragen questions of inwoners that it answers, for finding it; never shown
 * @param kort the short answer, at most 60 words
 * @param secties in the order of the file, at most one of each name
 * @param formulier id of the form that this product is applied for with
 * @param wet the law it rests on, as text
 * @param geldigheid when it holds at all
 * @param deskMemo for staff alone, never for inwoners
 * @param aangeboden false where this gemeente does not offer it; {@code kort} then says so
 * @param lokaal whether any part of it is this gemeente's own
 */
public record Product(
    String id,
    Taal taal,
    String naam,
    List<String> synoniemen,
    List<String> vragen,
    Optional<Upl> upl,
    TeamId team,
    List<String> doelgroepen,
    URI url,
    String kort,
    List<Sectie> secties,
    List<String> suggesties,
    Optional<String> formulier,
    Optional<String> wet,
    LocalDate bijgewerktOp,
    Optional<LocalDate> herzienVoor,
    Geldigheid geldigheid,
    Optional<String> deskMemo,
    boolean aangeboden,
    boolean lokaal) {
  /** What the id of a question with its answer, which stands beside the products, begins with. */
  public static final String VRAAG = "vraag-";

  public Product {
    synoniemen = List.copyOf(synoniemen);
    vragen = List.copyOf(vragen);
    doelgroepen = List.copyOf(doelgroepen);
    secties = List.copyOf(secties);
    suggesties = List.copyOf(suggesties);
  }

  /** Whether it is one question with its answer; then its name is the question. */
  public boolean isVraag() {
    return id.startsWith(VRAAG);
  }

  /** A name of the Uniforme Productnamenlijst with its address. */
  public record Upl(String label, URI uri) {}

  /**
   * The days on which a product holds.
   *
   * @param van the first; empty where it always held
   * @param tot the last; empty where no end is known
   */
  public record Geldigheid(Optional<LocalDate> van, Optional<LocalDate> tot) {
    /** No bounds. */
    public static final Geldigheid ALTIJD = new Geldigheid(Optional.empty(), Optional.empty());

    /** Whether it holds on that day. */
    public boolean op(LocalDate dag) {
      return van.filter(dag::isBefore).isEmpty() && tot.filter(dag::isAfter).isEmpty();
    }
  }

  /** A part of a product's text under its heading. */
  public record Sectie(String naam, String tekst) {}
}
