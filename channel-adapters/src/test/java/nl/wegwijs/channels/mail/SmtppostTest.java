package nl.wegwijs.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht.Samenvatting;
import nl.wegwijs.channels.Proefbot;
import nl.wegwijs.channels.mail.Proefserver.Humeur;
import nl.wegwijs.channels.mail.Smtpinstellingen.Aanmelding;
import nl.wegwijs.channels.mail.Smtpinstellingen.Beveiliging;
import nl.wegwijs.channels.mail.Smtppost.Limieten;
import nl.wegwijs.channels.ontvangst.Ontvangstbewijs;
import nl.wegwijs.gemeente.Kanalen;
import nl.wegwijs.gemeente.Mailadres;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail on its way to servers that take it, and to servers that do not. */
final class SmtppostTest {
  private static final Mailadres VAN = new Mailadres("noreply@waterrijk.example");
  private static final Mailadres ANNA = new Mailadres("anna@voorbeeld.example");
  private static final String KWAAD = "<img src=x>\r\nBcc: ander@voorbeeld.example";
  private static final Limieten KORT = new Limieten(Duration.ofMillis(400), Duration.ofMillis(900));

  private static MimeMessage mail() throws Exception {
    var bewijs =
        new Ontvangstbewijs(
            Proefbot.nieuw().wereld().gemeenten().gemeente(Proefbot.WATERRIJK).orElseThrow(),
            "Verhuizing " + KWAAD,
            "VH7K3M92QD",
            Instant.parse("2027-02-01T11:00:00Z"),
            Taal.NL,
            List.of(new Samenvatting.Regel("naam", "Naam", KWAAD, KWAAD + " Zoë")),
            List.of("Laat zien wie u bent."));
    return Bewijsbericht.maak(
        "waterrijk.1@waterrijk.example",
        new Kanalen.Mail(
            VAN, "Gemeente Waterrijk", Optional.of(new Mailadres("vraag@waterrijk.example"))),
        ANNA,
        bewijs,
        Instant.parse("2027-02-01T11:00:00Z"));
  }

  private static Uitslag verstuur(Smtpinstellingen server, Limieten limieten) throws Exception {
    try (var post = new Smtppost(server, limieten)) {
      return post.verstuur(mail(), VAN);
    }
  }

  private static Smtpinstellingen server(int poort) {
    return Smtpinstellingen.lees("smtp://127.0.0.1:" + poort);
  }

  @Test
  void bringsTextAndPageToARealServerWithNothingSlippedIn() throws Exception {
    var green = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    green.setUser("post@waterrijk.example", "post", "geheim");
    green.start();
    try {
      Smtpinstellingen server =
          server(green.getSmtp().getPort()).metAanmelding(new Aanmelding("post", "geheim"));
      assertThat(verstuur(server, Limieten.GEWOON)).isEqualTo(new Uitslag.Verstuurd());

      assertThat(green.getReceivedMessages()).hasSize(1);
      MimeMessage gekomen = green.getReceivedMessages()[0];
      assertThat(gekomen.getMessageID()).isEqualTo("<waterrijk.1@waterrijk.example>");
      assertThat(gekomen.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(gekomen.getHeader("Bcc")).isNull();
      assertThat(gekomen.getAllRecipients()).hasSize(1);
      assertThat(gekomen.getFrom()[0].toString())
          .isEqualTo("Gemeente Waterrijk <noreply@waterrijk.example>");
      assertThat(gekomen.getReplyTo()[0].toString()).contains("vraag@waterrijk.example");
      assertThat(gekomen.getSubject()).contains("VH7K3M92QD").doesNotContain("\n");
      MimeMultipart delen = (MimeMultipart) gekomen.getContent();
      assertThat(delen.getContentType()).startsWith("multipart/alternative");
      assertThat(delen.getBodyPart(0).getContentType()).startsWith("text/plain");
      assertThat(delen.getBodyPart(0).getContent().toString())
          .contains("Kenmerk: VH7K3M92QD", "Zoë");
      assertThat(delen.getBodyPart(1).getContentType()).startsWith("text/html");
      assertThat(delen.getBodyPart(1).getContent().toString())
          .contains("&lt;img src=x&gt;", "Zoë")
          .doesNotContain("<img");

      Smtpinstellingen fout =
          server(green.getSmtp().getPort()).metAanmelding(new Aanmelding("post", "anders"));
      assertThat(verstuur(fout, Limieten.GEWOON))
          .isEqualTo(new Uitslag.Mislukt("aanmelden bij de mailserver geweigerd"));
    } finally {
      green.stop();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "KENT_ADRES_NIET, Geweigerd, het adres bestaat niet (550)",
    "STUURT_NIET_DOOR, Mislukt, de mailserver antwoordt 550",
    "KENT_AFZENDER_NIET, Mislukt, de mailserver antwoordt 550",
    "GEEFT_GEEN_STATUS, Mislukt, de mailserver antwoordt 554",
    "IS_VOL, Geweigerd, de mailserver weigert het adres (552)",
    "WEIGERT_INHOUD, Geweigerd, de mailserver weigert de mail (554)",
    "WEIGERT_AFZENDER, Mislukt, de mailserver antwoordt 554",
    "KAN_NIET_BEWAREN, Mislukt, de mailserver antwoordt 451",
    "IS_DRUK, Mislukt, de mailserver antwoordt 450",
    "NEEMT_EN_VALT, Mislukt, geen verbinding met de mailserver"
  })
  void tellsARefusalFromWhatMayWorkLaterWithoutTheAddress(
      Humeur humeur, String soort, String waarom) throws Exception {
    try (var server = new Proefserver(humeur)) {
      Uitslag uitslag = verstuur(server(server.poort()), Limieten.GEWOON);
      assertThat(uitslag.getClass().getSimpleName()).isEqualTo(soort);
      assertThat(uitslag.toString()).contains(waarom).doesNotContain("anna");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Humeur.class,
      names = {"ZWIJGT", "DRUPPELT"})
  void doesNotWaitForAServerThatHangs(Humeur humeur) throws Exception {
    try (var server = new Proefserver(humeur)) {
      long begin = System.nanoTime();
      assertThat(verstuur(server(server.poort()), KORT)).isInstanceOf(Uitslag.Mislukt.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }
  }

  @Test
  void sendsNothingToAServerWithoutStarttlsWhereThatIsRequired() throws Exception {
    try (var server = new Proefserver(Humeur.NEEMT_EN_VALT)) {
      Smtpinstellingen streng = server(server.poort()).metBeveiliging(Beveiliging.STARTTLS);
      assertThat(verstuur(streng, Limieten.GEWOON)).isInstanceOf(Uitslag.Mislukt.class);
      assertThat(server.gezegd()).noneMatch(regel -> regel.startsWith("MAIL"));
    }
  }

  @Test
  void doesNotTrustAServerWhoseCertificateNobodyVouchesFor() throws Exception {
    var green = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    green.start();
    try {
      Smtpinstellingen server =
          Smtpinstellingen.lees("smtps://127.0.0.1:" + green.getSmtps().getPort());
      assertThat(verstuur(server, Limieten.GEWOON)).isInstanceOf(Uitslag.Mislukt.class);
      assertThat(green.getReceivedMessages()).isEmpty();
    } finally {
      green.stop();
    }
  }

  @Test
  void asksStarttlsOfEveryServerButThisMachine() {
    assertThat(Smtpinstellingen.lees("smtp://mail.waterrijk.example"))
        .isEqualTo(
            new Smtpinstellingen(
                "mail.waterrijk.example", 587, Beveiliging.STARTTLS, Optional.empty()));
    assertThat(Smtpinstellingen.lees("smtps://mail.waterrijk.example").poort()).isEqualTo(465);
    for (String hier : List.of("localhost", "127.0.0.1", "[::1]")) {
      assertThat(Smtpinstellingen.lees("smtp://" + hier + ":2525").beveiliging())
          .isEqualTo(Beveiliging.GEEN);
    }
    assertThat(server(25).metAanmelding(new Aanmelding("post", "geheim")).toString())
        .doesNotContain("geheim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail.waterrijk.example",
        "https://mail.waterrijk.example",
        "smtp://post:geheim@mail.waterrijk.example",
        "smtp://",
        "smtp://mail.waterrijk.example/pad",
        "smtp://mail.waterrijk.example?x=1"
      })
  void refusesWhatIsNoServerWithoutRepeatingIt(String waarde) {
    assertThatThrownBy(() -> Smtpinstellingen.lees(waarde))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("geheim");
  }
}
