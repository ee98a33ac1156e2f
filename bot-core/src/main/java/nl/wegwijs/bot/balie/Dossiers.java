package nl.wegwijs.bot.balie;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.intents.entiteit.Masker;

/** Opens a piece of work with everything that belongs to it. Safe for use by many threads. */
final class Dossiers {
  private static final int BEURTEN = 1000;

  private final Werkplaats werkplaats;
  private final Samenvatter samenvatter = new Samenvatter();

  Dossiers(Werkplaats werkplaats) {
    this.werkplaats = werkplaats;
  }

  Inzage<Dossier> open(GemeenteId id, Medewerker wie, String kenmerk, boolean melden) {
    Optional<Gemeente> gemeente = werkplaats.gemeente(id);
    if (gemeente.isEmpty()) {
      return new Inzage.Onbekend<>();
    }
    var rechten = new Rechten(gemeente.get(), wie);
    if (rechten.tegenHelpen().isPresent()) {
      return new Inzage.Geweigerd<>(rechten.tegenHelpen().get());
    }
    Optional<Werk> werk = werkplaats.store().werk(id, kenmerk);
    Optional<Gesprek> gesprek = werk.flatMap(w -> werkplaats.gesprekken().gesprek(id, w.gesprek()));
    if (werk.isEmpty() || gesprek.isEmpty()) {
      return new Inzage.Onbekend<>();
    }
    Optional<Weigering> tegen = rechten.tegenLezen(werk.get().overdracht().team());
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
                  Handeling.GEOPEND,
                  Optional.of(kenmerk),
                  Optional.of(werk.get().gesprek().value()),
                  ""));
    }
    return new Inzage.Gegeven<>(dossier(gemeente.get(), wie, rechten, werk.get(), gesprek.get()));
  }

  private Dossier dossier(
      Gemeente gemeente, Medewerker wie, Rechten rechten, Werk werk, Gesprek gesprek) {
    GemeenteId id = gemeente.id();
    BalieStore store = werkplaats.store();
    var regels = new Regelmaker(gemeente, rechten, werkplaats.nu());
    List<Beurt> beurten = werkplaats.gesprekken().beurten(id, gesprek.id(), -1, BEURTEN);
    List<Werkregel> eerder =
        store.werkVan(id, gesprek.id()).stream()
            .filter(ander -> !ander.kenmerk().equals(werk.kenmerk()))
            .map(regels::regel)
            .toList();
    List<Inzending> inzendingen =
        werkplaats.gesprekken().inzendingen(id, gesprek.id()).stream()
            .filter(inzending -> rechten.leestInzending(inzending.formulier(), inzending.team()))
            .toList();
    List<Aanwezige> kijkers =
        store.aanwezigen(id, werkplaats.nu().minus(Balie.GEZIEN)).stream()
            .filter(er -> er.kijkt().equals(Optional.of(werk.kenmerk())))
            .filter(er -> !er.medewerker().equals(wie.id()))
            .toList();
    return new Dossier(
        regels.regel(werk),
        gesprek.toestand().status(),
        gesprek.begonnenOp(),
        beurten,
        store.notities(id, werk.kenmerk()),
        samenvatter.vat(gemeente, werk, beurten, gesprek.toestand()),
        eerder,
        inzendingen,
        store.concept(id, wie.id(), werk.kenmerk()),
        kijkers);
  }

  void bewaarConcept(GemeenteId id, Medewerker wie, String kenmerk, String tekst) {
    Optional<Gemeente> gemeente = werkplaats.gemeente(id);
    if (gemeente.isEmpty()) {
      return;
    }
    var rechten = new Rechten(gemeente.get(), wie);
    werkplaats
        .store()
        .werk(id, kenmerk)
        .filter(werk -> rechten.leest(werk.overdracht().team()))
        .ifPresent(werk ->
            werkplaats
                .store()
                .bewaarConcept(
                    id,
                    wie.id(),
                    kenmerk,
                    Optional.of(werk.gesprek()),
                    Masker.masker(begin(tekst)),
                    werkplaats.nu()));
  }

  private static String begin(String tekst) {
    int langste = 2 * Tekstlezer.LANGSTE;
    return tekst.length() <= langste
        ? tekst
        : tekst.substring(0, tekst.offsetByCodePoints(0, Tekstlezer.LANGSTE));
  }
}
