package nl.wegwijs.inbox.leiding;

import java.time.Duration;
import java.time.InstantSource;
import nl.wegwijs.bot.kanaal.PostvakInzendingen;
import nl.wegwijs.bot.kanaal.PostvakInzendingen.Wachtend;
import nl.wegwijs.bot.kanaal.PostvakMail;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/**
 * {@code /inbox/bezorging}: filed forms that the system of the gemeente did not take yet, and
 * receipts that the mail server did not take. Shows no word of an inwoner.
 */
public final class Bezorgscherm {
  private static final String PAD = "/inbox/bezorging";
  private static final int MEESTE = 200;

  /** So long people see that a mail was given up. */
  private static final Duration OPGEGEVEN = Duration.ofDays(7);

  private final PostvakInzendingen postvak;
  private final PostvakMail mails;
  private final Templates sjablonen;
  private final InstantSource klok;

  public Bezorgscherm(
      PostvakInzendingen postvak, PostvakMail mails, Templates sjablonen, InstantSource klok) {
    this.postvak = postvak;
    this.mails = mails;
    this.sjablonen = sjablonen;
    this.klok = klok;
  }

  /** Adds its page and what can be done there. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.LEIDING, this::toon);
    paginas.post(PAD + "/opnieuw", Paginas.LEIDING, this::opnieuw);
  }

  private Antwoord toon(Bezoek bezoek) {
    var beeld =
        new Bezorgbeeld(
            postvak.wachtend(bezoek.gemeenteId(), MEESTE).stream()
                .map(een -> regel(bezoek.gemeente(), een))
                .toList(),
            postvak.vast(bezoek.gemeenteId()),
            mails.wachtend(bezoek.gemeenteId(), klok.instant().minus(OPGEGEVEN), MEESTE).stream()
                .map(Bezorgscherm::mail)
                .toList(),
            mails.vast(bezoek.gemeenteId()),
            bezoek.csrf());
    return Antwoord.pagina("Bezorging", sjablonen.bezorging(beeld));
  }

  private static Bezorgbeeld.Regel regel(Gemeente gemeente, Wachtend een) {
    Formulier formulier = gemeente.formulieren().get(een.formulier());
    return new Bezorgbeeld.Regel(
        een.kenmerk(),
        formulier == null ? een.formulier() : formulier.naam().nl(),
        Tijden.moment(een.sinds()),
        een.pogingen(),
        Tijden.moment(een.opnieuw()),
        een.fout(),
        een.vast());
  }

  private static Bezorgbeeld.Mail mail(PostvakMail.Wachtend een) {
    return new Bezorgbeeld.Mail(
        een.id(),
        een.kenmerk(),
        Tijden.moment(een.sinds()),
        een.pogingen(),
        een.opnieuw().map(Tijden::moment).orElse(""),
        een.fout(),
        een.verteld());
  }

  private Antwoord opnieuw(Bezoek bezoek) {
    String mail = bezoek.formulier().tekst("mail");
    if (!mail.isEmpty()) {
      boolean wachtte = mails.probeerNu(bezoek.gemeenteId(), mail, klok.instant());
      return Antwoord.naar(PAD)
          .met(
              wachtte
                  ? "Deze mail wordt nu opnieuw verstuurd."
                  : "Deze mail wacht niet meer op versturen.");
    }
    String kenmerk = bezoek.formulier().tekst("kenmerk");
    boolean wachtte = postvak.probeerNu(bezoek.gemeenteId(), kenmerk, klok.instant());
    return Antwoord.naar(PAD)
        .met(
            wachtte
                ? "Dit formulier wordt nu opnieuw bezorgd."
                : "Dit formulier wacht niet meer op bezorging.");
  }
}
