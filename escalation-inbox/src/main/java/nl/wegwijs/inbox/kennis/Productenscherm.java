package nl.wegwijs.inbox.kennis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wegwijs.bot.kennis.Productregel;
import nl.wegwijs.bot.kennis.Productregel.Stand;
import nl.wegwijs.bot.kennis.Redactie;
import nl.wegwijs.bot.vragen.Vraagredactie;
import nl.wegwijs.bot.vragen.Vraagvoorstel;
import nl.wegwijs.inbox.kennis.Productenbeeld.Filter;
import nl.wegwijs.inbox.kennis.Productenbeeld.Merk;
import nl.wegwijs.inbox.kennis.Productenbeeld.Rij;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.pagina.Weergave;
import nl.wegwijs.inbox.sjablonen.Templates;

/** {@code /inbox/kennis}: every product of the gemeente, and what is to be done about it. */
public final class Productenscherm {
  static final String PAD = "/inbox/kennis";

  private static final int LANGSTE_VRAAG = 100;

  private final Redactie redactie;
  private final Vraagredactie vragen;
  private final Templates sjablonen;

  public Productenscherm(Redactie redactie, Vraagredactie vragen, Templates sjablonen) {
    this.redactie = redactie;
    this.vragen = vragen;
    this.sjablonen = sjablonen;
  }

  /** Adds its page. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.REDACTIE, this::toon);
  }

  private Antwoord toon(Bezoek bezoek) {
    String zoek =
        bezoek
            .vraag("zoek")
            .filter(tekst -> tekst.length() <= LANGSTE_VRAAG)
            .filter(tekst -> tekst.chars().noneMatch(Character::isISOControl))
            .orElse("");
    Optional<Stand> stand =
        bezoek
            .vraag("toon")
            .flatMap(woord ->
                Arrays.stream(Stand.values())
                    .filter(een -> een.waarde().equals(woord))
                    .findFirst());
    List<Productregel> alle = redactie.lijst(bezoek.gemeenteId(), bezoek.medewerker());
    List<Productregel> gezocht = alle.stream().filter(bevat(zoek)).toList();
    List<Rij> rijen =
        gezocht.stream()
            .filter(regel -> stand.isEmpty() || regel.standen().contains(stand.get()))
            .map(Productenscherm::rij)
            .toList();
    var beeld =
        new Productenbeeld(
            bezoek.csrf(),
            zoek,
            stand.map(Stand::waarde).orElse(""),
            filters(gezocht, zoek, stand),
            rijen,
            alle.size(),
            (int)
                vragen.voorstellen(bezoek.gemeenteId(), bezoek.medewerker()).stream()
                    .filter(voorstel -> voorstel.stand() == Vraagvoorstel.Stand.OPEN)
                    .count());
    return Antwoord.pagina("Kennis", sjablonen.kennisProducten(beeld));
  }

  /** Every word that was searched for is somewhere in it. */
  private static Predicate<Productregel> bevat(String zoek) {
    List<String> woorden = List.of(zoek.toLowerCase(Locale.ROOT).split("\\s+"));
    return regel -> woorden.stream().allMatch(woord -> regel.zoektekst().contains(woord));
  }

  private static List<Filter> filters(
      List<Productregel> regels, String zoek, Optional<Stand> gekozen) {
    var filters = new ArrayList<Filter>();
    filters.add(new Filter(adres("", zoek), "Alles", regels.size(), gekozen.isEmpty()));
    for (Stand stand : Stand.values()) {
      int aantal = (int) regels.stream().filter(regel -> regel.standen().contains(stand)).count();
      filters.add(
          new Filter(
              adres(stand.waarde(), zoek),
              stand.label(),
              aantal,
              gekozen.filter(stand::equals).isPresent()));
    }
    return filters;
  }

  private static String adres(String toon, String zoek) {
    return PAD + "?toon=" + toon + (zoek.isEmpty() ? "" : "&zoek=" + Weergave.inVraag(zoek));
  }

  private static Rij rij(Productregel regel) {
    List<Merk> merken =
        Arrays.stream(Stand.values())
            .filter(regel.standen()::contains)
            .map(stand -> new Merk(stand.label(), klasse(stand)))
            .toList();
    return new Rij(
        product(regel.id(), ""),
        regel.naam(),
        regel.engels() ? product(regel.id(), "?taal=en") : "",
        merken,
        regel.bijgewerktOp().map(LocalDate::toString).orElse(""),
        regel.herzienVoor().map(LocalDate::toString).orElse(""),
        regel.antwoorden().map(String::valueOf).orElse(""));
  }

  /** The page of a product. */
  static String product(String id, String vraag) {
    return PAD + "/product/" + id + vraag;
  }

  private static String klasse(Stand stand) {
    return switch (stand) {
      case VEROUDERD -> "etiket etiket-fout";
      case BIJNA_VEROUDERD, ONGEBRUIKT -> "etiket etiket-let-op";
      case CONCEPT -> "etiket etiket-concept";
      case AFWIJKEND, EIGEN, VRAAG, NIET_AANGEBODEN -> "etiket";
    };
  }
}
