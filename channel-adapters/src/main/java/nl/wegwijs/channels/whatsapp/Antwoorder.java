package nl.wegwijs.channels.whatsapp;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.kanaal.Binnengekomen;
import nl.wegwijs.bot.kanaal.Contact;
import nl.wegwijs.bot.kanaal.PostvakIn;
import nl.wegwijs.bot.kanaal.PostvakIn.Afloop;
import nl.wegwijs.bot.kanaal.PostvakIn.Genomen;
import nl.wegwijs.channels.werk.Werkrooster;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Answers what came in. The kenmerk of the message goes along as that of the beurt, so that a
 * message that is taken twice, as after a crash, is still answered once.
 */
final class Antwoorder implements Werkrooster.Werk<Genomen> {
  /** How long a message is held; then whoever took it is taken to have died. */
  private static final Duration VASTGEHOUDEN = Duration.ofSeconds(20);

  private static final Duration LANGSTE_PAUZE = Duration.ofMinutes(1);

  /** So often a message is tried that fails for another reason than the database. */
  private static final int POGINGEN = 5;

  private final Bot bot;
  private final PostvakIn in;
  private final InstantSource klok;
  private final WhatsAppTellers tellers;
  private final Consumer<GemeenteId> beantwoord;

  /**
   * @param beantwoord told of each gemeente for which there is something to deliver
   */
  Antwoorder(
      Bot bot,
      PostvakIn in,
      InstantSource klok,
      WhatsAppTellers tellers,
      Consumer<GemeenteId> beantwoord) {
    this.bot = bot;
    this.in = in;
    this.klok = klok;
    this.tellers = tellers;
    this.beantwoord = beantwoord;
  }

  @Override
  public List<Genomen> neem(GemeenteId gemeente, int max) {
    Instant nu = klok.instant();
    return in.neem(gemeente, nu, nu.plus(VASTGEHOUDEN), max);
  }

  @Override
  public void doe(GemeenteId gemeente, Genomen genomen) {
    try {
      antwoord(gemeente, genomen);
    } catch (StoreUnavailableException e) {
      later(gemeente, genomen);
      throw e;
    } catch (RuntimeException e) {
      if (genomen.bericht().pogingen() + 1 >= POGINGEN) {
        tellers.tel("antwoord", "mislukt");
        in.klaar(gemeente, genomen, Afloop.MISLUKT);
      } else {
        later(gemeente, genomen);
      }
      throw e;
    }
  }

  private void antwoord(GemeenteId gemeente, Genomen genomen) {
    Binnengekomen bericht = genomen.bericht();
    Optional<Contact> contact = contact(gemeente, bericht);
    if (contact.isEmpty()) {
      tellers.tel("antwoord", "geen-gemeente");
      in.klaar(gemeente, genomen, Afloop.MISLUKT);
      return;
    }
    GesprekId gesprek = contact.get().gesprek();
    Bot.Uitslag uitslag =
        bot.answer(
            new Inbound(
                gemeente,
                gesprek,
                Optional.of(bericht.kenmerk()),
                inhoud(gemeente, gesprek, bericht)));
    switch (uitslag) {
      case Bot.Uitslag.Beantwoord beantwoording -> klaar(gemeente, genomen, "beantwoord");
      case Bot.Uitslag.KenmerkBotst() -> klaar(gemeente, genomen, "kenmerk-botst");
      case Bot.Uitslag.GeenGesprek() -> later(gemeente, genomen);
    }
  }

  private void klaar(GemeenteId gemeente, Genomen genomen, String hoe) {
    tellers.tel("antwoord", hoe);
    in.klaar(gemeente, genomen, Afloop.BEANTWOORD);
    beantwoord.accept(gemeente);
  }

  /** Who wrote; somebody new gets a gesprek of their own. Empty where the gemeente is gone. */
  private Optional<Contact> contact(GemeenteId gemeente, Binnengekomen bericht) {
    Optional<Contact> bekend = in.contact(gemeente, bericht.nummer(), bericht.persoon());
    if (bekend.isPresent()) {
      in.gezien(gemeente, bekend.get(), bericht.persoon(), bericht.verzonden());
      return bekend;
    }
    return bot.begin(gemeente, Kanaal.WHATSAPP, Optional.empty(), Optional.empty())
        .map(begonnen -> {
          Contact contact =
              in.koppel(
                  gemeente,
                  new Contact(
                      begonnen.id(),
                      bericht.nummer(),
                      bericht.persoon(),
                      bericht.verzonden(),
                      Instant.EPOCH));
          if (!contact.gesprek().equals(begonnen.id())) {
            bot.wis(gemeente, begonnen.id());
          }
          return contact;
        });
  }

  private Inhoud inhoud(GemeenteId gemeente, GesprekId gesprek, Binnengekomen bericht) {
    return switch (bericht.soort()) {
      case TEKST -> new Inhoud.Tekst(bericht.tekst());
      case BIJLAGE -> new Inhoud.Bijlage(bericht.waarde(), bericht.tekst());
      case LOCATIE -> new Inhoud.Locatie(bericht.tekst());
      case KEUZE -> keuze(gemeente, gesprek, bericht);
    };
  }

  /** A choice of a question that is over counts as one that is not on offer. */
  private Inhoud keuze(GemeenteId gemeente, GesprekId gesprek, Binnengekomen bericht) {
    return Keuzeteken.lees(bericht.waarde())
        .filter(teken -> geldt(gemeente, gesprek, teken))
        .<Inhoud>map(teken -> new Inhoud.Gekozen(teken.waarde()))
        .orElseGet(() -> new Inhoud.Gekozen("[eerdere keuze] " + bericht.tekst()));
  }

  private boolean geldt(GemeenteId gemeente, GesprekId gesprek, Keuzeteken teken) {
    List<Beurt> sinds = bot.beurten(gemeente, gesprek, teken.beurt() - 1);
    return teken.geldt(gesprek, sinds);
  }

  private void later(GemeenteId gemeente, Genomen genomen) {
    int macht = Math.min(genomen.bericht().pogingen(), 6);
    Duration pauze = Duration.ofMillis(500L << macht);
    in.later(
        gemeente,
        genomen,
        klok.instant().plus(pauze.compareTo(LANGSTE_PAUZE) < 0 ? pauze : LANGSTE_PAUZE));
  }
}
