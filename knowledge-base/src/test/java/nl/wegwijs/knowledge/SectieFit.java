package nl.wegwijs.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.knowledge.Newton.Keuze;
import nl.wegwijs.knowledge.Sectiekeuze.Deel;
import nl.wegwijs.knowledge.Woordenleer.Voorbeeld;
import nl.wegwijs.training.Zoekexamen;

/**
 * Learns the words of {@link Vraagwoorden} from {@code training-data/secties.tsv} and writes them,
 * then chooses the few weights of {@link Sectiekeuze} on one half of the search exam. To be run by
 * hand, in the folder of this module.
 */
final class SectieFit {
  private static final Path RESOURCES = Path.of("src/main/resources/nl/wegwijs/knowledge");

  /** Of the questions that any part answers, one in so many counts as one for the short answer. */
  private static final int ANY_PART = 5;

  /**
   * Added to the weight of the short answer: a wrong section is worse than a short answer that
   * leaves something out. It costs less than a point and keeps four points more of the short
   * answers.
   */
  private static final double CAUTION = 0.5;

  private static final int SHORT_ANSWER = 11;

  private final Gemeenten gemeenten = Proefdata.gemeenten();
  private final KnowledgeBase kennis = new KnowledgeBase(gemeenten, Voorbeeldzinnen.GEEN);

  private SectieFit() {}

  public static void main(String[] args) throws IOException {
    var fit = new SectieFit();
    Map<String, double[]> learnt = Woordenleer.weights(fit.voorbeelden());
    Woordenleer.schrijf(learnt, RESOURCES.resolve(Vraagwoorden.FILE));
    fit.weights(new Vraagwoorden(learnt));
  }

  private List<Voorbeeld> voorbeelden() {
    return Proefdata.sectievragen().stream()
        .flatMap(row -> product(row[1], row[2]).stream().map(product -> voorbeeld(row, product)))
        .filter(one -> one.delen().contains(one.juist()))
        .toList();
  }

  private Voorbeeld voorbeeld(String[] row, Product product) {
    return new Voorbeeld(
        kennis.secties().vraag(product, row[3]).wijze(),
        Deel.van(product).stream().map(Deel::onderdeel).toList(),
        Onderdeel.vanNaam(row[0]));
  }

  private Optional<Product> product(String id, String taal) {
    return gemeenten.opNaam().stream()
        .map(Gemeente::producten)
        .flatMap(all -> all.product(id, taal.equals("en") ? Taal.EN : Taal.NL).stream())
        .filter(Product::aangeboden)
        .findFirst();
  }

  private void weights(Vraagwoorden woorden) {
    Sectiekeuze keuze = kennis.secties().met(woorden, List.of());
    var keuzes = new ArrayList<Keuze>();
    int any = 0;
    for (Zoekexamen.Vraag vraag : Zoekexamen.vanKlassenpad().vragen()) {
      if (!vraag.isOmTeKiezen() || (vraag.onderdelen().isEmpty() && any++ % ANY_PART > 0)) {
        continue;
      }
      Product product = Proefdata.product(gemeenten, vraag);
      List<Deel> delen = Deel.van(product);
      int place =
          delen.stream()
              .map(Deel::onderdeel)
              .toList()
              .indexOf(Onderdeel.vanNaam(vraag.besteOnderdeel().orElse("-")));
      if (place >= 0) {
        keuzes.add(new Keuze(keuze.evidence(product, delen, vraag.tekst()), place));
      }
    }
    double[] weights = Newton.choose(keuzes);
    weights[SHORT_ANSWER] += CAUTION;
    System.out.println(
        Arrays.stream(weights)
            .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
            .collect(Collectors.joining(", ")));
    Sectiekeuze chosen = kennis.secties().met(woorden, Arrays.stream(weights).boxed().toList());
    report(chosen, true);
    report(chosen, false);
  }

  private void report(Sectiekeuze keuze, boolean half) {
    int fittest = 0;
    int right = 0;
    int asked = 0;
    int kept = 0;
    int any = 0;
    for (Zoekexamen.Vraag vraag : Zoekexamen.vanKlassenpad().vragen()) {
      if (vraag.isOmTeKiezen() == half) {
        Product product = Proefdata.product(gemeenten, vraag);
        Onderdeel found =
            keuze
                .kies(product, vraag.tekst())
                .flatMap(sectie -> Onderdeel.van(sectie.naam()))
                .orElse(Onderdeel.KORT);
        if (vraag.onderdelen().isEmpty()) {
          any++;
          kept += found == Onderdeel.KORT ? 1 : 0;
        } else {
          asked++;
          fittest += found == Onderdeel.vanNaam(vraag.onderdelen().getFirst()) ? 1 : 0;
          right +=
              vraag.onderdelen().stream().map(Onderdeel::vanNaam).anyMatch(found::equals) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: fittest part %.1f %%, one that answers %.1f %% of %d; short answer kept %.1f %% of %d%n",
        half ? "half that chose" : "half that measures",
        100.0 * fittest / asked,
        100.0 * right / asked,
        asked,
        100.0 * kept / any,
        any);
  }
}
