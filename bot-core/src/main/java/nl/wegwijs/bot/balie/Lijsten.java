package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wegwijs.bot.balie.Werkregel.Kleur;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;

/** What medewerkers read of the work as a whole. Safe for use by many threads. */
final class Lijsten {
  private static final int PER_BLADZIJDE = 50;
  private static final int WIJZIGINGEN = 500;
  private static final int RISICO = 50;
  private static final int AUDIT = 200;

  private final Werkplaats werkplaats;
  private final Map<GemeenteId, Long> gepeild = new ConcurrentHashMap<>();

  Lijsten(Werkplaats werkplaats) {
    this.werkplaats = werkplaats;
  }

  Inzage<Bladzijde<Werkregel>> wachtrij(
      GemeenteId id, Medewerker wie, Tab tab, Optional<TeamId> team, Optional<Plaats> na) {
    return lees(
        id,
        wie,
        Rechten::tegenHelpen,
        gemeente -> {
          long wijziging = werkplaats.store().wijziging(id);
          List<Werk> werk = werkplaats.store().zoek(id, vraag(wie, tab, team, na));
          boolean meer = werk.size() > PER_BLADZIJDE;
          List<Werk> bladzijde = meer ? werk.subList(0, PER_BLADZIJDE) : werk;
          return new Bladzijde<>(
              regels(gemeente, wie).regels(bladzijde),
              meer ? Optional.of(plaats(bladzijde.getLast())) : Optional.empty(),
              wijziging);
        });
  }

  private static Zoekvraag vraag(
      Medewerker wie, Tab tab, Optional<TeamId> team, Optional<Plaats> na) {
    Optional<String> mij = Optional.of(wie.id());
    Optional<Set<String>> teams = team.map(TeamId::value).map(Set::of);
    Set<String> mijne = wie.teams().stream().map(TeamId::value).collect(Collectors.toSet());
    Optional<Set<String>> vanMij = Optional.of(teams.map(deze -> snede(deze, mijne)).orElse(mijne));
    Set<Stand> inHanden = Set.of(Stand.OPGEPAKT, Stand.SLUIMERT);
    int max = PER_BLADZIJDE + 1;
    Optional<String> niemand = Optional.empty();
    Optional<Van> geen = Optional.empty();
    return switch (tab) {
      case MIJN -> new Zoekvraag(inHanden, mij, teams, Optional.empty(), geen, na, max);
      case MIJN_TEAM ->
          new Zoekvraag(Zoekvraag.OPEN, niemand, vanMij, Optional.empty(), geen, na, max);
      case ALLE -> new Zoekvraag(Zoekvraag.OPEN, niemand, teams, Optional.empty(), geen, na, max);
      case TERUGBELLEN ->
          new Zoekvraag(Zoekvraag.OPEN, niemand, teams, Optional.of(true), geen, na, max);
      case WACHT_OP_INWONER ->
          new Zoekvraag(
              inHanden, mij, teams, Optional.empty(), Optional.of(Van.MEDEWERKER), na, max);
    };
  }

  private static Set<String> snede(Set<String> een, Set<String> ander) {
    return een.stream().filter(ander::contains).collect(Collectors.toSet());
  }

  static Plaats plaats(Werk werk) {
    return new Plaats(rang(werk), werk.overdracht().sinds().toEpochMilli(), werk.kenmerk());
  }

  static int rang(Werk werk) {
    return switch (werk.overdracht().prioriteit()) {
      case SPOED -> 0;
      case HOOG -> 1;
      case NORMAAL -> 2;
    };
  }

  Inzage<Bladzijde<Werkregel>> wijzigingen(GemeenteId id, Medewerker wie, long na) {
    return lees(
        id,
        wie,
        Rechten::tegenHelpen,
        gemeente -> {
          List<Werk> werk = werkplaats.store().gewijzigd(id, na, WIJZIGINGEN);
          long laatste = werk.isEmpty() ? na : werk.getLast().wijziging();
          return new Bladzijde<>(
              regels(gemeente, wie).regels(werk), Optional.empty(), Math.max(na, laatste));
        });
  }

  Inzage<Werkregel> regel(GemeenteId id, Medewerker wie, String kenmerk) {
    Inzage<Optional<Werkregel>> gezocht =
        lees(
            id,
            wie,
            Rechten::tegenHelpen,
            gemeente -> werkplaats.store().werk(id, kenmerk).map(regels(gemeente, wie)::regel));
    return switch (gezocht) {
      case Inzage.Gegeven<Optional<Werkregel>>(Optional<Werkregel> regel) ->
          regel.<Inzage<Werkregel>>map(Inzage.Gegeven::new).orElseGet(Inzage.Onbekend::new);
      case Inzage.Geweigerd<Optional<Werkregel>>(Weigering weigering) ->
          new Inzage.Geweigerd<>(weigering);
      case Inzage.Onbekend<Optional<Werkregel>> onbekend -> new Inzage.Onbekend<>();
    };
  }

  Inzage<List<Aanwezige>> aanwezigen(GemeenteId id, Medewerker wie) {
    return lees(
        id,
        wie,
        rechten -> rechten.ziet() ? Optional.empty() : rechten.tegenHelpen(),
        gemeente -> aanwezigen(id));
  }

  List<Aanwezige> aanwezigen(GemeenteId id) {
    return werkplaats.store().aanwezigen(id, werkplaats.nu().minus(Balie.GEZIEN));
  }

  Optional<Aanwezige> aanwezig(GemeenteId id, String medewerker) {
    return aanwezigen(id).stream().filter(wie -> wie.medewerker().equals(medewerker)).findFirst();
  }

  Inzage<List<Auditregel>> audit(GemeenteId id, Medewerker wie, Auditvraag vraag) {
    var begrensd =
        new Auditvraag(
            vraag.medewerker(),
            vraag.werk(),
            vraag.van(),
            vraag.tot(),
            vraag.voor(),
            Math.clamp(vraag.max(), 1, AUDIT));
    return lees(id, wie, Rechten::tegenZien, gemeente -> werkplaats.store().audit(id, begrensd));
  }

  Inzage<Bord> bord(GemeenteId id, Medewerker wie) {
    return lees(id, wie, Rechten::tegenZien, gemeente -> bord(gemeente, wie));
  }

  private Bord bord(Gemeente gemeente, Medewerker wie) {
    Instant nu = werkplaats.nu();
    List<Bord.Teamregel> teams =
        werkplaats.store().teamstanden(gemeente.id()).stream()
            .map(stand -> teamregel(gemeente, stand, nu))
            .sorted(Comparator.comparing(Bord.Teamregel::naam))
            .toList();
    Map<String, Integer> inHanden = werkplaats.store().inHanden(gemeente.id());
    List<Bord.Medewerkerregel> online =
        aanwezigen(gemeente.id()).stream()
            .map(er -> new Bord.Medewerkerregel(er, inHanden.getOrDefault(er.medewerker(), 0)))
            .toList();
    return new Bord(
        teams.stream().mapToInt(Bord.Teamregel::wachtend).sum(),
        teams.stream().mapToInt(Bord.Teamregel::opgepakt).sum(),
        teams.stream().mapToInt(Bord.Teamregel::terugbellen).sum(),
        teams.stream().flatMap(team -> team.langstSinds().stream()).min(Comparator.naturalOrder()),
        teams,
        online,
        risico(gemeente, wie));
  }

  private static Bord.Teamregel teamregel(
      Gemeente gemeente, BalieStore.Teamstand stand, Instant nu) {
    Team team = gemeente.team(new TeamId(stand.team()));
    return new Bord.Teamregel(
        stand.team(),
        team.naam(),
        team.openingstijden().open(nu),
        stand.wachtend(),
        stand.opgepakt(),
        stand.terugbellen(),
        stand.langstSinds());
  }

  private List<Werkregel> risico(Gemeente gemeente, Medewerker wie) {
    var wachtend =
        new Zoekvraag(
            Zoekvraag.OPEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            WIJZIGINGEN);
    List<Werkregel> regels =
        new ArrayList<>(
            regels(gemeente, wie).regels(werkplaats.store().zoek(gemeente.id(), wachtend)));
    regels.removeIf(regel -> regel.kleur() == Kleur.GROEN);
    regels.sort(
        Comparator.comparing(Werkregel::kleur)
            .reversed()
            .thenComparing(regel -> regel.norm().orElse(Instant.MAX)));
    return regels.stream().limit(RISICO).toList();
  }

  /** Tells who listens of what another process changed since the last time. */
  void peil() {
    for (GemeenteId id : werkplaats.luisteraars().gevolgd()) {
      long nu = werkplaats.store().wijziging(id);
      Long eerder = gepeild.put(id, nu);
      if (eerder == null || eerder != nu) {
        werkplaats.luisteraars().meld(id);
      }
    }
  }

  private Regelmaker regels(Gemeente gemeente, Medewerker wie) {
    return new Regelmaker(gemeente, new Rechten(gemeente, wie), werkplaats.nu());
  }

  private <T> Inzage<T> lees(
      GemeenteId id,
      Medewerker wie,
      Function<Rechten, Optional<Weigering>> tegen,
      Function<Gemeente, T> lezing) {
    Optional<Gemeente> gemeente = werkplaats.gemeente(id);
    if (gemeente.isEmpty()) {
      return new Inzage.Onbekend<>();
    }
    return tegen
        .apply(new Rechten(gemeente.get(), wie))
        .<Inzage<T>>map(Inzage.Geweigerd::new)
        .orElseGet(() -> new Inzage.Gegeven<>(lezing.apply(gemeente.get())));
  }
}
