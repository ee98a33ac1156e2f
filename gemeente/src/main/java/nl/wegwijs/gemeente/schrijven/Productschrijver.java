package nl.wegwijs.gemeente.schrijven;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;

/**
 * Writes what a product is to say as the text of a file. Of a file that was there before, every
 * line stays as it is unless what it says changes: order, comments and layout of the rest are kept.
 */
public final class Productschrijver {
  /** Keys that hold a list, also where it has one value. */
  private static final Set<String> LIJSTEN =
      Set.of("synoniemen", "vragen", "doelgroep", "levensgebeurtenissen", "suggesties");

  private Productschrijver() {}

  /**
   * The text of the file.
   *
   * @param eerder the text it had before; empty for a new one
   */
  public static String schrijf(String eerder, Taal taal, Productvelden velden) {
    Productbestand gelezen = Productbestand.lees(Path.of("product.md"), eerder, taal);
    Productblad oud =
        Productblad.lees(eerder, taal)
            .filter(leesbaar -> !gelezen.kop().isEmpty())
            .orElseGet(() -> Productblad.leeg(taal));
    return tekst(kop(oud, gelezen, velden), gelezen, taal, velden).tekst();
  }

  private static Productblad kop(Productblad oud, Productbestand gelezen, Productvelden velden) {
    Productblad blad = oud;
    for (String sleutel : oud.sleutels()) {
      boolean weg = !velden.kop().containsKey(sleutel) && !gelezen.waarden(sleutel).isEmpty();
      blad = weg ? blad.zonder(sleutel) : blad;
    }
    for (String sleutel : velden.kop().keySet()) {
      List<String> waarden = velden.kop().getOrDefault(sleutel, List.of());
      if (!waarden.equals(gelezen.waarden(sleutel))) {
        blad =
            LIJSTEN.contains(sleutel) || waarden.size() > 1
                ? blad.metLijst(sleutel, waarden)
                : blad.metWaarde(sleutel, waarden.getFirst());
      }
    }
    return blad;
  }

  private static Productblad tekst(
      Productblad oud, Productbestand gelezen, Taal taal, Productvelden velden) {
    Productblad blad = velden.kort().equals(oud.kort()) ? oud : oud.metKort(velden.kort());
    // A heading that is not known, not in its place or there twice is put right with the rest.
    boolean scheef = gelezen.fouten().stream().anyMatch(fout -> fout.melding().startsWith("kopje"));
    for (String kopje : oud.secties().keySet()) {
      blad = scheef || velden.sectie(kopje).isEmpty() ? blad.zonderSectie(kopje) : blad;
    }
    for (String kopje : Productbestand.kopjes(taal)) {
      String sectie = velden.sectie(kopje);
      if (!sectie.equals(blad.secties().getOrDefault(kopje, ""))) {
        blad = blad.metSectie(kopje, sectie);
      }
    }
    return blad;
  }
}
