package nl.wegwijs.inbox.verbeteren;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wegwijs.bot.verbeteren.Verbeterdaad;
import nl.wegwijs.bot.verbeteren.Verbeterpunt;
import nl.wegwijs.bot.verbeteren.Verbeterpunt.Aanleiding;
import nl.wegwijs.bot.verbeteren.Verbeterredactie;
import nl.wegwijs.bot.verbeteren.Verbeteruitslag;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;
import nl.wegwijs.inbox.verbeteren.Verbeterbeeld.Daad;
import nl.wegwijs.inbox.verbeteren.Verbeterbeeld.Groep;
import nl.wegwijs.inbox.verbeteren.Verbeterbeeld.Vraag;
import nl.wegwijs.inbox.verbeteren.Verbeterbeeld.Week;
import nl.wegwijs.knowledge.QuestionGroups;

/** {@code /inbox/verbeteren}: what was not understood or did not help, and what is made of it. */
public final class Verbeterscherm {
  private static final String PAD = "/inbox/verbeteren";
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.forLanguageTag("nl"));
  private static final DateTimeFormatter WEEK =
      DateTimeFormatter.ofPattern("d MMM", Locale.forLanguageTag("nl"));
  private static final int MEESTE_VRAGEN = 5_000;
  private static final int MEESTE_GROEPEN = 50;
  private static final int MEESTE_IN_GROEP = 20;
  private static final int MEESTE_DADEN = 20;
  private static final int WEKEN = 8;
  private static final Duration VENSTER = Duration.ofDays(28);

  private final Verbeterredactie redactie;
  private final Templates sjablonen;
  private final InstantSource klok;
  private final QuestionGroups groepen = new QuestionGroups();

  public Verbeterscherm(Verbeterredactie redactie, Templates sjablonen, InstantSource klok) {
    this.redactie = redactie;
    this.sjablonen = sjablonen;
    this.klok = klok;
  }

  /** Adds its pages. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.REDACTIE, bezoek -> pagina(bezoek, 200, ""));
    paginas.post(PAD, Paginas.REDACTIE, this::doe);
    paginas.post(PAD + "/terug", Paginas.REDACTIE, this::draaiTerug);
  }

  private Antwoord doe(Bezoek bezoek) {
    Optional<Verbeterdaad.Soort> soort =
        List.of(Verbeterdaad.Soort.values()).stream()
            .filter(een -> een.waarde().equals(bezoek.formulier().tekst("soort")))
            .findFirst();
    if (soort.isEmpty()) {
      return pagina(bezoek, 422, "Kies wat u van de vraag wilt maken.");
    }
    return na(
        bezoek,
        redactie.doe(
            bezoek.gemeenteId(),
            bezoek.medewerker(),
            soort.get(),
            bezoek.formulier().tekst("doel"),
            bezoek.formulier().tekst("zin"),
            bezoek.formulier().alle("vraag")));
  }

  private Antwoord draaiTerug(Bezoek bezoek) {
    return na(
        bezoek,
        redactie.draaiTerug(
            bezoek.gemeenteId(), bezoek.medewerker(), bezoek.formulier().tekst("daad")));
  }

  private Antwoord na(Bezoek bezoek, Verbeteruitslag uitslag) {
    return switch (uitslag) {
      case Verbeteruitslag.Gedaan(int aantal) ->
          Antwoord.naar(PAD).met(aantal == 1 ? "Gedaan." : "Gedaan voor " + aantal + " vragen.");
      case Verbeteruitslag.Mislukt(String waarom) -> pagina(bezoek, 422, waarom);
      case Verbeteruitslag.Geweigerd() -> Antwoord.geenRecht();
    };
  }

  private Antwoord pagina(Bezoek bezoek, int status, String fout) {
    Instant nu = klok.instant();
    List<Verbeterpunt> alle =
        redactie.punten(
            bezoek.gemeenteId(),
            bezoek.medewerker(),
            nu.minus(Duration.ofDays(bezoek.gemeente().bewaartermijnen().verbetering())),
            MEESTE_VRAGEN);
    List<Verbeterpunt> open =
        alle.stream()
            .filter(punt -> punt.daad().isEmpty() && punt.aanleiding() != Aanleiding.HIELP)
            .toList();
    var beeld =
        new Verbeterbeeld(
            bezoek.csrf(),
            fout,
            open.size(),
            weken(alle, nu),
            groepen(open, nu),
            redactie.daden(bezoek.gemeenteId(), bezoek.medewerker(), MEESTE_DADEN).stream()
                .map(Verbeterscherm::daad)
                .toList(),
            bezoek.gemeente().producten().alle().stream()
                .filter(product -> product.taal() == Taal.NL)
                .map(product -> new Verbeterbeeld.Product(product.id(), product.naam()))
                .toList());
    return new Antwoord.Pagina(status, "Verbeteren", sjablonen.verbeterenScherm(beeld), List.of());
  }

  private List<Groep> groepen(List<Verbeterpunt> open, Instant nu) {
    var beelden = new ArrayList<Groep>();
    for (QuestionGroups.Group groep : groepen.of(open.stream().map(Verbeterpunt::vraag).toList())) {
      if (beelden.size() < MEESTE_GROEPEN) {
        beelden.add(
            groep(beelden.size() + 1, groep.members().stream().map(open::get).toList(), nu));
      }
    }
    return beelden;
  }

  private static Groep groep(int nummer, List<Verbeterpunt> punten, Instant nu) {
    String meest = meest(punten, Verbeterpunt::vraag);
    String product =
        meest(
            punten.stream().filter(punt -> punt.product().isPresent()).toList(),
            punt -> punt.product().orElse(""));
    String aanleiding =
        punten.stream()
            .collect(Collectors.groupingBy(Verbeterpunt::aanleiding, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map(soort -> soort.getValue() + " " + soort.getKey().label())
            .collect(Collectors.joining(", "));
    return new Groep(
        nummer,
        meest,
        punten.size(),
        trend(punten, nu),
        aanleiding,
        product,
        punten.stream()
            .limit(MEESTE_IN_GROEP)
            .map(punt ->
                new Vraag(
                    punt.id(),
                    punt.vraag(),
                    DAG.format(punt.op().atZone(NEDERLAND)),
                    punt.aanleiding().label()))
            .toList());
  }

  /** What stands there most often; of what stands there as often, the first in the alphabet. */
  private static String meest(List<Verbeterpunt> punten, Function<Verbeterpunt, String> wat) {
    return punten.stream()
        .collect(Collectors.groupingBy(wat, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String trend(List<Verbeterpunt> punten, Instant nu) {
    Instant grens = nu.minus(VENSTER);
    long laatst = punten.stream().filter(punt -> punt.op().isAfter(grens)).count();
    long ervoor =
        punten.stream()
            .filter(punt -> !punt.op().isAfter(grens))
            .filter(punt -> punt.op().isAfter(grens.minus(VENSTER)))
            .count();
    if (ervoor == 0) {
      return laatst > 0 ? "nieuw in de laatste vier weken" : "";
    }
    String richting = laatst > ervoor ? "meer" : laatst < ervoor ? "minder" : "evenveel";
    return "%s: %d in vier weken, daarvoor %d".formatted(richting, laatst, ervoor);
  }

  private static List<Week> weken(List<Verbeterpunt> punten, Instant nu) {
    var weken = new ArrayList<Week>();
    for (int terug = 0; terug < WEKEN; terug++) {
      Instant tot = nu.minus(Duration.ofDays(7L * terug));
      Instant van = tot.minus(Duration.ofDays(7));
      Map<Aanleiding, Long> geteld =
          punten.stream()
              .filter(punt -> punt.op().isAfter(van) && !punt.op().isAfter(tot))
              .collect(Collectors.groupingBy(Verbeterpunt::aanleiding, Collectors.counting()));
      weken.add(
          new Week(
              WEEK.format(tot.atZone(NEDERLAND)),
              aantal(geteld, Aanleiding.NIET_BEGREPEN),
              aantal(geteld, Aanleiding.HIELP_NIET),
              aantal(geteld, Aanleiding.HIELP)));
    }
    return weken;
  }

  private static int aantal(Map<Aanleiding, Long> geteld, Aanleiding aanleiding) {
    return geteld.getOrDefault(aanleiding, 0L).intValue();
  }

  private static Daad daad(Verbeterdaad daad) {
    String wat =
        switch (daad.soort()) {
          case VRAAG -> "vraag bij " + daad.doel();
          case INTENT -> "oefenzin bij " + daad.doel();
          case NIET_VOOR_ONS -> "niet voor ons";
        };
    return new Daad(
        daad.id(),
        DAG.format(daad.op().atZone(NEDERLAND)),
        daad.wie().naam(),
        wat,
        daad.tekst(),
        daad.teruggedraaid().isPresent());
  }
}
