package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A receipt goes from the gesprek to a real mail server. */
final class MailIT {
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  MailIT() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void mailsTheReceiptWhenTheServerIsBackAndOnce(@TempDir Path data) throws Exception {
    int poort = server.getSmtp().getPort();
    server.stop();
    var anders = Map.of("WEGWIJS_SMTP", "smtp://127.0.0.1:" + poort);
    try (Proefdienst dienst = Proefdienst.start(data, anders)) {
      Inwoner inwoner = dienst.begin("waterrijk");
      Verhuizing.totSamenvatting(inwoner);
      JsonNode bevestigd = inwoner.kies("bevestigen");
      String kenmerk =
          Inwoner.van(bevestigd, "ontvangstbevestiging").getFirst().path("kenmerk").asString();
      inwoner.zeg("stuur het ook per mail naar anna@voorbeeld.example");
      inwoner.kies("bewijs-ja");
      Proefnummer.wachtTot(() ->
          metrieken(dienst)
              .contains("wegwijs_mail_total{gemeente=\"waterrijk\",uitkomst=\"mislukt\"}"));

      var terug = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      terug.start();
      try {
        assertThat(terug.waitForIncomingEmail(60_000, 1)).isTrue();
        Proefnummer.wachtTot(() ->
            metrieken(dienst)
                .contains("wegwijs_mail_total{gemeente=\"waterrijk\",uitkomst=\"verstuurd\"} 1.0"));
        MimeMessage mail = terug.getReceivedMessages()[0];
        assertThat(mail.getSubject())
            .isEqualTo("Ontvangstbewijs " + kenmerk + ": Verhuizing doorgeven");
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("anna@voorbeeld.example");
        assertThat(metrieken(dienst)).contains("wegwijs_mail_vast{gemeente=\"waterrijk\"} 0.0");
      } finally {
        terug.stop();
      }
    }
  }

  @Test
  void tellsTheInwonerOfAnAddressThatDoesNotExistAndTakesAnother(@TempDir Path data) {
    try (var postbus = new Postbus(false);
        Proefdienst dienst = Proefdienst.start(data, postbus.omgeving())) {
      Inwoner inwoner = dienst.begin("waterrijk");
      Verhuizing.totSamenvatting(inwoner);
      inwoner.kies("bevestigen");
      inwoner.zeg("stuur het ook per mail naar weg@voorbeeld.example");
      int beurt = inwoner.kies("bewijs-ja").path("beurt").asInt();

      Proefnummer.wachtTot(() -> !inwoner.berichten(beurt).isEmpty());
      assertThat(inwoner.berichten(beurt))
          .singleElement()
          .satisfies(bericht -> {
            assertThat(bericht.path("tekst").asString()).contains("niet gelukt");
            assertThat(bericht.path("van").asString()).isEqualTo("assistent");
          });
      inwoner.zeg("anna@voorbeeld.example");
      inwoner.kies("bewijs-ja");
      Proefnummer.wachtTot(() -> postbus.genomen().size() == 1);
      assertThat(inwoner.berichten(beurt)).hasSizeGreaterThan(1);
    }
  }

  private static String metrieken(Proefdienst dienst) {
    return dienst.verbinding().haal("/metrics").tekst();
  }
}
