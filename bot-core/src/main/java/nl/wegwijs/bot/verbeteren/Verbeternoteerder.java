package nl.wegwijs.bot.verbeteren;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.Navolger;
import nl.wegwijs.bot.dialoog.Context;
import nl.wegwijs.bot.dialoog.Keuzes;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.verbeteren.Verbeterpunt.Aanleiding;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Taal;

/**
 * Keeps, masked, what was not understood and what inwoners say of answers. Safe for use by many
 * threads.
 */
public final class Verbeternoteerder implements Navolger {
  /** How many beurten back the answer may be that is judged. */
  private static final int TERUG = 10;

  private final Supplier<Wereld> wereld;
  private final GesprekStore gesprekken;
  private final VerbeterStore store;
  private final Kenmerken kenmerken = new Kenmerken();

  public Verbeternoteerder(Supplier<Wereld> wereld, GesprekStore gesprekken, VerbeterStore store) {
    this.wereld = wereld;
    this.gesprekken = gesprekken;
    this.store = store;
  }

  @Override
  public void na(Gesprek gesprek, Beurt beurt, Inhoud inhoud) {
    boolean geweigerd =
        beurt.uitkomst().filter(een -> een.soort() == Uitkomst.Soort.GEWEIGERD).isPresent();
    if (geweigerd && inhoud instanceof Inhoud.Tekst) {
      noteer(gesprek, beurt, Aanleiding.NIET_BEGREPEN, Optional.empty());
      return;
    }
    Optional<Aanleiding> oordeel = oordeel(beurt);
    oordeel.ifPresent(aanleiding ->
        beoordeeld(gesprek, beurt)
            .ifPresent(antwoord ->
                noteer(
                    gesprek,
                    antwoord,
                    aanleiding,
                    antwoord.uitkomst().flatMap(Uitkomst::product).map(Bericht.Bron::id))));
  }

  private static Optional<Aanleiding> oordeel(Beurt beurt) {
    List<String> redenen = beurt.uitkomst().map(Uitkomst::redenen).orElse(List.of());
    if (redenen.contains(Keuzes.HIELP_JA)) {
      return Optional.of(Aanleiding.HIELP);
    }
    return redenen.contains(Keuzes.HIELP_NEE)
        ? Optional.of(Aanleiding.HIELP_NIET)
        : Optional.empty();
  }

  /** The last answer before it. */
  private Optional<Beurt> beoordeeld(Gesprek gesprek, Beurt beurt) {
    int na = Math.max(-1, beurt.nummer() - TERUG);
    return gesprekken.beurten(gesprek.gemeente(), gesprek.id(), na, TERUG).reversed().stream()
        .filter(eerder -> eerder.nummer() < beurt.nummer())
        .filter(eerder -> eerder.berichten().stream().anyMatch(Bericht.Antwoord.class::isInstance))
        .findFirst();
  }

  private void noteer(
      Gesprek gesprek, Beurt beurt, Aanleiding aanleiding, Optional<String> product) {
    String vraag = masker(gesprek, beurt);
    if (vraag.isEmpty()) {
      return;
    }
    store.noteer(
        gesprek.gemeente(),
        new Verbeterpunt(
            kenmerken.gesprek(beurt.tijdstip()).value(),
            Optional.of(gesprek.id()),
            beurt.nummer(),
            beurt.tijdstip(),
            gesprek.kanaal(),
            beurt.toestand().taal(),
            aanleiding,
            product,
            beurt.versies().model() + " " + beurt.versies().gemeente(),
            vraag,
            Optional.empty()));
  }

  private String masker(Gesprek gesprek, Beurt beurt) {
    Wereld nu = wereld.get();
    String tekst = beurt.inkomend().map(Beurt.Inkomend::tekst).orElse("");
    Taal taal = beurt.toestand().taal();
    LocalDate dag = LocalDate.ofInstant(beurt.tijdstip(), Context.NEDERLAND);
    return nu.gemeenten()
        .gemeente(gesprek.gemeente())
        .map(gemeente ->
            Vraagmasker.masker(nu.understander().understand(tekst, gemeente, taal, dag)))
        .orElse("");
  }
}
