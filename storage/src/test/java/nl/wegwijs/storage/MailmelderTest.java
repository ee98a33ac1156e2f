package nl.wegwijs.storage;

import static nl.wegwijs.storage.Balieproef.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.Luisteraars;
import nl.wegwijs.bot.Mailmelder;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Bewijsmail;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Toestand.Bewijs;
import nl.wegwijs.bot.gesprek.Toestand.Bewijsvraag;
import nl.wegwijs.bot.kanaal.PostvakMail;
import nl.wegwijs.bot.kanaal.PostvakMail.Wachtend;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Mailadres;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.KnowledgeBase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an inwoner hears of a receipt that could not be mailed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MailmelderTest {
  private static final String KENMERK = "VHAAAAAAAA";
  private static final Toestand GEMAILD =
      Toestand.begin(Taal.NL)
          .metBewijs(new Bewijs(KENMERK, Optional.of("anna@voorbeeld.nl"), Bewijsvraag.GEEN, 1, 0));

  private TestDatabase database;
  private Balieproef proef;
  private GemeenteId gemeente;
  private Wereld wereld;

  @SuppressWarnings("NullAway.Init") // JUnit calls open() before any test
  MailmelderTest() {}

  @BeforeAll
  void open(@TempDir Path folder) {
    Path file = folder.resolve("wegwijs.db");
    database =
        new TestDatabase(
            List.of(Database.open(new Instelling.Sqlite(file))),
            Jdbi.create("jdbc:sqlite:" + file));
    proef = new Balieproef(database);
    gemeente = proef.gemeente();
    Nederland nederland = Nederland.laad();
    wereld =
        new Wereld(
            proef.gemeenten(),
            new KnowledgeBase(proef.gemeenten()),
            Understander.load(nederland),
            nederland);
  }

  @AfterAll
  void close() {
    database.close();
  }

  private GesprekId gemaild(Kanaal kanaal, Toestand toestand) {
    GesprekId id = database.id();
    Gesprek gewoon = Voorbeelden.gesprek(gemeente, id, BEGIN);
    database
        .store()
        .open(
            new Gesprek(
                gemeente,
                id,
                kanaal,
                gewoon.sleutelHash(),
                Optional.empty(),
                BEGIN,
                0,
                gewoon.toestand()),
            Voorbeelden.groet(id, BEGIN));
    Beurt ja = Voorbeelden.beurt(id, 1, "", "ja");
    database
        .store()
        .append(
            gemeente,
            new Beurt(
                id,
                1,
                BEGIN,
                ja.inkomend(),
                ja.berichten(),
                ja.uitkomst(),
                toestand,
                Optional.empty(),
                Optional.empty(),
                ja.versies(),
                Optional.of(
                    new Bewijsmail(
                        id.value() + "@x.example", KENMERK, new Mailadres("anna@voorbeeld.nl")))));
    return id;
  }

  /** Gives up the mail of that gesprek; what was said of it. */
  private List<String> geefOp(GesprekId gesprek, Instant nu) {
    PostvakMail postvak = database.database(0).postvakMail();
    var luisteraars = new Luisteraars();
    var gehoord = new ArrayList<String>();
    luisteraars.luister(gesprek, () -> gehoord.add("nieuws"));
    new Mailmelder(() -> wereld, database.store(), postvak, () -> nu, luisteraars)
        .geefOp(
            gemeente,
            postvak.neem(gemeente, nu, nu.plusSeconds(60), 100).stream()
                .filter(mail -> mail.gesprek().equals(gesprek))
                .findFirst()
                .orElseThrow(),
            "het adres bestaat niet (550)");
    List<String> gezegd =
        database.store().beurten(gemeente, gesprek, 1, 9).stream()
            .flatMap(beurt -> beurt.berichten().stream())
            .map(Bericht::tekst)
            .toList();
    assertThat(gehoord).hasSameSizeAs(gezegd);
    boolean verteld =
        postvak.wachtend(gemeente, BEGIN, 100).stream()
            .filter(een -> een.id().startsWith(gesprek.value()))
            .allMatch(Wachtend::verteld);
    assertThat(verteld).isEqualTo(!gezegd.isEmpty());
    return gezegd;
  }

  private Toestand toestand(GesprekId gesprek) {
    return database.store().gesprek(gemeente, gesprek).orElseThrow().toestand();
  }

  @Test
  void hearsItOnceWithoutTheAddressAndMayTypeAnother() {
    GesprekId gesprek = gemaild(Kanaal.WEB, GEMAILD);

    assertThat(geefOp(gesprek, BEGIN.plus(Duration.ofDays(3))))
        .singleElement()
        .asString()
        .contains("niet gelukt", KENMERK, "'mail naar'")
        .doesNotContain("anna", "{");
    assertThat(toestand(gesprek).bewijs().orElseThrow().vraag()).isEqualTo(Bewijsvraag.WELK_ADRES);
  }

  @Test
  void hearsItInEnglishWhereTheGesprekWasInEnglish() {
    GesprekId gesprek = gemaild(Kanaal.WEB, GEMAILD.metTaal(Taal.EN));

    assertThat(geefOp(gesprek, BEGIN)).singleElement().asString().contains("could not be emailed");
  }

  @Test
  void isNotAskedAnAddressWhileSomethingElseIsAskedOrItWasMailedOftenEnough() {
    GesprekId kiest =
        gemaild(Kanaal.WEB, GEMAILD.metAangeboden(List.of(new Keuze("paspoort", "Paspoort"))));
    assertThat(geefOp(kiest, BEGIN)).singleElement().asString().contains("'mail naar'");
    assertThat(toestand(kiest).bewijs().orElseThrow().vraag()).isEqualTo(Bewijsvraag.GEEN);

    GesprekId vaak =
        gemaild(
            Kanaal.WEB,
            GEMAILD.metBewijs(new Bewijs(KENMERK, Optional.empty(), Bewijsvraag.GEEN, 3, 0)));
    assertThat(geefOp(vaak, BEGIN)).singleElement().asString().contains("bel dan").contains("14 ");
    assertThat(toestand(vaak).bewijs().orElseThrow().vraag()).isEqualTo(Bewijsvraag.GEEN);

    GesprekId verder =
        gemaild(
            Kanaal.WEB,
            GEMAILD.metBewijs(new Bewijs("TBBBBBBBBB", Optional.empty(), Bewijsvraag.GEEN, 0, 0)));
    assertThat(geefOp(verder, BEGIN)).singleElement().asString().contains(KENMERK, "bel dan");
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"MEDEWERKER", "GESLOTEN"})
  void hearsNothingOfTheAssistantWhereItHasNotTheWord(Status status) {
    assertThat(geefOp(gemaild(Kanaal.WEB, GEMAILD.metStatus(status)), BEGIN)).isEmpty();
  }

  @Test
  void hearsNothingWhereNobodyListensAnyMore() {
    assertThat(geefOp(gemaild(Kanaal.SPRAAK, GEMAILD), BEGIN)).isEmpty();
    assertThat(geefOp(gemaild(Kanaal.WHATSAPP, GEMAILD), BEGIN.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(geefOp(gemaild(Kanaal.WHATSAPP, GEMAILD), BEGIN.plus(Duration.ofHours(23))))
        .hasSize(1);
  }
}
