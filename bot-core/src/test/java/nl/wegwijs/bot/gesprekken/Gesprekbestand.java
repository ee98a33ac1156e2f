package nl.wegwijs.bot.gesprekken;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.dialoog.Bezetting;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;

/**
 * One conversation as a file.
 *
 * @param bezetting whether somebody can come when a person is asked for
 * @param nooit words that must not be kept or said anywhere in it, such as a BSN that is typed
 * @param beurten the greeting first, then every message of the inwoner
 */
record Gesprekbestand(
    Path pad,
    GemeenteId gemeente,
    Kanaal kanaal,
    Optional<Taal> taal,
    Bezetting bezetting,
    List<String> nooit,
    List<Verwachtebeurt> beurten) {
  Gesprekbestand {
    nooit = List.copyOf(nooit);
    beurten = List.copyOf(beurten);
  }

  String naam() {
    return String.valueOf(pad.getFileName()).replace(".gesprek", "");
  }

  /**
   * One message and what must come of it.
   *
   * @param nu when it is said
   * @param invoer empty for the greeting
   * @param berichten what must be said, in order
   * @param verboden what must not be said
   * @param gevolgen what must be kept: hand-over, filed form, status
   */
  record Verwachtebeurt(
      int regel,
      Instant nu,
      Optional<Invoer> invoer,
      Optional<Eis> uitkomst,
      List<Berichteis> berichten,
      List<String> verboden,
      List<Eis> gevolgen) {
    Verwachtebeurt {
      berichten = List.copyOf(berichten);
      verboden = List.copyOf(verboden);
      gevolgen = List.copyOf(gevolgen);
    }
  }

  /** What the inwoner does. */
  sealed interface Invoer {
    /** Types words. */
    record Woorden(String tekst) implements Invoer {}

    /** Sends a choice, on offer or not. */
    record Keuze(String waarde) implements Invoer {}

    /** Presses the button at that place, counted from 1. */
    record Knop(int rang) implements Invoer {}
  }

  /**
   * One bericht, or any number of them.
   *
   * @param eis empty for {@code < ...}
   * @param velden expected rows of a summary, by field
   */
  record Berichteis(Optional<Eis> eis, Map<String, Veldeis> velden) {
    Berichteis {
      velden = Map.copyOf(velden);
    }
  }

  /**
   * One row of a summary.
   *
   * @param waarde the stored value; empty where any is right
   * @param weergave a piece of what people see
   * @param afwezig whether the row must not be there
   */
  record Veldeis(Optional<String> waarde, Optional<String> weergave, boolean afwezig) {}
}
