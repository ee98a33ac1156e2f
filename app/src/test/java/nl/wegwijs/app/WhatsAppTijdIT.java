package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore.Toegevoegd;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.kanaal.PostvakUit.Bezorging;
import nl.wegwijs.bot.kanaal.PostvakUit.Stand;
import nl.wegwijs.bot.kanaal.Spoor;
import nl.wegwijs.channels.whatsapp.proef.Storing;
import nl.wegwijs.channels.whatsapp.proef.Toestel;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.storage.Database;
import nl.wegwijs.storage.Instelling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What time does to WhatsApp: Meta is away for an hour, a day goes by, too much at once. */
final class WhatsAppTijdIT {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final GemeenteId HEUVELDAM = new GemeenteId("heuveldam");

  private final Zetklok klok = new Zetklok();
  private final Proefnummer nummer = new Proefnummer(klok);
  private final Proefdienst dienst;
  private final Database database;

  WhatsAppTijdIT(@TempDir Path data) {
    this.dienst = Proefdienst.start(data, nummer.omgeving(Map.of()), klok);
    this.database = Database.open(new Instelling.Sqlite(data.resolve("wegwijs.db")));
    nummer.verbind(dienst.adres("/"));
  }

  @AfterEach
  void sluit() {
    database.close();
    dienst.close();
    nummer.close();
  }

  private static GesprekId gesprek(Toestel toestel) {
    JsonNode bericht = Proefnummer.gekregen(toestel, 2).getFirst();
    return Spoor.lees(bericht.path("biz_opaque_callback_data").asString()).orElseThrow().gesprek();
  }

  /** A medewerker says something. */
  private void zegt(GemeenteId gemeente, GesprekId id, String tekst) {
    Gesprek gesprek = database.gesprekken().gesprek(gemeente, id).orElseThrow();
    var beurt =
        Beurt.zonderInwoner(
            id,
            gesprek.laatsteBeurt() + 1,
            klok.instant(),
            List.of(new Bericht.Tekst(Van.MEDEWERKER, tekst)),
            gesprek.toestand(),
            new Beurt.Versies("", ""));
    assertThat(database.gesprekken().append(gemeente, beurt)).isEqualTo(Toegevoegd.OPGESLAGEN);
  }

  private List<Stand> standen(GemeenteId gemeente, GesprekId gesprek) {
    return database.postvakUit().bezorging(gemeente, gesprek).stream()
        .map(Bezorging::stand)
        .toList();
  }

  @Test
  void losesNothingWhileMetaIsAwayForAnHour() {
    Toestel toestel = nummer.toestel(Proefnummer.WATERRIJK);
    nummer
        .meta()
        .stoorAltijd(Optional.of(new Storing.Weiger(503, Optional.empty(), Optional.empty())));
    nummer.zeg(toestel, "Wat kost een paspoort?");
    for (int keer = 1; keer <= 6; keer++) {
      double geweigerd = geweigerd();
      klok.vooruit(Duration.ofMinutes(12));
      Proefnummer.wachtTot(() -> geweigerd() > geweigerd);
    }
    assertThat(toestel.gekregen()).isEmpty();

    nummer.meta().stoorAltijd(Optional.empty());
    klok.vooruit(Duration.ofMinutes(12));

    List<JsonNode> gekregen = Proefnummer.gekregen(toestel, 2);
    assertThat(Proefnummer.woorden(gekregen.get(0))).contains("digitale assistent");
    assertThat(Proefnummer.woorden(gekregen.get(1))).contains("Paspoort");
    assertThat(gekregen).hasSize(2);
  }

  private double geweigerd() {
    return dienst
        .verbinding()
        .haal("/metrics")
        .tekst()
        .lines()
        .filter(regel -> regel.startsWith("wegwijs_whatsapp") && regel.contains("geen-code"))
        .mapToDouble(regel -> Double.parseDouble(regel.substring(regel.lastIndexOf(' '))))
        .sum();
  }

  @Test
  void asksByTemplateToWriteWhereADayHasGoneByAndThenSendsWhatWaited() {
    Toestel toestel = nummer.toestel(Proefnummer.WATERRIJK);
    nummer.zeg(toestel, "Wat kost een paspoort?");
    GesprekId id = gesprek(toestel);
    klok.vooruit(Duration.ofHours(25));
    zegt(WATERRIJK, id, "Uw paspoort ligt klaar.");
    zegt(WATERRIJK, id, "Neem uw oude paspoort mee.");

    JsonNode sjabloon = Proefnummer.gekregen(toestel, 3).get(2);
    assertThat(sjabloon.path("template").path("name").asString()).isEqualTo("nieuw_bericht");
    Proefnummer.wachtTot(() ->
        standen(WATERRIJK, id)
            .equals(
                List.of(
                    Stand.VERSTUURD,
                    Stand.VERSTUURD,
                    Stand.WACHT_OP_INWONER,
                    Stand.WACHT_OP_INWONER)));
    nummer.zeg(toestel, "bedankt");

    List<JsonNode> gekregen = Proefnummer.gekregen(toestel, 6);
    assertThat(gekregen.stream().skip(3).map(Proefnummer::woorden))
        .satisfiesExactly(
            een -> assertThat(een).contains("ligt klaar"),
            twee -> assertThat(twee).contains("oude paspoort"),
            drie -> assertThat(drie).contains("Graag gedaan"));
  }

  @Test
  void marksForAnotherChannelWhatComesADayLateWhereThereIsNoTemplate() {
    Toestel toestel = nummer.toestel(Proefnummer.HEUVELDAM);
    nummer.zeg(toestel, "Wat kost een paspoort?");
    GesprekId id = gesprek(toestel);
    klok.vooruit(Duration.ofHours(25));
    zegt(HEUVELDAM, id, "Uw paspoort ligt klaar.");

    Proefnummer.wachtTot(() -> standen(HEUVELDAM, id).getLast() == Stand.ANDER_KANAAL);
    assertThat(toestel.gekregen()).hasSize(2);
  }

  @Test
  void sendsAShortBurstAndThenAMessageASixSeconds() {
    Toestel toestel = nummer.toestel(Proefnummer.WATERRIJK);
    nummer.zeg(toestel, "Wat kost een paspoort?");
    GesprekId id = gesprek(toestel);
    for (int i = 0; i < 9; i++) {
      zegt(WATERRIJK, id, "Bericht " + i);
    }

    Proefnummer.gekregen(toestel, 8);
    assertThat(toestel.gekregen()).hasSizeLessThan(11);
    for (int i = 0; i < 3; i++) {
      klok.vooruit(Duration.ofSeconds(6));
    }
    assertThat(Proefnummer.gekregen(toestel, 11).stream().skip(2).map(Proefnummer::woorden))
        .containsExactly(
            "Bericht 0",
            "Bericht 1",
            "Bericht 2",
            "Bericht 3",
            "Bericht 4",
            "Bericht 5",
            "Bericht 6",
            "Bericht 7",
            "Bericht 8");
  }

  @Test
  void keepsWhatMetaTellsOfADelivery() {
    Toestel toestel = nummer.toestel(Proefnummer.WATERRIJK);
    nummer.zeg(toestel, "Wat kost een paspoort?");
    GesprekId id = gesprek(toestel);

    Proefnummer.wachtTot(() ->
        database.postvakUit().bezorging(WATERRIJK, id).stream()
            .allMatch(bezorging ->
                bezorging.stand() == Stand.VERSTUURD
                    && bezorging.status().toString().contains("BEZORGD")));
  }
}
