package nl.wegwijs.bot.actueel;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rechten;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.gemeente.actueel.Actueelschrijver;
import nl.wegwijs.gemeente.actueel.Mededeling;
import nl.wegwijs.gemeente.actueel.Uitschakeling;
import nl.wegwijs.gemeente.lezen.ActueelLezer;
import nl.wegwijs.gemeente.lezen.Fout;

/**
 * Changes notices and switches on behalf of a medewerker, each change a version with who, when and
 * why. Safe for use by many threads.
 */
public final class Actueelredactie {
  /** What ended longer ago is left out of the file when it is next written; versions keep it. */
  private static final Duration NA_AFLOOP = Duration.ofDays(30);

  private final Supplier<Gemeenten> gemeenten;
  private final Actueelwacht wacht;
  private final InstantSource klok;
  private final Kenmerken kenmerken = new Kenmerken();

  public Actueelredactie(Supplier<Gemeenten> gemeenten, Actueelwacht wacht, InstantSource klok) {
    this.gemeenten = gemeenten;
    this.wacht = wacht;
    this.klok = klok;
  }

  /** What is in force, was and will be. */
  public Actueel actueel(GemeenteId gemeente) {
    return wacht.van(gemeente);
  }

  /** What is wrong with the file on this machine, which is then not in force. */
  public List<Fout> fouten(GemeenteId gemeente) {
    return wacht.fouten(gemeente);
  }

  /** The number of the newest version; 0 where there is none. */
  public int nummer(GemeenteId gemeente) {
    return wacht.store().laatste(gemeente).map(Actueelversie::nummer).orElse(0);
  }

  /** The newest versions, newest first. */
  public List<Actueelversie> versies(GemeenteId gemeente, int max) {
    return wacht.store().versies(gemeente, max);
  }

  /**
   * Places a notice, or changes the one of that id.
   *
   * @param basis number of the version that the medewerker saw
   */
  public Actueeluitslag plaats(GemeenteId id, Medewerker wie, int basis, Mededeling mededeling) {
    return wijzig(
        id,
        wie,
        basis,
        Handeling.MEDEDELING_GEPLAATST,
        mededeling.id() + ": " + mededeling.tekst().nl(),
        nu -> new Actueel(met(nu.mededelingen(), mededeling), nu.uit()));
  }

  /** Takes a notice away. */
  public Actueeluitslag verwijder(GemeenteId id, Medewerker wie, int basis, String mededeling) {
    return wijzig(
        id,
        wie,
        basis,
        Handeling.MEDEDELING_VERWIJDERD,
        mededeling,
        nu ->
            new Actueel(
                nu.mededelingen().stream().filter(een -> !een.id().equals(mededeling)).toList(),
                nu.uit()));
  }

  /** Turns the assistant off, for everything or some subjects. */
  public Actueeluitslag zetUit(GemeenteId id, Medewerker wie, int basis, Uitschakeling uit) {
    String wat =
        uit.alles()
            ? "alles"
            : String.join(
                ", ",
                Stream.concat(
                        uit.producten().stream(), uit.teams().stream().map(team -> "team " + team))
                    .sorted()
                    .toList());
    return wijzig(
        id,
        wie,
        basis,
        Handeling.ASSISTENT_UIT,
        wat + ": " + uit.reden(),
        nu -> {
          var alle = new ArrayList<>(nu.uit());
          alle.removeIf(een -> een.id().equals(uit.id()));
          alle.add(uit);
          return new Actueel(nu.mededelingen(), alle);
        });
  }

  /** Turns the assistant on again. */
  public Actueeluitslag zetAan(GemeenteId id, Medewerker wie, int basis, String uitschakeling) {
    return wijzig(
        id,
        wie,
        basis,
        Handeling.ASSISTENT_AAN,
        uitschakeling,
        nu ->
            new Actueel(
                nu.mededelingen(),
                nu.uit().stream().filter(een -> !een.id().equals(uitschakeling)).toList()));
  }

  private interface Wijziging {
    Actueel van(Actueel nu);
  }

  private Actueeluitslag wijzig(
      GemeenteId id,
      Medewerker wie,
      int basis,
      Handeling handeling,
      String toelichting,
      Wijziging wijziging) {
    Optional<Gemeente> gevonden = gemeenten.get().gemeente(id);
    if (gevonden.isEmpty() || !new Rechten(gevonden.get(), wie).meldt()) {
      return new Actueeluitslag.Geweigerd();
    }
    Gemeente gemeente = gevonden.get();
    wacht.kijk();
    Optional<Actueelversie> laatste = wacht.store().laatste(id);
    if (laatste.map(Actueelversie::nummer).orElse(0) != basis) {
      return laatste
          .<Actueeluitslag>map(Actueeluitslag.Botst::new)
          .orElseGet(() ->
              new Actueeluitslag.Ongeldig(List.of("Deze bladzijde is verouderd; ververs haar.")));
    }
    Instant nu = klok.instant();
    String tekst =
        Actueelschrijver.tekst(opgeruimd(wijziging.van(wacht.van(id)), nu.minus(NA_AFLOOP)));
    List<Fout> fouten = ActueelLezer.lees(wacht.bestanden().pad(id), tekst, gemeente).fouten();
    if (!fouten.isEmpty()) {
      return new Actueeluitslag.Ongeldig(fouten.stream().map(Fout::melding).distinct().toList());
    }
    var versie =
        new Actueelversie(
            basis + 1,
            tekst,
            nu,
            new Eigenaar(wie.id(), wie.naam()),
            handeling.label() + " - " + toelichting);
    try {
      return wacht.publiceer(
              gemeente, versie, Optional.of(audit(gemeente, versie, handeling, toelichting)))
          ? new Actueeluitslag.Gedaan()
          : new Actueeluitslag.Botst(wacht.store().laatste(id).orElse(versie));
    } catch (IOException vol) {
      return new Actueeluitslag.NietTeSchrijven(String.valueOf(vol.getMessage()));
    }
  }

  private Auditregel audit(
      Gemeente gemeente, Actueelversie versie, Handeling handeling, String toelichting) {
    return new Auditregel(
        kenmerken.gesprek(versie.op()).value(),
        versie.op(),
        versie.wie(),
        handeling,
        Optional.empty(),
        Optional.empty(),
        toelichting,
        versie.op().plus(Duration.ofDays(gemeente.bewaartermijnen().audit())));
  }

  private static Actueel opgeruimd(Actueel actueel, Instant voor) {
    return new Actueel(
        actueel.mededelingen().stream().filter(een -> een.tot().isAfter(voor)).toList(),
        actueel.uit().stream()
            .filter(een -> een.tot().filter(tot -> !tot.isAfter(voor)).isEmpty())
            .toList());
  }

  /** In the place of the one of the same id, or at the end. */
  private static List<Mededeling> met(List<Mededeling> alle, Mededeling nieuw) {
    var samen = new ArrayList<>(alle);
    for (int i = 0; i < samen.size(); i++) {
      if (samen.get(i).id().equals(nieuw.id())) {
        samen.set(i, nieuw);
        return samen;
      }
    }
    samen.add(nieuw);
    return samen;
  }
}
