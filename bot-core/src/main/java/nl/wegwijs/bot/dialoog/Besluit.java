package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Bewijsmail;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;

/**
 * What is said and done in answer to one message.
 *
 * @param overdracht hand-over to open
 * @param inzending form to file
 * @param mail receipt to mail
 */
public record Besluit(
    List<Bericht> berichten,
    Uitkomst uitkomst,
    Toestand toestand,
    Optional<Overdracht> overdracht,
    Optional<Inzending> inzending,
    Optional<Bewijsmail> mail) {
  public Besluit {
    berichten = List.copyOf(berichten);
  }

  /** One that mails nothing. */
  public Besluit(
      List<Bericht> berichten,
      Uitkomst uitkomst,
      Toestand toestand,
      Optional<Overdracht> overdracht,
      Optional<Inzending> inzending) {
    this(berichten, uitkomst, toestand, overdracht, inzending, Optional.empty());
  }

  /** Only words, nothing handed over or filed. */
  static Besluit zeg(List<? extends Bericht> berichten, Uitkomst uitkomst, Toestand toestand) {
    return new Besluit(
        List.copyOf(berichten), uitkomst, toestand, Optional.empty(), Optional.empty());
  }

  /** The same with more said at the end. */
  Besluit en(List<? extends Bericht> meer) {
    var samen = new ArrayList<Bericht>(berichten);
    samen.addAll(meer);
    return new Besluit(samen, uitkomst, toestand, overdracht, inzending, mail);
  }

  /** The same with more said before it. */
  Besluit na(List<? extends Bericht> eerst) {
    var samen = new ArrayList<Bericht>(eerst);
    samen.addAll(berichten);
    return new Besluit(samen, uitkomst, toestand, overdracht, inzending, mail);
  }

  /** The same with another state to go on from. */
  public Besluit metToestand(Toestand ander) {
    return new Besluit(berichten, uitkomst, ander, overdracht, inzending, mail);
  }

  /** The same with a receipt to mail. */
  Besluit metMail(Bewijsmail ander) {
    return new Besluit(berichten, uitkomst, toestand, overdracht, inzending, Optional.of(ander));
  }

  /** The same with other words. */
  Besluit metBerichten(List<? extends Bericht> ander) {
    return new Besluit(List.copyOf(ander), uitkomst, toestand, overdracht, inzending, mail);
  }

  /**
   * Every choice that the berichten offer: those of the last bericht first, as its numbers are the
   * ones that are shown.
   */
  List<Keuze> keuzes() {
    var keuzes = new ArrayList<Keuze>();
    for (Bericht bericht : berichten.reversed()) {
      keuzes.addAll(bericht.keuzes());
      if (bericht instanceof Bericht.Antwoord antwoord) {
        keuzes.addAll(antwoord.suggesties());
      }
    }
    return keuzes;
  }
}
