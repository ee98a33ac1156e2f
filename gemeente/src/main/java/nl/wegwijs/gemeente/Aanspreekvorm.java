package nl.wegwijs.gemeente;

import java.util.List;
import nl.wegwijs.gemeente.tutoyeren.Tutoyeerder;
import nl.wegwijs.gemeente.tutoyeren.Tutoyeerder.Onbekend;

/** How a gemeente addresses people in Dutch. */
public enum Aanspreekvorm {
  U,
  JE;

  /** Read only where a gemeente says 'je'. */
  private static final class Lijsten {
    static final Tutoyeerder TUTOYEERDER = new Tutoyeerder();
  }

  /** A Dutch text as this gemeente says it; one that is written with 'je' stays as it is. */
  public String zeg(String tekst) {
    return switch (this) {
      case U -> tekst;
      case JE -> Lijsten.TUTOYEERDER.tutoyeer(tekst);
    };
  }

  /** What of that text cannot be said so with certainty. */
  public List<Onbekend> onbekend(String tekst) {
    return switch (this) {
      case U -> List.of();
      case JE -> Lijsten.TUTOYEERDER.onbekend(tekst);
    };
  }
}
