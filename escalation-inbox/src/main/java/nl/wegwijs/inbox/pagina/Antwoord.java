package nl.wegwijs.inbox.pagina;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** What a screen answers with. */
public sealed interface Antwoord {
  /**
   * A whole page, in the frame that all have.
   *
   * @param scripts files of the inbox that this page needs besides what all have
   */
  record Pagina(int status, String titel, Content inhoud, List<String> scripts)
      implements Antwoord {
    public Pagina {
      scripts = List.copyOf(scripts);
    }

    /** The same page with files of its own, such as {@code gesprek.js}. */
    public Pagina met(String... bestanden) {
      return new Pagina(status, titel, inhoud, List.of(bestanden));
    }
  }

  /** A piece of a page, for a script that puts it in its place. */
  record Fragment(int status, Content inhoud) implements Antwoord {}

  /**
   * Another page, asked for anew, so that going back or reloading sends nothing twice.
   *
   * @param pad within this service
   * @param melding what to say there; holds nothing of an inwoner
   */
  record Naar(String pad, Optional<String> melding) implements Antwoord {
    /** The same with something to say when that page opens. */
    public Naar met(String tekst) {
      return new Naar(pad, Optional.of(tekst));
    }
  }

  /** Text of another kind, such as JSON for a script. */
  record Tekst(int status, String mediatype, String tekst) implements Antwoord {}

  /** Why it cannot be done, as a page or, for a script, a piece of one. */
  record Fout(int status, String titel, String uitleg) implements Antwoord {}

  static Pagina pagina(String titel, Content inhoud) {
    return new Pagina(200, titel, inhoud, List.of());
  }

  static Fragment fragment(Content inhoud) {
    return new Fragment(200, inhoud);
  }

  static Naar naar(String pad) {
    return new Naar(pad, Optional.empty());
  }

  static Tekst json(String json) {
    return new Tekst(200, "application/json", json);
  }

  static Fout fout(int status, String titel, String uitleg) {
    return new Fout(status, titel, uitleg);
  }

  /** There is no such thing, or it is not this gemeente's: both look the same. */
  static Fout nietGevonden() {
    return new Fout(
        404, "Niet gevonden", "Deze pagina bestaat niet, of hoort bij een andere gemeente.");
  }

  static Fout geenRecht() {
    return new Fout(403, "Geen toegang", "Dit onderdeel hoort niet bij uw rol of uw team.");
  }

  static Fout ongeldig(String uitleg) {
    return new Fout(400, "Dat ging niet goed", uitleg);
  }
}
