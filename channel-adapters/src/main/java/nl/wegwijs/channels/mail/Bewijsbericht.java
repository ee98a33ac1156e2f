package nl.wegwijs.channels.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import nl.wegwijs.channels.ontvangst.Ontvangstbewijs;
import nl.wegwijs.gemeente.Kanalen;
import nl.wegwijs.gemeente.Mailadres;

/**
 * A receipt as a mail: plain text and the same as a page, by a program that wants no automatic
 * answer. Its {@code Message-ID} is the one given, so that a mail that comes twice is known.
 */
final class Bewijsbericht extends MimeMessage {
  private static final String UTF_8 = "UTF-8";

  private final String id;

  private Bewijsbericht(String id) {
    super(Session.getInstance(new Properties()));
    this.id = id;
  }

  /**
   * @throws MessagingException never for what this program makes itself
   */
  static MimeMessage maak(
      String id, Kanalen.Mail afzender, Mailadres aan, Ontvangstbewijs bewijs, Instant nu)
      throws MessagingException {
    var mail = new Bewijsbericht(id);
    mail.setFrom(adres(afzender.van(), afzender.naam()));
    if (afzender.antwoordAan().isPresent()) {
      mail.setReplyTo(new InternetAddress[] {adres(afzender.antwoordAan().get(), afzender.naam())});
    }
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(aan.value(), true));
    mail.setSubject(regel(bewijs.onderwerp()), UTF_8);
    mail.setSentDate(Date.from(nu));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("X-Auto-Response-Suppress", "All");
    mail.setHeader("Content-Language", bewijs.taal().code());
    mail.setContent(inhoud(bewijs));
    mail.saveChanges();
    return mail;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + id + ">");
  }

  private static Multipart inhoud(Ontvangstbewijs bewijs) throws MessagingException {
    var tekst = new MimeBodyPart();
    tekst.setText(bewijs.tekst(), UTF_8);
    var pagina = new MimeBodyPart();
    pagina.setText(bewijs.html(), UTF_8, "html");
    var beide = new MimeMultipart("alternative");
    beide.addBodyPart(tekst);
    beide.addBodyPart(pagina);
    return beide;
  }

  private static InternetAddress adres(Mailadres adres, String naam) throws MessagingException {
    try {
      return new InternetAddress(adres.value(), naam, UTF_8);
    } catch (UnsupportedEncodingException nooit) {
      throw new IllegalStateException("every Java platform has UTF-8", nooit);
    }
  }

  private static String regel(String tekst) {
    return tekst.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
  }
}
