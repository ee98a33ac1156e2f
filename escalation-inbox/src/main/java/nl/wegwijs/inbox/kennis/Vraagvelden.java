package nl.wegwijs.inbox.kennis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Inhoud;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.leesbaarheid.Leesbaarheid;
import nl.wegwijs.gemeente.leesbaarheid.Opmerking;
import nl.wegwijs.inbox.pagina.Formulier;

/** The fields of a question with its answer, as a form shows them and as they are sent. */
public final class Vraagvelden {
  private final Leesbaarheid leesbaarheid = new Leesbaarheid();

  /** The fields with that in them. */
  public List<Veldbeeld> velden(Gemeente gemeente, Inhoud inhoud) {
    return List.of(
        new Veldbeeld(
            "vraag",
            "Vraag van de inwoner",
            Veldbeeld.Soort.TEKST,
            inhoud.vraag(),
            "",
            false,
            "Zoals een inwoner het zou vragen, zonder namen en nummers.",
            2,
            List.of(),
            false,
            List.of()),
        new Veldbeeld(
            "kort",
            "Antwoord",
            Veldbeeld.Soort.TEKST,
            inhoud.antwoord(),
            "",
            false,
            "Zo dat het voor elke inwoner met deze vraag klopt. Liefst hoogstens 60 woorden.",
            6,
            List.of(),
            true,
            leesbaarheid.controleerKort(inhoud.antwoord(), Taal.NL).stream()
                .map(Opmerking::melding)
                .toList()),
        new Veldbeeld(
            "product",
            "Hoort bij product",
            Veldbeeld.Soort.KEUZE,
            inhoud.product(),
            "",
            false,
            "",
            0,
            producten(gemeente),
            false,
            List.of()),
        new Veldbeeld(
            "herzienVoor",
            "Herzien vóór",
            Veldbeeld.Soort.DATUM,
            inhoud.herzienVoor().toString(),
            "",
            false,
            "Voor welke dag iemand het antwoord weer leest.",
            0,
            List.of(),
            false,
            List.of()));
  }

  private static List<Veldbeeld.Keuze> producten(Gemeente gemeente) {
    var keuzes = new ArrayList<Veldbeeld.Keuze>();
    gemeente.producten().alle().stream()
        .filter(product -> product.taal() == Taal.NL && !product.isVraag())
        .sorted(Comparator.comparing(Product::naam, String.CASE_INSENSITIVE_ORDER))
        .forEach(product -> keuzes.add(new Veldbeeld.Keuze(product.id(), product.naam())));
    return keuzes;
  }

  /**
   * What was sent.
   *
   * @param anders the day where none was sent that is one
   */
  public Inhoud lees(Formulier formulier, LocalDate anders) {
    return new Inhoud(
        formulier.tekst("vraag").replaceAll("\\s+", " ").strip(),
        formulier.tekst("kort").replace("\r\n", "\n").strip(),
        formulier.tekst("product"),
        dag(formulier.tekst("herzienVoor"), anders));
  }

  private static LocalDate dag(String tekst, LocalDate anders) {
    try {
      return LocalDate.parse(tekst);
    } catch (DateTimeException geenDag) {
      return anders;
    }
  }
}
