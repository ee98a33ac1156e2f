package nl.wegwijs.bot.dialoog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.intents.Understanding;

/** Intents that are about the talking itself and have no product. */
enum Systeemintent {
  GROET,
  BEDANKT,
  AFSCHEID,
  BEN_JE_EEN_ROBOT,
  HULP,
  MEDEWERKER,
  TERUGBELLEN,
  STOP,
  MOPPEREN;

  /** The intent's name in the training data. */
  String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether this is what the sentence most likely means. */
  boolean is(Understanding begrip) {
    return begrip.beste().filter(score -> score.naam().equals(naam())).isPresent();
  }

  /** Whether it asks for nothing but a few words back, so that a mistake costs next to nothing. */
  boolean isKletspraat() {
    return switch (this) {
      case GROET, BEDANKT, AFSCHEID, BEN_JE_EEN_ROBOT, MOPPEREN -> true;
      case HULP, MEDEWERKER, TERUGBELLEN, STOP -> false;
    };
  }

  static Optional<Systeemintent> van(String naam) {
    return Arrays.stream(values()).filter(intent -> intent.naam().equals(naam)).findFirst();
  }
}
