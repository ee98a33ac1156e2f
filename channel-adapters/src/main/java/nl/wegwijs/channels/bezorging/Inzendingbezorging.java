package nl.wegwijs.channels.bezorging;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.kanaal.PostvakInzendingen;
import nl.wegwijs.bot.kanaal.PostvakInzendingen.Opdracht;
import nl.wegwijs.channels.werk.Herkansing;
import nl.wegwijs.channels.werk.Werkrooster;
import nl.wegwijs.gemeente.Bezorgdoel;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;

/**
 * Brings filed forms to where the files of the gemeente say, as they are now, until they are there.
 * What fails is tried again for as long as the form is kept.
 */
public final class Inzendingbezorging implements Werkrooster.Werk<Opdracht> {
  /** Longer than one delivery can take. */
  private static final Duration VASTGEHOUDEN = Duration.ofMinutes(1);

  private static final Duration ANTWOORDEN = Duration.ofSeconds(10);

  private final Supplier<Gemeenten> gemeenten;
  private final PostvakInzendingen postvak;
  private final Bestandsbezorger bestanden;
  private final Webhookbezorger webhooks;
  private final InstantSource klok;
  private final Bezorgtellers tellers;

  public Inzendingbezorging(
      Bezorginstellingen instellingen,
      Supplier<Gemeenten> gemeenten,
      PostvakInzendingen postvak,
      InstantSource klok,
      Bezorgtellers tellers) {
    var vorm = new Inzendingvorm();
    this.gemeenten = gemeenten;
    this.postvak = postvak;
    this.bestanden = new Bestandsbezorger(instellingen.map(), vorm);
    this.webhooks = new Webhookbezorger(instellingen.geheimen(), vorm, ANTWOORDEN);
    this.klok = klok;
    this.tellers = tellers;
  }

  @Override
  public List<Opdracht> neem(GemeenteId gemeente, int max) {
    Instant nu = klok.instant();
    List<Opdracht> genomen = postvak.neem(gemeente, nu, nu.plus(VASTGEHOUDEN), max);
    tellers.bezorgingenVast(gemeente, postvak.vast(gemeente));
    return genomen;
  }

  @Override
  public void doe(GemeenteId id, Opdracht opdracht) {
    Optional<Gemeente> gemeente = gemeenten.get().gemeente(id);
    if (gemeente.isEmpty()) {
      return;
    }
    Inzending inzending = opdracht.inzending();
    Instant nu = klok.instant();
    Bezorgdoel doel = gemeente.get().kanalen().koppelingen().bezorgdoel(inzending.formulier());
    Uitslag uitslag =
        switch (doel) {
          case Bezorgdoel.Inbox inbox -> new Uitslag.Bezorgd();
          case Bezorgdoel.Bestand bestand -> bestanden.bezorg(gemeente.get(), inzending);
          case Bezorgdoel.Webhook webhook ->
              webhooks.bezorg(gemeente.get(), webhook.adres(), inzending, nu);
        };
    switch (uitslag) {
      case Uitslag.Bezorgd bezorgd ->
          postvak.bezorgd(id, inzending.kenmerk(), doel.soort(), klok.instant());
      case Uitslag.Mislukt(String fout) ->
          postvak.later(
              id,
              inzending.kenmerk(),
              klok.instant().plus(Herkansing.pauze(opdracht.pogingen())),
              fout);
    }
    tellers.bezorging(id, doel.soort(), uitslag instanceof Uitslag.Bezorgd);
  }

  @Override
  public void close() {
    webhooks.close();
  }
}
