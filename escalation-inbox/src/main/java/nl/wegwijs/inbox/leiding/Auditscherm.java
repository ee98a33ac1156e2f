package nl.wegwijs.inbox.leiding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Auditvraag;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.pagina.Weergave;
import nl.wegwijs.inbox.sjablonen.Templates;

/** {@code /inbox/audit}: who did what with which gesprek, and when. */
public final class Auditscherm {
  private static final String PAD = "/inbox/audit";
  private static final int PER_BLADZIJDE = 50;
  private static final int LANGSTE_VRAAG = 100;

  private final Balie balie;
  private final Templates sjablonen;

  public Auditscherm(Balie balie, Templates sjablonen) {
    this.balie = balie;
    this.sjablonen = sjablonen;
  }

  /** Adds its page. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.LEIDING, this::toon);
  }

  private Antwoord toon(Bezoek bezoek) {
    Optional<String> dagtekst = bezoek.vraag("dag");
    Optional<LocalDate> dag = dagtekst.flatMap(Tijden::dag);
    boolean geenDag = dagtekst.isPresent() && dag.isEmpty();
    var vraag =
        new Auditvraag(
            zoekterm(bezoek, "medewerker"),
            zoekterm(bezoek, "werk"),
            dag.map(Tijden::begin),
            dag.map(een -> Tijden.begin(een.plusDays(1))),
            zoekterm(bezoek, "voor"),
            PER_BLADZIJDE + 1);
    return switch (balie.audit(bezoek.gemeenteId(), bezoek.medewerker(), vraag)) {
      case Inzage.Gegeven<List<Auditregel>>(List<Auditregel> gevonden) ->
          Antwoord.pagina(
              "Logboek",
              sjablonen.audit(beeld(vraag, dag, geenDag, geenDag ? List.of() : gevonden)));
      case Inzage.Geweigerd<List<Auditregel>> geweigerd -> Antwoord.geenRecht();
      case Inzage.Onbekend<List<Auditregel>> onbekend -> Antwoord.nietGevonden();
    };
  }

  private static Optional<String> zoekterm(Bezoek bezoek, String naam) {
    return bezoek
        .vraag(naam)
        .filter(tekst -> tekst.length() <= LANGSTE_VRAAG)
        .filter(tekst -> tekst.chars().noneMatch(Character::isISOControl));
  }

  private static Auditbeeld beeld(
      Auditvraag vraag, Optional<LocalDate> dag, boolean geenDag, List<Auditregel> gevonden) {
    boolean meer = gevonden.size() > PER_BLADZIJDE;
    List<Auditregel> bladzijde = meer ? gevonden.subList(0, PER_BLADZIJDE) : gevonden;
    return new Auditbeeld(
        vraag.medewerker().orElse(""),
        vraag.werk().orElse(""),
        dag.map(LocalDate::toString).orElse(""),
        geenDag ? "Dat is geen dag. Kies een dag, of laat het veld leeg." : "",
        bladzijde.stream().map(Auditscherm::regel).toList(),
        meer ? meer(vraag, dag, bladzijde.getLast().id()) : "");
  }

  private static Auditbeeld.Regel regel(Auditregel regel) {
    return new Auditbeeld.Regel(
        Tijden.moment(regel.op()),
        regel.wie().naam(),
        regel.wie().id(),
        regel.handeling().label(),
        regel.werk().orElse(""),
        regel.gesprek().orElse(""),
        regel.toelichting());
  }

  private static String meer(Auditvraag vraag, Optional<LocalDate> dag, String laatste) {
    return PAD
        + "?"
        + Stream.of(
                vraag.medewerker().map(wie -> "medewerker=" + Weergave.inVraag(wie)),
                vraag.werk().map(werk -> "werk=" + Weergave.inVraag(werk)),
                dag.map(een -> "dag=" + een),
                Optional.of("voor=" + Weergave.inVraag(laatste)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("&"));
  }
}
