package nl.wegwijs.channels.whatsapp;

import java.util.List;
import nl.wegwijs.bot.dialoog.Keuzes;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Aanspreekvorm;
import nl.wegwijs.gemeente.Taal;

/**
 * 'Hielp dit?' below an answer on a telephone: in the same message, once for each answer, and only
 * where the answer is all that was said. Never in danger, in a form or beside another question.
 */
final class Oordeelvraag {
  private Oordeelvraag() {}

  /** Whether it is asked below that beurt. */
  static boolean past(Beurt beurt) {
    boolean beantwoord =
        beurt.uitkomst().filter(een -> een.soort() == Uitkomst.Soort.BEANTWOORD).isPresent();
    List<Bericht> berichten = beurt.berichten();
    return beantwoord
        && beurt.overdracht().isEmpty()
        && beurt.toestand().formulier().isEmpty()
        && beurt.toestand().navraag().isEmpty()
        && beurt.toestand().productInFocus().isPresent()
        && berichten.stream().filter(Bericht.Antwoord.class::isInstance).count() == 1
        && berichten.getLast() instanceof Bericht.Antwoord antwoord
        && antwoord.van() == Van.ASSISTENT;
  }

  /**
   * The question in words.
   *
   * @param ookAnders whether there are other choices beside it
   */
  static String woorden(Taal taal, Aanspreekvorm vorm, boolean ookAnders) {
    return switch (taal) {
      case NL -> ookAnders ? vorm.zeg("Hielp dit? U kunt ook iets anders kiezen.") : "Hielp dit?";
      case EN -> ookAnders ? "Did this help? You can also choose another." : "Did this help?";
    };
  }

  /** Its two answers. */
  static List<Keuze> keuzes(Taal taal) {
    return switch (taal) {
      case NL ->
          List.of(
              new Keuze(Keuzes.HIELP_JA, "Ja, dit hielp"),
              new Keuze(Keuzes.HIELP_NEE, "Nee, dit hielp niet"));
      case EN ->
          List.of(
              new Keuze(Keuzes.HIELP_JA, "Yes, this helped"),
              new Keuze(Keuzes.HIELP_NEE, "No, it did not help"));
    };
  }

  /** Whether the value of a choice is one of those answers. */
  static boolean isOordeel(String waarde) {
    return waarde.equals(Keuzes.HIELP_JA) || waarde.equals(Keuzes.HIELP_NEE);
  }

  /**
   * Whether the answer of the first of those beurten can still be judged: it is the last answer,
   * and was not judged yet.
   */
  static boolean open(List<Beurt> sinds) {
    return past(sinds.getFirst())
        && sinds.stream()
            .skip(1)
            .noneMatch(later ->
                later.berichten().stream().anyMatch(Bericht.Antwoord.class::isInstance)
                    || later.uitkomst().stream()
                        .flatMap(uitkomst -> uitkomst.redenen().stream())
                        .anyMatch(Oordeelvraag::isOordeel));
  }
}
