package nl.wegwijs.bot.kennis;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.kennis.Productversie.Herkomst;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.gemeente.schrijven.Productmap;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;

/**
 * Makes a text the one that inwoners get: checks the gemeente with it, keeps the version with its
 * line in the audit, and puts the file in its place. Use it by one thread at a time.
 */
final class Uitgever {
  private final Productmap map;
  private final GemeentenLezer lezer;
  private final ProductversieStore store;
  private final Versiewacht wacht;
  private final InstantSource klok;
  private final Runnable herlees;
  private final Kenmerken kenmerken = new Kenmerken();

  Uitgever(
      Productmap map,
      GemeentenLezer lezer,
      ProductversieStore store,
      Versiewacht wacht,
      InstantSource klok,
      Runnable herlees) {
    this.map = map;
    this.lezer = lezer;
    this.store = store;
    this.wacht = wacht;
    this.klok = klok;
    this.herlees = herlees;
  }

  /**
   * A text on its way to be published.
   *
   * @param tekst of the file; empty to take it away
   */
  record Publicatie(
      Gemeente gemeente,
      Medewerker wie,
      Sleutel sleutel,
      Optional<String> tekst,
      Herkomst herkomst,
      String toelichting) {}

  /**
   * Publishes it, unless the present text is another than they saw.
   *
   * @param basis hash of the text they saw
   */
  Redactieuitslag publiceer(Publicatie stap, String basis) {
    GemeenteId id = stap.gemeente().id();
    Sleutel sleutel = stap.sleutel();
    String nu = Productversie.hash(map.eigen(id, sleutel));
    if (!nu.equals(basis)) {
      return botsing(id, sleutel);
    }
    if (Productversie.hash(stap.tekst()).equals(nu)) {
      return new Redactieuitslag.Ongewijzigd();
    }
    Gelezen proef = lezer.proef(map.map(), id, Map.of(sleutel.bestand(), stap.tekst()));
    if (!proef.foutloos()) {
      return new Redactieuitslag.Ongeldig(proef.fouten());
    }
    wacht.maakGelijk(id, sleutel, true);
    Optional<Productversie> laatste = store.laatste(id, sleutel);
    if (!laatste.map(Productversie::hash).orElse(Productversie.GEEN).equals(basis)) {
      return botsing(id, sleutel);
    }
    return zetNeer(stap, versie(stap, laatste));
  }

  /** The new file is on the disk before anything is kept, so that a full disk is met in time. */
  private Redactieuitslag zetNeer(Publicatie stap, Productversie versie) {
    GemeenteId id = stap.gemeente().id();
    try (var klaar = map.zetKlaar(id, stap.sleutel(), stap.tekst())) {
      if (!store.voegToe(id, versie, Optional.of(audit(stap, versie)))) {
        return botsing(id, stap.sleutel());
      }
      klaar.plaats();
    }
    wacht.onthoud(id, stap.sleutel(), versie.hash());
    herlees.run();
    return new Redactieuitslag.Gepubliceerd(versie);
  }

  /** What somebody else published in the meantime. */
  Redactieuitslag botsing(GemeenteId id, Sleutel sleutel) {
    wacht.maakGelijk(id, sleutel, false);
    Optional<String> hunne = map.eigen(id, sleutel);
    return new Redactieuitslag.Botsing(
        store.laatste(id, sleutel).map(versie -> versie.wie().naam()),
        hunne,
        Productversie.hash(hunne),
        store.concept(id, sleutel).map(Productconcept::versie).orElse(0),
        false);
  }

  /**
   * The draft that somebody else saved in the meantime; what was published if they threw it away.
   */
  Redactieuitslag conceptbotsing(GemeenteId id, Sleutel sleutel) {
    Optional<Productconcept> hunne = store.concept(id, sleutel);
    if (hunne.isEmpty()) {
      return botsing(id, sleutel);
    }
    return new Redactieuitslag.Botsing(
        hunne.map(concept -> concept.wie().naam()),
        hunne.map(Productconcept::tekst),
        Productversie.hash(map.eigen(id, sleutel)),
        hunne.get().versie(),
        true);
  }

  private Productversie versie(Publicatie stap, Optional<Productversie> laatste) {
    Instant nu = klok.instant();
    return new Productversie(
        stap.sleutel(),
        laatste.map(Productversie::nummer).orElse(0) + 1,
        kenmerken.gesprek(nu).value(),
        stap.tekst(),
        nu,
        new Eigenaar(stap.wie().id(), stap.wie().naam()),
        stap.herkomst(),
        stap.toelichting());
  }

  private static Auditregel audit(Publicatie stap, Productversie versie) {
    Handeling handeling =
        switch (stap.herkomst()) {
          case SCHERM, SCHIJF -> Handeling.PRODUCT_GEPUBLICEERD;
          case TERUGGEZET -> Handeling.PRODUCT_TERUGGEZET;
        };
    String erbij = stap.toelichting().isEmpty() ? "" : ", " + stap.toelichting();
    return new Auditregel(
        versie.id(),
        versie.op(),
        versie.wie(),
        handeling,
        Optional.of(stap.sleutel().product()),
        Optional.empty(),
        "versie %d, %s%s".formatted(versie.nummer(), stap.sleutel().taal().code(), erbij),
        versie.op().plus(Duration.ofDays(stap.gemeente().bewaartermijnen().audit())));
  }
}
