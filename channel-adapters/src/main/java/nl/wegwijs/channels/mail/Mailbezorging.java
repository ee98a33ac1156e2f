package nl.wegwijs.channels.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Mailmelder;
import nl.wegwijs.bot.kanaal.PostvakMail;
import nl.wegwijs.bot.kanaal.PostvakMail.Opdracht;
import nl.wegwijs.channels.mail.Smtppost.Limieten;
import nl.wegwijs.channels.ontvangst.Ontvangstbewijs;
import nl.wegwijs.channels.werk.Herkansing;
import nl.wegwijs.channels.werk.Werkrooster;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Kanalen;

/**
 * Mails receipts until the mail server took them, at least once each. What could not be sent for
 * three days is given up, as is what goes to an address that does not exist or that got too many.
 */
public final class Mailbezorging implements Werkrooster.Werk<Opdracht> {
  /** Longer than one mail can take. */
  private static final Duration VASTGEHOUDEN = Duration.ofMinutes(1);

  /** A receipt that comes later than this is of no use. */
  private static final Duration LANGST = Duration.ofDays(3);

  /** Somebody who did not ask for them would be troubled by more. */
  private static final int MEESTE_PER_DAG = 5;

  private final Smtppost post;
  private final Supplier<Gemeenten> gemeenten;
  private final Bot bot;
  private final Mailmelder melder;
  private final PostvakMail postvak;
  private final InstantSource klok;
  private final Mailtellers tellers;

  /**
   * @param melder gives up what cannot be sent
   */
  public Mailbezorging(
      Smtpinstellingen instellingen,
      Supplier<Gemeenten> gemeenten,
      Bot bot,
      Mailmelder melder,
      PostvakMail postvak,
      InstantSource klok,
      Mailtellers tellers) {
    this.post = new Smtppost(instellingen, Limieten.GEWOON);
    this.gemeenten = gemeenten;
    this.bot = bot;
    this.melder = melder;
    this.postvak = postvak;
    this.klok = klok;
    this.tellers = tellers;
  }

  @Override
  public List<Opdracht> neem(GemeenteId gemeente, int max) {
    Instant nu = klok.instant();
    List<Opdracht> genomen = postvak.neem(gemeente, nu, nu.plus(VASTGEHOUDEN), max);
    tellers.mailsVast(gemeente, postvak.vast(gemeente));
    return genomen;
  }

  @Override
  public void doe(GemeenteId id, Opdracht opdracht) {
    Optional<Gemeente> gemeente = gemeenten.get().gemeente(id);
    Optional<Kanalen.Mail> afzender = gemeente.flatMap(een -> een.kanalen().mail());
    if (afzender.isEmpty()) {
      later(id, opdracht, "geen afzender in gemeente.yaml");
      return;
    }
    Instant dag = klok.instant().minus(Duration.ofDays(1));
    if (postvak.voorAdres(id, opdracht.aan(), dag) > MEESTE_PER_DAG) {
      geefOp(id, opdracht, "te veel mails naar dit adres op een dag");
      return;
    }
    Optional<Ontvangstbewijs> bewijs =
        Ontvangstbewijs.zoek(
            gemeente.get(), bot.beurten(id, opdracht.gesprek(), -1), opdracht.kenmerk());
    if (bewijs.isEmpty()) {
      geefOp(id, opdracht, "het ontvangstbewijs is er niet meer");
      return;
    }
    switch (verstuur(opdracht, afzender.get(), bewijs.get())) {
      case Uitslag.Verstuurd verstuurd -> {
        postvak.verstuurd(id, opdracht.id(), klok.instant());
        tellers.mail(id, "verstuurd");
      }
      case Uitslag.Geweigerd(String fout) -> geefOp(id, opdracht, fout);
      case Uitslag.Mislukt(String fout) -> later(id, opdracht, fout);
    }
  }

  private Uitslag verstuur(Opdracht opdracht, Kanalen.Mail afzender, Ontvangstbewijs bewijs) {
    try {
      MimeMessage mail =
          Bewijsbericht.maak(opdracht.id(), afzender, opdracht.aan(), bewijs, opdracht.sinds());
      return post.verstuur(mail, afzender.van());
    } catch (MessagingException e) {
      return new Uitslag.Geweigerd("de mail kon niet worden gemaakt");
    }
  }

  private void later(GemeenteId id, Opdracht opdracht, String fout) {
    Instant nu = klok.instant();
    if (nu.isAfter(opdracht.sinds().plus(LANGST))) {
      geefOp(id, opdracht, fout);
      return;
    }
    postvak.later(id, opdracht.id(), nu.plus(Herkansing.pauze(opdracht.pogingen())), fout);
    tellers.mail(id, "mislukt");
  }

  private void geefOp(GemeenteId id, Opdracht opdracht, String fout) {
    melder.geefOp(id, opdracht, fout);
    tellers.mail(id, "opgegeven");
  }

  @Override
  public void close() {
    post.close();
  }
}
