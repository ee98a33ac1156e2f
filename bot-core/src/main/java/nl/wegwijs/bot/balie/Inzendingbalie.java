package nl.wegwijs.bot.balie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Filed forms as work of their team, with the neutral facts a clerk needs. What is filed with an
 * identity is readable by its own team only. Safe for use by many threads.
 */
public final class Inzendingbalie {
  private static final int PER_BLADZIJDE = 50;
  private static final int POGINGEN = 10;

  private final Werkplaats werkplaats;

  Inzendingbalie(Werkplaats werkplaats) {
    this.werkplaats = werkplaats;
  }

  /**
   * What became of something done with a filed form.
   *
   * @param notities what was written about it, oldest first
   */
  public record Inzendingdossier(Inzendingwerk werk, List<Notitie> notities) {
    public Inzendingdossier {
      notities = List.copyOf(notities);
    }
  }

  /**
   * One page of filed forms, oldest first, at most fifty.
   *
   * @param alle also of other teams, as far as they may read those
   */
  public Inzage<Bladzijde<Inzendingwerk>> lijst(
      GemeenteId id, Medewerker wie, boolean open, boolean alle, Optional<Plaats> na) {
    Optional<Gemeente> gemeente = werkplaats.gemeente(id);
    if (gemeente.isEmpty()) {
      return new Inzage.Onbekend<>();
    }
    var rechten = new Rechten(gemeente.get(), wie);
    Optional<Weigering> tegen = rechten.tegenHelpen();
    if (tegen.isPresent()) {
      return new Inzage.Geweigerd<>(tegen.get());
    }
    long wijziging = werkplaats.store().wijziging(id);
    List<Inzendingwerk> gevonden =
        werkplaats.store().inzendingen(id, keuze(id, rechten, alle), open, na, PER_BLADZIJDE + 1);
    boolean meer = gevonden.size() > PER_BLADZIJDE;
    List<Inzendingwerk> bladzijde = meer ? gevonden.subList(0, PER_BLADZIJDE) : gevonden;
    return new Inzage.Gegeven<>(
        new Bladzijde<>(
            bladzijde,
            meer ? Optional.of(plaats(bladzijde.getLast())) : Optional.empty(),
            wijziging));
  }

  private BalieStore.Inzendingkeuze keuze(GemeenteId id, Rechten rechten, boolean alle) {
    List<String> teams = werkplaats.store().inzendingteams(id);
    return new BalieStore.Inzendingkeuze(
        teams.stream().filter(rechten::lid).toList(),
        alle ? rechten.zonderIdentiteit() : Set.of(),
        teams.stream().filter(rechten::leest).toList());
  }

  private static Plaats plaats(Inzendingwerk werk) {
    return new Plaats(0, werk.inzending().ingediendOp().toEpochMilli(), werk.inzending().kenmerk());
  }

  /** Opens a filed form; that it was opened is audited. */
  public Inzage<Inzendingdossier> open(GemeenteId id, Medewerker wie, String kenmerk) {
    return lees(id, wie, kenmerk, true);
  }

  /** Takes a filed form. */
  public Inzage<Inzendingdossier> pakOp(GemeenteId id, Medewerker wie, String kenmerk) {
    return verander(
        id,
        wie,
        kenmerk,
        "",
        werk -> werk.stand() == Stand.WACHTEND ? Optional.empty() : tegenAnder(werk, wie),
        werk ->
            new Inzendingwerk(
                werk.inzending(),
                werk.gesprek(),
                werk.versie(),
                Stand.OPGEPAKT,
                Optional.of(Eigenaar.van(wie)),
                Optional.of(werkplaats.nu()),
                Optional.empty(),
                werk.wijziging()),
        Handeling.INZENDING_OPGEPAKT);
  }

  /** Ends the work on a filed form. An empty note is none. */
  public Inzage<Inzendingdossier> handelAf(
      GemeenteId id, Medewerker wie, String kenmerk, String notitie) {
    return verander(
        id,
        wie,
        kenmerk,
        notitie,
        werk ->
            werk.stand() == Stand.WACHTEND
                ? Optional.of(new Weigering(Reden.NIET_VAN_U, "Pak deze inzending eerst op."))
                : tegenAnder(werk, wie),
        werk ->
            new Inzendingwerk(
                werk.inzending(),
                werk.gesprek(),
                werk.versie(),
                Stand.AFGEHANDELD,
                werk.bij(),
                werk.opgepaktOp(),
                Optional.of(werkplaats.nu()),
                werk.wijziging()),
        Handeling.INZENDING_AFGEHANDELD);
  }

  /** Writes something for colleagues about a filed form. */
  public Inzage<Inzendingdossier> notitie(
      GemeenteId id, Medewerker wie, String kenmerk, String tekst) {
    return Tekstlezer.weigering(tekst)
        .<Inzage<Inzendingdossier>>map(Inzage.Geweigerd::new)
        .orElseGet(() ->
            verander(
                id,
                wie,
                kenmerk,
                tekst,
                werk -> Optional.empty(),
                werk -> werk,
                Handeling.NOTITIE));
  }

  private static Optional<Weigering> tegenAnder(Inzendingwerk werk, Medewerker wie) {
    return werk.bij()
        .filter(bij -> !bij.id().equals(wie.id()))
        .map(bij -> new Weigering(Reden.NIET_VAN_U, bij.naam() + " heeft dit al opgepakt."));
  }

  private interface Toets {
    Optional<Weigering> tegen(Inzendingwerk werk);
  }

  private interface Wending {
    Inzendingwerk na(Inzendingwerk werk);
  }

  private Inzage<Inzendingdossier> verander(
      GemeenteId id,
      Medewerker wie,
      String kenmerk,
      String notitie,
      Toets toets,
      Wending wending,
      Handeling handeling) {
    Optional<Weigering> teLang =
        notitie.isBlank() ? Optional.empty() : Tekstlezer.weigering(notitie);
    if (teLang.isPresent()) {
      return new Inzage.Geweigerd<>(teLang.get());
    }
    for (int poging = 0; poging < POGINGEN; poging++) {
      Inzage<Inzendingdossier> gelezen = lees(id, wie, kenmerk, false);
      if (!(gelezen instanceof Inzage.Gegeven<Inzendingdossier>(Inzendingdossier dossier))) {
        return gelezen;
      }
      Inzendingwerk werk = dossier.werk();
      Optional<Weigering> tegen = toets.tegen(werk);
      if (tegen.isPresent()) {
        return new Inzage.Geweigerd<>(tegen.get());
      }
      Inzendingwerk na = wending.na(werk);
      if (na.stand() == werk.stand() && notitie.isBlank()) {
        return gelezen;
      }
      if (bewaar(id, wie, na, handeling, notitie)) {
        return lees(id, wie, kenmerk, false);
      }
    }
    return new Inzage.Geweigerd<>(
        new Weigering(Reden.DRUK, "Dit werk verandert steeds; probeer het nog eens."));
  }

  private boolean bewaar(
      GemeenteId id, Medewerker wie, Inzendingwerk na, Handeling handeling, String tekst) {
    String kenmerk = na.inzending().kenmerk();
    Optional<Notitie> notitie =
        tekst.isBlank()
            ? Optional.empty()
            : Optional.of(
                new Notitie(
                    Werkplaats.beurtkenmerk(wie, "inzending-" + na.versie()),
                    kenmerk,
                    Eigenaar.van(wie),
                    Tekstlezer.gemaskeerd(tekst),
                    werkplaats.nu()));
    Auditregel audit =
        werkplaats.audit(
            werkplaats.gemeente(id).orElseThrow(),
            wie,
            handeling,
            Optional.of(kenmerk),
            na.gesprek().map(gesprek -> gesprek.value()),
            "");
    BalieStore.Bewaard bewaard = werkplaats.store().bewaar(id, na, audit, notitie);
    if (bewaard == BalieStore.Bewaard.OPGESLAGEN) {
      werkplaats.luisteraars().meld(id);
      return true;
    }
    return false;
  }

  private Inzage<Inzendingdossier> lees(
      GemeenteId id, Medewerker wie, String kenmerk, boolean melden) {
    Optional<Gemeente> gemeente = werkplaats.gemeente(id);
    Optional<Weigering> erbuiten = gemeente.flatMap(g -> new Rechten(g, wie).tegenHelpen());
    if (erbuiten.isPresent()) {
      return new Inzage.Geweigerd<>(erbuiten.get());
    }
    Optional<Inzendingwerk> werk = gemeente.flatMap(g -> werkplaats.store().inzending(id, kenmerk));
    if (werk.isEmpty()) {
      return new Inzage.Onbekend<>();
    }
    Optional<Weigering> tegen =
        tegen(
            gemeente.orElseThrow(),
            wie,
            werk.get().inzending().formulier(),
            werk.get().inzending().team());
    if (tegen.isPresent()) {
      return new Inzage.Geweigerd<>(tegen.get());
    }
    if (melden) {
      werkplaats
          .store()
          .legVast(
              id,
              werkplaats.audit(
                  gemeente.get(),
                  wie,
                  Handeling.INZENDING_GEOPEND,
                  Optional.of(kenmerk),
                  werk.get().gesprek().map(gesprek -> gesprek.value()),
                  ""));
    }
    return new Inzage.Gegeven<>(
        new Inzendingdossier(werk.get(), werkplaats.store().notities(id, kenmerk)));
  }

  private static Optional<Weigering> tegen(
      Gemeente gemeente, Medewerker wie, String formulier, String team) {
    var rechten = new Rechten(gemeente, wie);
    Optional<Weigering> helpen = rechten.tegenHelpen();
    if (helpen.isPresent() || rechten.leestInzending(formulier, team)) {
      return helpen;
    }
    return Optional.of(
        new Weigering(Reden.AFGESCHERMD, "Alleen het team zelf mag deze inzendingen lezen."));
  }
}
