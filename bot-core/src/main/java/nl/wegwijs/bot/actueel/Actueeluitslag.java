package nl.wegwijs.bot.actueel;

import java.util.List;

/** What became of a change of notices or switches. */
public sealed interface Actueeluitslag {
  /** It is in force here, and within a minute everywhere. */
  record Gedaan() implements Actueeluitslag {}

  /** Something in it is not in order; nothing was changed. */
  record Ongeldig(List<String> meldingen) implements Actueeluitslag {
    public Ongeldig {
      meldingen = List.copyOf(meldingen);
    }
  }

  /** Somebody else changed something meanwhile; nothing was changed. */
  record Botst(Actueelversie nieuwste) implements Actueeluitslag {}

  /** The medewerker may not do so. */
  record Geweigerd() implements Actueeluitslag {}

  /** The file cannot be written; nothing was changed. */
  record NietTeSchrijven(String waarom) implements Actueeluitslag {}
}
