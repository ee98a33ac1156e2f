package nl.wegwijs.channels.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.channels.mail.Smtpinstellingen.Aanmelding;
import nl.wegwijs.channels.mail.Smtpinstellingen.Beveiliging;
import nl.wegwijs.gemeente.Mailadres;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Brings one mail at a time to the mail server, each over a connection of its own. Every step has a
 * time limit, and all steps together too, since a server may send one byte after another. Safe for
 * use by many threads.
 */
final class Smtppost implements AutoCloseable {
  /**
   * Answers by which a server that says no more than a number says that there is no such mailbox.
   */
  private static final Set<Integer> GEEN_BUS = Set.of(501, 550, 551, 553);

  /** The status that says what is the matter (RFC 3463), for what stays wrong. */
  private static final Pattern STATUS = Pattern.compile("\\b5\\.(\\d{1,3}\\.\\d{1,3})\\b");

  /** No such mailbox or domain, one that has moved away, or one that takes no mail or is full. */
  private static final Set<String> ADRES =
      Set.of("1.1", "1.2", "1.3", "1.6", "1.10", "2.1", "2.2", "2.3");

  /** Too large, or no more room. */
  private static final Set<String> MAIL = Set.of("2.2", "2.3", "3.4");

  /** What is in it cannot be taken. */
  private static final String INHOUD = "6.";

  private final Smtpinstellingen instellingen;
  private final Limieten limieten;
  private final ScheduledExecutorService wekker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("mail-tijdslimiet").daemon().factory());

  Smtppost(Smtpinstellingen instellingen, Limieten limieten) {
    this.instellingen = instellingen;
    this.limieten = limieten;
  }

  /**
   * How long a server may take.
   *
   * @param stap for one answer, and to connect
   * @param alles for one mail
   */
  record Limieten(Duration stap, Duration alles) {
    static final Limieten GEWOON = new Limieten(Duration.ofSeconds(10), Duration.ofSeconds(40));
  }

  Uitslag verstuur(MimeMessage mail, Mailadres van) {
    var verbindingen = new Verbindingen();
    ScheduledFuture<?> einde =
        wekker.schedule(verbindingen::verbreek, limieten.alles().toMillis(), TimeUnit.MILLISECONDS);
    Session sessie = Session.getInstance(eigenschappen(van, verbindingen));
    try (Transport transport = sessie.getTransport("smtp")) {
      if (instellingen.aanmelding().isPresent()) {
        Aanmelding aanmelding = instellingen.aanmelding().get();
        transport.connect(aanmelding.gebruiker(), aanmelding.wachtwoord());
      } else {
        transport.connect();
      }
      Address[] aan = mail.getAllRecipients();
      transport.sendMessage(mail, aan);
      return new Uitslag.Verstuurd();
    } catch (MessagingException e) {
      return verbindingen.verbroken() ? new Uitslag.Mislukt("geen antwoord op tijd") : uitslag(e);
    } finally {
      einde.cancel(false);
      verbindingen.verbreek();
    }
  }

  /** What a server says in words may hold an address, so only its number is told. */
  private static Uitslag uitslag(MessagingException fout) {
    if (fout instanceof AuthenticationFailedException) {
      return new Uitslag.Mislukt("aanmelden bij de mailserver geweigerd");
    }
    if (fout instanceof SendFailedException) {
      for (@Nullable Exception stap = fout; stap != null; stap = volgende(stap)) {
        if (stap instanceof SMTPAddressFailedException adres) {
          return adres(adres);
        }
        if (stap instanceof SMTPSendFailedException geheel && geheel.getReturnCode() > 0) {
          return geheel(geheel);
        }
      }
    }
    return new Uitslag.Mislukt("geen verbinding met de mailserver");
  }

  /** Who may send what to whom, is for an operator to mend: that is no fault of the address. */
  private static Uitslag adres(SMTPAddressFailedException fout) {
    int code = fout.getReturnCode();
    boolean voorgoed = status(fout).map(ADRES::contains).orElse(GEEN_BUS.contains(code));
    if (!voorgoed) {
      return new Uitslag.Mislukt("de mailserver antwoordt " + code);
    }
    return new Uitslag.Geweigerd(
        GEEN_BUS.contains(code)
            ? "het adres bestaat niet (" + code + ")"
            : "de mailserver weigert het adres (" + code + ")");
  }

  /** The mail itself, after DATA; whom it comes from is for an operator to mend. */
  private static Uitslag geheel(SMTPSendFailedException fout) {
    int code = fout.getReturnCode();
    String opdracht = fout.getCommand() == null ? "" : fout.getCommand();
    boolean voorgoed =
        status(fout).filter(een -> MAIL.contains(een) || een.startsWith(INHOUD)).isPresent();
    return voorgoed && (opdracht.equals(".") || opdracht.equals("DATA"))
        ? new Uitslag.Geweigerd("de mailserver weigert de mail (" + code + ")")
        : new Uitslag.Mislukt("de mailserver antwoordt " + code);
  }

  private static Optional<String> status(Exception fout) {
    return Optional.ofNullable(fout.getMessage())
        .map(STATUS::matcher)
        .filter(Matcher::find)
        .map(gevonden -> gevonden.group(1));
  }

  private static @Nullable Exception volgende(Exception fout) {
    return fout instanceof MessagingException bericht ? bericht.getNextException() : null;
  }

  private Properties eigenschappen(Mailadres van, Verbindingen verbindingen) {
    String stap = String.valueOf(limieten.stap().toMillis());
    var eigenschappen = new Properties();
    eigenschappen.put("mail.smtp.host", instellingen.host());
    eigenschappen.put("mail.smtp.port", String.valueOf(instellingen.poort()));
    eigenschappen.put("mail.smtp.localhost", van.domein());
    eigenschappen.put("mail.smtp.from", van.value());
    eigenschappen.put("mail.smtp.auth", String.valueOf(instellingen.aanmelding().isPresent()));
    eigenschappen.put("mail.smtp.connectiontimeout", stap);
    eigenschappen.put("mail.smtp.timeout", stap);
    eigenschappen.put("mail.smtp.writetimeout", stap);
    eigenschappen.put("mail.smtp.quitwait", "false");
    eigenschappen.put("mail.smtp.socketFactory", verbindingen);
    eigenschappen.put("mail.smtp.socketFactory.fallback", "false");
    eigenschappen.put("mail.smtp.ssl.checkserveridentity", "true");
    boolean starttls = instellingen.beveiliging() == Beveiliging.STARTTLS;
    eigenschappen.put("mail.smtp.starttls.enable", String.valueOf(starttls));
    eigenschappen.put("mail.smtp.starttls.required", String.valueOf(starttls));
    eigenschappen.put(
        "mail.smtp.ssl.enable", String.valueOf(instellingen.beveiliging() == Beveiliging.TLS));
    return eigenschappen;
  }

  @Override
  public void close() {
    wekker.shutdownNow();
  }
}
