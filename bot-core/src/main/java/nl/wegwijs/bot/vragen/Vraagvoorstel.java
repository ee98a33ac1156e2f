package nl.wegwijs.bot.vragen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.gemeente.Taal;

/**
 * A question of an inwoner with the answer a medewerker gave, for an editor to judge. No inwoner
 * sees it before it is approved, and then as a text of the gemeente.
 *
 * @param id sorted by time
 * @param versie goes up with each change, from 1
 * @param gesprek so that it goes when the inwoner erases the gesprek; empty once that is past its
 *     term
 * @param beurt of the answer
 * @param taal in which it was asked and answered
 * @param vraag masked
 * @param antwoord masked
 * @param product that it belongs to; empty for none
 * @param herzienVoor day before which the answer is to be read again
 * @param eigenaar the medewerker who answers for it
 */
public record Vraagvoorstel(
    String id,
    int versie,
    Stand stand,
    Optional<GesprekId> gesprek,
    int beurt,
    Instant op,
    Taal taal,
    String vraag,
    String antwoord,
    String product,
    LocalDate herzienVoor,
    Eigenaar eigenaar,
    Optional<Besluit> besluit) {

  /** What became of it. */
  public enum Stand {
    OPEN,
    GOEDGEKEURD,
    AFGEWEZEN;

    /** The word in the database. */
    public String waarde() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Who decided.
   *
   * @param toelichting the reason of a refusal; of an approval the product it became
   * @param bekeken whether the medewerker who proposed it has seen what became of it
   */
  public record Besluit(Eigenaar wie, Instant op, String toelichting, boolean bekeken) {}

  /** What an editor or medewerker can write of it. */
  public record Inhoud(String vraag, String antwoord, String product, LocalDate herzienVoor) {}

  /** What was written of it. */
  public Inhoud inhoud() {
    return new Inhoud(vraag, antwoord, product, herzienVoor);
  }

  /** The next version, with another content. */
  Vraagvoorstel met(Inhoud inhoud) {
    return new Vraagvoorstel(
        id,
        versie + 1,
        stand,
        gesprek,
        beurt,
        op,
        taal,
        inhoud.vraag().strip(),
        inhoud.antwoord().strip(),
        inhoud.product(),
        inhoud.herzienVoor(),
        eigenaar,
        besluit);
  }

  /** The same version, decided. */
  Vraagvoorstel besloten(Stand uitkomst, Besluit hoe) {
    return new Vraagvoorstel(
        id,
        versie,
        uitkomst,
        gesprek,
        beurt,
        op,
        taal,
        vraag,
        antwoord,
        product,
        herzienVoor,
        eigenaar,
        Optional.of(hoe));
  }
}
