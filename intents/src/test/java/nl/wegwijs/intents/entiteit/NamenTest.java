package nl.wegwijs.intents.entiteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.proef.Proefgemeente;
import nl.wegwijs.training.Naamzin;
import nl.wegwijs.training.Naamzinnen;
import nl.wegwijs.training.Trainingsdata;
import org.junit.jupiter.api.Test;

/** What the model of names adds to the rules. */
final class NamenTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 18);
  private static final Gemeente GEMEENTE = Proefgemeente.gemeente();
  private static final Pattern NAAM = Pattern.compile("<START:(\\w+)> (.*?) <END>");

  private final EntityExtractor regels = new EntityExtractor(Nederland.laad(), 2);
  private final EntityExtractor alles = new EntityExtractor(Nederland.laad());

  private static List<Entiteit> vind(EntityExtractor met, String zin) {
    return met.extract(zin, GEMEENTE, VANDAAG).entiteiten();
  }

  private static Set<String> namen(List<Entiteit> entiteiten, Soort soort) {
    return entiteiten.stream()
        .filter(entiteit -> entiteit.soort() == soort)
        .map(entiteit -> entiteit.tekst().replaceAll("\\W", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private record Maat(int goed, int fout, int gemist) {
    double precisie() {
      return (double) goed / (goed + fout);
    }

    double recall() {
      return (double) goed / (goed + gemist);
    }
  }

  private static Maat meet(EntityExtractor met, Soort soort) {
    int goed = 0;
    int fout = 0;
    int gemist = 0;
    for (Naamzin zin : Naamzinnen.vanKlassenpad().meten()) {
      Set<String> bedoeld = new HashSet<>();
      for (Matcher naam = NAAM.matcher(zin.regel()); naam.find(); ) {
        if (naam.group(1).equals(soort.waarde())) {
          bedoeld.add(naam.group(2).replaceAll("\\W", ""));
        }
      }
      String tekst = zin.regel().replaceAll("<START:\\w+> | <END>", "");
      Set<String> gevonden = namen(vind(met, tekst), soort);
      int samen = (int) gevonden.stream().filter(bedoeld::contains).count();
      goed += samen;
      fout += gevonden.size() - samen;
      gemist += bedoeld.size() - samen;
    }
    return new Maat(goed, fout, gemist);
  }

  @Test
  void findsMoreNamesThanTheRulesAlone() {
    for (Soort soort : List.of(Soort.PERSOON, Soort.STRAAT)) {
      Maat eerst = meet(regels, soort);
      Maat nu = meet(alles, soort);
      System.out.printf("%s: %s -> %s%n", soort, eerst, nu);

      assertThat(nu.recall()).as("%s", nu).isGreaterThan(eerst.recall() + 0.05);
      assertThat(nu.precisie()).as("%s", nu).isGreaterThan(0.9);
    }
  }

  @Test
  void takesNothingFromTheRulesAndFindsFewNamesInOrdinaryQuestions() {
    int persoon = 0;
    int straat = 0;
    var zinnen = Trainingsdata.vanKlassenpad().data().evaluatie();
    for (var zin : zinnen) {
      List<Entiteit> eerst = vind(regels, zin.tekst());
      List<Entiteit> nu = vind(alles, zin.tekst());
      assertThat(nu).containsAll(eerst);
      persoon += namen(nu, Soort.PERSOON).size() - namen(eerst, Soort.PERSOON).size();
      straat += namen(nu, Soort.STRAAT).size() - namen(eerst, Soort.STRAAT).size();
    }
    System.out.printf(
        "in %d zinnen: %d personen, %d straten erbij%n", zinnen.size(), persoon, straat);

    assertThat(persoon).isLessThan(zinnen.size() / 100);
    assertThat(straat).isLessThan(zinnen.size() / 50);
  }

  @Test
  void leavesAnswersOfAFewWordsToTheQuestion() {
    assertThat(vind(alles, "Anna Maria de Vries")).isEqualTo(vind(regels, "Anna Maria de Vries"));
  }
}
