package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;

/** Every channel gives the same answers, and where one does not it is found out. */
final class ParityIT {
  @Test
  void comparesTheChannelsOfEverySampleGemeente() throws Exception {
    ProcessBuilder bouwer = Kindproces.opdracht("parity", "--aantal", "6");
    bouwer.environment().put("WEGWIJS_GEMEENTEN", Proefdienst.GEMEENTEN.toString());
    Process proces = bouwer.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> regels = proces.inputReader().readAllLines();

    assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(regels).hasSize(4).allMatch(regel -> regel.endsWith(" 0 verschillen"));
    assertThat(proces.exitValue()).isZero();
  }

  @Test
  void readsWhatAChannelShowsInBothLanguages() {
    Waarneming nederlands =
        Waarneming.uit(
            """
            Dat kost geld.
            Bron: Paspoort, gemeente Waterrijk, bijgewerkt op 3 maart 2027. https://w.example/p
            Team: Team Burgerzaken. Kenmerk: VH7K3M92QD\
            """);
    Waarneming engels =
        Waarneming.uit(
            """
            Source: Paspoort, municipality of Waterrijk, updated on 3 March 2027. https://w.example/p
            Team: Team Burgerzaken. Reference: VH7K3M92QX\
            """);

    assertThat(nederlands.producten()).containsExactly("Paspoort https://w.example/p");
    assertThat(nederlands.versies()).containsExactly("Waterrijk 2027-03-03");
    assertThat(nederlands.teams()).containsExactly("Team Burgerzaken");
    assertThat(nederlands.verschillen(engels)).isEmpty();
    assertThat(nederlands.verschillen(Waarneming.uit("Niets.")))
        .containsExactly("product", "versie", "team");
  }

  @Test
  void tellsWhereAChannelDiffersOrDoesNotAnswer() throws Exception {
    var waterrijk = new GemeenteId("waterrijk");
    Kanaalproef web = proef("web", "paspoort");
    var vergelijking =
        new Vergelijking(web, List.of(proef("gelijk", "paspoort"), proef("anders", "rijbewijs")));

    List<Vergelijking.Uitkomst> uitkomsten =
        vergelijking.vergelijk(waterrijk, List.of("een\tvraag"));

    assertThat(uitkomsten.get(0).verschillen()).isEmpty();
    assertThat(uitkomsten.get(1).verschillen())
        .singleElement()
        .asString()
        .startsWith("waterrijk\tanders\tproduct\teen vraag\t");
  }

  private static Kanaalproef proef(String naam, String product) {
    return new Kanaalproef() {
      @Override
      public String naam() {
        return naam;
      }

      @Override
      public Waarneming vraag(GemeenteId gemeente, String zin) {
        return new Waarneming(List.of(product), List.of(), List.of());
      }
    };
  }
}
