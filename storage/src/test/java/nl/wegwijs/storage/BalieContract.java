package nl.wegwijs.storage;

import static nl.wegwijs.storage.Balieproef.fatima;
import static nl.wegwijs.storage.Balieproef.gedaan;
import static nl.wegwijs.storage.Balieproef.gegeven;
import static nl.wegwijs.storage.Balieproef.jan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Auditvraag;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Balieuitslag;
import nl.wegwijs.bot.balie.Dossier;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Resultaat;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.balie.Stand;
import nl.wegwijs.bot.balie.Tab;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;

/** From the question for a person to the end: taken by one, answered, closed, and audited. */
abstract class BalieContract {
  private final Balieproef proef;
  private final GemeenteId gemeente;
  private final Balie balie;

  BalieContract(TestDatabase database) {
    this.proef = new Balieproef(database);
    this.gemeente = proef.gemeente();
    this.balie = proef.balie();
  }

  @Test
  void aGesprekIsTakenAnsweredAndClosed() {
    String kenmerk = proef.wachtend(gemeente);
    Medewerker fatima = fatima(gemeente);

    assertThat(proef.kenmerken(gemeente, fatima, Tab.MIJN_TEAM)).containsExactly(kenmerk);
    assertThat(proef.kenmerken(gemeente, fatima, Tab.MIJN)).isEmpty();
    var gepakt = gedaan(balie.pakOp(gemeente, fatima, kenmerk));
    var antwoord = gedaan(balie.antwoord(gemeente, fatima, kenmerk, " Goedemorgen! ", "a1"));
    assertThat(proef.kenmerken(gemeente, fatima, Tab.MIJN)).containsExactly(kenmerk);
    assertThat(proef.kenmerken(gemeente, fatima, Tab.WACHT_OP_INWONER)).containsExactly(kenmerk);
    var dicht = gedaan(balie.sluit(gemeente, fatima, kenmerk, Resultaat.ZELFSTANDIG_AFGEHANDELD));

    assertThat(gepakt.werk().stand()).isEqualTo(Stand.OPGEPAKT);
    assertThat(gepakt.beurt().orElseThrow().toestand().status()).isEqualTo(Status.MEDEWERKER);
    assertThat(antwoord.beurt().orElseThrow().berichten())
        .extracting(bericht -> bericht.van() + ":" + bericht.tekst())
        .containsExactly(Van.MEDEWERKER + ":Goedemorgen!");
    assertThat(dicht.werk().resultaat()).contains(Resultaat.ZELFSTANDIG_AFGEHANDELD);
    assertThat(proef.gesprek(gemeente, kenmerk).toestand().status()).isEqualTo(Status.GESLOTEN);
    assertThat(proef.kenmerken(gemeente, fatima, Tab.ALLE)).isEmpty();
    assertThat(proef.gezegd(gemeente, kenmerk))
        .element(1)
        .asString()
        .contains("U spreekt nu met Fatima van Burgerzaken");
  }

  @Test
  void everyActionHasItsLineInTheAudit() {
    String kenmerk = proef.wachtend(gemeente);
    Medewerker fatima = fatima(gemeente);
    balie.pakOp(gemeente, fatima, kenmerk);
    gegeven(balie.gesprek(gemeente, fatima, kenmerk));
    balie.antwoord(gemeente, fatima, kenmerk, "Goedemorgen", "a1");
    balie.sluit(gemeente, fatima, kenmerk, Resultaat.DOORVERBONDEN);

    Medewerker chef = Balieproef.medewerker(gemeente, "chef", Rol.COORDINATOR, "kcc");
    List<Auditregel> regels =
        gegeven(
            balie.audit(
                gemeente,
                chef,
                new Auditvraag(
                    Optional.empty(),
                    Optional.of(kenmerk),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    50)));

    assertThat(regels)
        .extracting(Auditregel::handeling)
        .containsExactlyInAnyOrder(
            Handeling.GESLOTEN, Handeling.BEANTWOORD, Handeling.GEOPEND, Handeling.OPGEPAKT);
    assertThat(regels).allSatisfy(regel -> assertThat(regel.wie().naam()).isEqualTo("Fatima"));
  }

  @Test
  void aSecondMedewerkerSeesWhoWasFirst() {
    String kenmerk = proef.wachtend(gemeente);
    balie.pakOp(gemeente, fatima(gemeente), kenmerk);

    assertThat(balie.pakOp(gemeente, jan(gemeente), kenmerk))
        .isEqualTo(new Balieuitslag.AlVan("Fatima"));
    assertThat(balie.antwoord(gemeente, jan(gemeente), kenmerk, "Hallo", "j1"))
        .isEqualTo(new Balieuitslag.AlVan("Fatima"));
  }

  @Test
  void aReplySentTwiceIsSaidOnce() {
    String kenmerk = proef.wachtend(gemeente);
    Medewerker fatima = fatima(gemeente);
    balie.pakOp(gemeente, fatima, kenmerk);

    var eerst = gedaan(balie.antwoord(gemeente, fatima, kenmerk, "Goedemorgen", "a1"));
    var weer = gedaan(balie.antwoord(gemeente, fatima, kenmerk, "Goedemorgen", "a1"));

    assertThat(weer.beurt()).isEqualTo(eerst.beurt());
    assertThat(proef.gezegd(gemeente, kenmerk))
        .filteredOn(woord -> woord.endsWith("Goedemorgen"))
        .hasSize(1);
  }

  @Test
  void anOpenedGesprekShowsWhatWasSaidAndWhatIsKnown() {
    String kenmerk = proef.wachtend(gemeente);

    Dossier dossier = gegeven(balie.gesprek(gemeente, fatima(gemeente), kenmerk));

    assertThat(dossier.beurten()).hasSize(2);
    assertThat(dossier.samenvatting().vraag()).contains("Mag ik iemand spreken?");
    assertThat(dossier.werk().onderwerp()).isEqualTo("Paspoort");
    assertThat(dossier.werk().naam()).contains("Anna Voorbeeld");
  }
}
