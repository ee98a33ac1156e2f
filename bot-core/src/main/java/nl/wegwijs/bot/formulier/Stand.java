package nl.wegwijs.bot.formulier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.LopendFormulier;

/**
 * A form after one message.
 *
 * @param geraakt whether the message said anything for this form
 * @param vraagEerst a field the inwoner wants to change without having said how
 * @param gebrek why something that was said could not be taken
 * @param meldingen what the inwoner must know about what was taken
 * @param uitweg that this form is not the way, and which way out is
 * @param gezegd every value known, also those that were not taken
 */
public record Stand(
    LopendFormulier lopend,
    boolean geraakt,
    Optional<String> vraagEerst,
    Optional<Gebrek> gebrek,
    List<String> meldingen,
    Optional<String> uitweg,
    Map<String, String> gezegd) {
  public Stand {
    gezegd = Map.copyOf(gezegd);
    meldingen = List.copyOf(meldingen);
  }

  /** A form to which nothing changed. */
  static Stand ongewijzigd(LopendFormulier lopend, boolean geraakt) {
    return new Stand(
        lopend,
        geraakt,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        lopend.waarden());
  }

  /** A form of which that field is to be asked first. */
  static Stand vraag(LopendFormulier lopend, String veld) {
    return new Stand(
        lopend,
        true,
        Optional.of(veld),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        lopend.waarden());
  }

  /** The same with another form. */
  Stand met(LopendFormulier ander) {
    return new Stand(ander, geraakt, vraagEerst, gebrek, meldingen, uitweg, gezegd);
  }

  /** The same with other things to say. */
  Stand metMeldingen(List<String> andere) {
    return new Stand(lopend, geraakt, vraagEerst, gebrek, andere, uitweg, gezegd);
  }

  /** The same, but for that want. */
  Stand metGebrek(Gebrek ander) {
    return new Stand(lopend, true, vraagEerst, Optional.of(ander), meldingen, uitweg, gezegd);
  }

  /**
   * A field that must be asked again, why, and what may be meant.
   *
   * @param regel whether the value was read and a rule does not allow it
   */
  public record Gebrek(String veld, String fout, List<Keuze> keuzes, boolean regel) {
    public Gebrek {
      keuzes = List.copyOf(keuzes);
    }
  }
}
