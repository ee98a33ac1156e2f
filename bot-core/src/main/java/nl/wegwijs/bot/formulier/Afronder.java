package nl.wegwijs.bot.formulier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Wijze;
import nl.wegwijs.gemeente.Regel;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.Tekst;

/** Says how a form ends, by what its file says of that. */
public final class Afronder {
  /** What can be taken in at once: 'at most 60 words a bericht'. */
  private static final int MEESTE_WOORDEN = 60;

  private final Formulier formulier;
  private final Weergever weergever;
  private final BiFunction<Map<String, String>, Map<String, String>, Feiten> feiten;
  private final Zinnen zinnen;
  private final Taal taal;
  private final Instant nu;

  /**
   * @param feiten what follows from values, with what the end of the form adds
   */
  Afronder(
      Formulier formulier,
      Weergever weergever,
      BiFunction<Map<String, String>, Map<String, String>, Feiten> feiten,
      Zinnen zinnen,
      Taal taal,
      Instant nu) {
    this.formulier = formulier;
    this.weergever = weergever;
    this.feiten = feiten;
    this.zinnen = zinnen;
    this.taal = taal;
    this.nu = nu;
  }

  /**
   * How a filed form ends.
   *
   * @param tekst what the inwoner is told
   * @param daarna what did not fit in that, each a bericht of its own
   * @param voor promised moment of being called back; empty if nobody calls
   * @param redenen why somebody calls
   */
  public record Afronding(
      String tekst,
      List<String> daarna,
      Inzending.Status status,
      Optional<Instant> voor,
      List<String> redenen) {
    public Afronding {
      daarna = List.copyOf(daarna);
      redenen = List.copyOf(redenen);
    }
  }

  /** What is said and promised when these values are filed under that reference number. */
  public Afronding rondAf(Map<String, String> waarden, String kenmerk, Team team) {
    boolean terugbellen = formulier.afronding().wijze() == Wijze.TERUGBELLEN;
    Optional<Instant> voor =
        terugbellen ? team.openingstijden().naWerktijd(nu, team.servicenorm()) : Optional.empty();
    var erbij = new LinkedHashMap<String, String>();
    erbij.put("kenmerk", kenmerk);
    erbij.put("team", team.naam());
    erbij.put("terugbelmoment", voor.isPresent() ? "ja" : "nee");
    voor.ifPresent(moment -> erbij.put("moment", Weergave.moment(moment, taal)));
    List<String> teksten = berichten(feiten.apply(waarden, erbij));
    return new Afronding(
        teksten.getFirst(),
        teksten.subList(1, teksten.size()),
        formulier.afronding().identiteit()
            ? Inzending.Status.WACHT_OP_IDENTITEIT
            : Inzending.Status.IN_BEHANDELING,
        voor,
        terugbellen ? List.of("inwoner vroeg om teruggebeld te worden") : List.of());
  }

  /** The team to which these values go by a table; empty where the form has one team for all. */
  public Optional<TeamId> team(Map<String, String> waarden) {
    return formulier
        .teamregel()
        .flatMap(id -> Optional.ofNullable(formulier.regels().get(id)))
        .flatMap(regel -> regel.uitkomsten(feiten.apply(waarden, Map.of())).stream().findFirst())
        .map(TeamId::new);
  }

  /** Everything that was filled in, a line for each field; empty where nobody gets a copy. */
  public Optional<String> afschrift(Map<String, String> waarden, String kenmerk) {
    if (!formulier.afronding().afschrift()) {
      return Optional.empty();
    }
    String regels =
        formulier.velden().stream()
            .filter(veld -> waarden.containsKey(veld.id()))
            .map(veld -> veld.label().in(taal) + ": " + weergever.inSamenvatting(veld, waarden))
            .collect(Collectors.joining("\n"));
    return Optional.of(zinnen.zeg("formulier-afschrift", "kenmerk", kenmerk) + "\n" + regels);
  }

  private List<String> delen(Feiten bekend) {
    return formulier.afronding().delen().stream()
        .filter(deel -> deel.als().geldt(bekend))
        .map(deel -> weergever.vul(deel.tekst(), bekend))
        .toList();
  }

  /** The parts put together to berichten that are not too long. */
  private List<String> berichten(Feiten bekend) {
    var berichten = new ArrayList<String>();
    for (String deel : delen(bekend)) {
      String samen = berichten.isEmpty() ? deel : berichten.getLast() + " " + deel;
      boolean past = samen.split("\\s+").length <= MEESTE_WOORDEN;
      if (!berichten.isEmpty() && past) {
        berichten.removeLast();
      }
      berichten.add(berichten.isEmpty() || past ? samen : deel);
    }
    return berichten.isEmpty() ? List.of("") : berichten;
  }

  /**
   * What applies to somebody with these answers: what the table advises, why and by which rule, and
   * what is said with it. Each is a bericht of its own.
   */
  public List<String> advies(Map<String, String> waarden) {
    Feiten bekend = feiten.apply(waarden, Map.of());
    Regel regel =
        Optional.ofNullable(formulier.regels().get(formulier.afronding().regel().orElse("")))
            .orElseThrow();
    List<Regel.Rij> treffers = regel.treffers(bekend);
    var berichten = new ArrayList<String>();
    if (regel.trefwijze() == Regel.Trefwijze.ALLE) {
      berichten.add(zinnen.zeg("advies-lijst") + "\n" + lijst(treffers, bekend));
    } else {
      treffers.forEach(rij -> berichten.add(uitkomst(rij, bekend)));
    }
    String bronnen =
        treffers.stream()
            .map(rij -> rij.bron().orElse(regel.bron()))
            .distinct()
            .collect(Collectors.joining("; "));
    String slot = String.join(" ", delen(bekend));
    berichten.add(
        (slot.isEmpty() ? "" : slot + " ")
            + zinnen.zeg("advies-bron", "bron", bronnen.isEmpty() ? regel.bron() : bronnen));
    return berichten;
  }

  private String uitkomst(Regel.Rij rij, Feiten bekend) {
    return Optional.ofNullable(formulier.afronding().uitkomsten().get(rij.dan())).stream()
        .map(tekst -> weergever.vul(tekst, bekend))
        .map(tekst -> tekst + uitleg(rij.uitleg(), bekend))
        .collect(Collectors.joining());
  }

  private String uitleg(Optional<Tekst> uitleg, Feiten bekend) {
    return uitleg.map(tekst -> " " + weergever.vul(tekst, bekend)).orElse("");
  }

  /** A list to take along: every outcome once, on a line of its own. */
  private String lijst(List<Regel.Rij> treffers, Feiten bekend) {
    return treffers.stream()
        .map(Regel.Rij::dan)
        .distinct()
        .flatMap(dan -> Optional.ofNullable(formulier.afronding().uitkomsten().get(dan)).stream())
        .map(tekst -> "- " + weergever.vul(tekst, bekend))
        .collect(Collectors.joining("\n"));
  }
}
