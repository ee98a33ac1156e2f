package nl.wegwijs.channels.whatsapp;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.kanaal.Contact;
import nl.wegwijs.bot.kanaal.Persoon;
import nl.wegwijs.bot.kanaal.PostvakUit;
import nl.wegwijs.bot.kanaal.PostvakUit.Stand;
import nl.wegwijs.bot.kanaal.PostvakUit.Uitstel;
import nl.wegwijs.bot.kanaal.PostvakUit.Zending;
import nl.wegwijs.bot.kanaal.Spoor;
import nl.wegwijs.channels.werk.Herkansing;
import nl.wegwijs.channels.werk.Werkrooster;
import nl.wegwijs.gemeente.Aanspreekvorm;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Kanalen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers beurten: to each person in order, not faster than Meta allows, again where Meta could
 * not take them, and by template or not at all where the person wrote too long ago.
 */
final class Bezorger implements Werkrooster.Werk<Zending> {
  /** Meta takes free words this long after the person's last message; a minute is kept back. */
  static final Duration VENSTER = Duration.ofHours(24).minusMinutes(1);

  /** Longer than one try to send takes. */
  private static final Duration VASTGEHOUDEN = Duration.ofSeconds(30);

  /**
   * How long is waited for a status of a message of which it is not known whether Meta took it.
   * Meta sends them within seconds.
   */
  private static final Duration AFWACHTEN = Duration.ofSeconds(45);

  private static final int ENKELE_KEREN = 5;
  private static final int BUITEN_VENSTER = 131_047;

  private static final Logger LOG = LoggerFactory.getLogger(Bezorger.class);

  private final MetaApi api;
  private final Bot bot;
  private final PostvakUit uit;
  private final Function<GemeenteId, Optional<Gemeente>> gemeenten;
  private final Ontvangstverwijzer ontvangst;
  private final InstantSource klok;
  private final WhatsAppTellers tellers;

  Bezorger(
      MetaApi api,
      Bot bot,
      PostvakUit uit,
      Function<GemeenteId, Optional<Gemeente>> gemeenten,
      Ontvangstverwijzer ontvangst,
      InstantSource klok,
      WhatsAppTellers tellers) {
    this.api = api;
    this.bot = bot;
    this.uit = uit;
    this.gemeenten = gemeenten;
    this.ontvangst = ontvangst;
    this.klok = klok;
    this.tellers = tellers;
  }

  @Override
  public List<Zending> neem(GemeenteId gemeente, int max) {
    Instant nu = klok.instant();
    return uit.neem(gemeente, nu, nu.plus(VASTGEHOUDEN), max);
  }

  @Override
  public void doe(GemeenteId gemeente, Zending zending) {
    Instant nu = klok.instant();
    Optional<Instant> onderweg = zending.onderweg().map(begin -> begin.plus(AFWACHTEN));
    if (onderweg.isPresent() && onderweg.get().isAfter(nu)) {
      uit.later(gemeente, zending, new Uitstel(onderweg.get(), false, false, Optional.empty()));
      return;
    }
    if (onderweg.isPresent()) {
      tellers.tel("verstuurd", "misschien-dubbel");
    }
    if (nu.isAfter(zending.contact().laatsteInkomend().plus(VENSTER))) {
      teLaat(gemeente, zending);
      return;
    }
    stuur(gemeente, zending, berichten(gemeente, zending));
  }

  private List<Uitbericht> berichten(GemeenteId gemeente, Zending zending) {
    List<Beurt> beurt =
        bot.beurten(gemeente, zending.contact().gesprek(), zending.beurt() - 1).stream()
            .limit(1)
            .map(een -> ontvangst.metLink(gemeente, een))
            .toList();
    Aanspreekvorm vorm =
        gemeenten.apply(gemeente).map(Gemeente::aanspreekvorm).orElse(Aanspreekvorm.U);
    return beurt.stream()
        .flatMap(een -> new WhatsAppWeergave(een.toestand().taal(), vorm).toon(een).stream())
        .toList();
  }

  private void stuur(GemeenteId gemeente, Zending zending, List<Uitbericht> berichten) {
    if (zending.deel() >= berichten.size()) {
      uit.sluit(gemeente, zending, Stand.VERSTUURD, Optional.empty());
      return;
    }
    Instant tempo = zending.contact().tempo();
    for (int deel = zending.deel(); deel < berichten.size(); deel++) {
      Instant nu = klok.instant();
      Optional<Instant> wacht = Tempo.wacht(tempo, nu);
      if (wacht.isPresent()) {
        uit.later(gemeente, zending, new Uitstel(wacht.get(), false, true, Optional.empty()));
        return;
      }
      tempo = Tempo.na(tempo, nu);
      uit.begin(gemeente, zending, nu, nu.plus(VASTGEHOUDEN), tempo);
      boolean laatste = deel == berichten.size() - 1;
      if (!genomen(gemeente, zending, deel, berichten.get(deel), laatste)) {
        return;
      }
    }
  }

  /** Sends one message; false where the rest has to wait or is not to be sent. */
  private boolean genomen(
      GemeenteId gemeente, Zending zending, int deel, Uitbericht bericht, boolean laatste) {
    Contact contact = zending.contact();
    var spoor = new Spoor(contact.gesprek(), zending.beurt(), deel);
    return switch (api.stuur(contact.nummer(), contact.persoon(), bericht, Optional.of(spoor))) {
      case MetaApi.Antwoord.Genomen(String kenmerk) -> {
        tellers.tel("verstuurd", "genomen");
        uit.verstuurd(gemeente, zending, deel, kenmerk, klok.instant(), laatste);
        yield true;
      }
      case MetaApi.Antwoord.Onbekend() -> {
        tellers.tel("verstuurd", "onbekend");
        uit.later(
            gemeente,
            zending,
            new Uitstel(klok.instant().plus(AFWACHTEN), true, false, Optional.empty()));
        yield false;
      }
      case MetaApi.Antwoord.Geweigerd geweigerd -> {
        tellers.tel("geweigerd", geweigerd.code().map(String::valueOf).orElse("geen-code"));
        geweigerd(gemeente, zending, geweigerd);
        yield false;
      }
    };
  }

  private void geweigerd(
      GemeenteId gemeente, Zending zending, MetaApi.Antwoord.Geweigerd geweigerd) {
    switch (geweigerd.maatregel()) {
      case OPNIEUW -> opnieuw(gemeente, zending, geweigerd, Herkansing.pauze(zending.pogingen()));
      case TEMPO -> opnieuw(gemeente, zending, geweigerd, Tempo.PAUZE);
      case ALARM -> {
        LOG.atError()
            .addKeyValue("gemeente", gemeente.value())
            .addKeyValue("code", geweigerd.code().orElse(-1))
            .log("WhatsApp refuses to send; see the manual for this code");
        opnieuw(gemeente, zending, geweigerd, Herkansing.LANGSTE);
      }
      case VENSTER -> teLaat(gemeente, zending);
      case TELEFOON, OPGEVEN -> uit.sluit(gemeente, zending, Stand.MISLUKT, geweigerd.code());
      case ENKELE_KEREN -> {
        if (zending.pogingen() + 1 >= ENKELE_KEREN) {
          uit.sluit(gemeente, zending, Stand.MISLUKT, geweigerd.code());
        } else {
          opnieuw(gemeente, zending, geweigerd, Herkansing.pauze(zending.pogingen()));
        }
      }
    }
  }

  private void opnieuw(
      GemeenteId gemeente, Zending zending, MetaApi.Antwoord.Geweigerd geweigerd, Duration pauze) {
    Duration gevraagd = geweigerd.wachten().orElse(Duration.ZERO);
    Duration wachten = gevraagd.compareTo(pauze) > 0 ? gevraagd : pauze;
    uit.later(
        gemeente, zending, new Uitstel(klok.instant().plus(wachten), true, true, geweigerd.code()));
  }

  /**
   * A template asks the person to write, once for all that waits; without one it goes elsewhere.
   */
  private void teLaat(GemeenteId gemeente, Zending zending) {
    Optional<Kanalen.Sjabloon> sjabloon =
        gemeenten
            .apply(gemeente)
            .flatMap(een -> een.kanalen().whatsapp())
            .flatMap(Kanalen.WhatsApp::sjabloon);
    if (sjabloon.isEmpty() || zending.sjabloonGestuurd()) {
      uit.sluit(gemeente, zending, Stand.ANDER_KANAAL, Optional.of(BUITEN_VENSTER));
      return;
    }
    boolean gevraagd =
        uit.bezorging(gemeente, zending.contact().gesprek()).stream()
            .anyMatch(bezorging -> bezorging.stand() == Stand.WACHT_OP_INWONER);
    if (gevraagd) {
      uit.sluit(gemeente, zending, Stand.WACHT_OP_INWONER, Optional.empty());
      return;
    }
    vraagTeSchrijven(gemeente, zending, sjabloon.get());
  }

  private void vraagTeSchrijven(GemeenteId gemeente, Zending zending, Kanalen.Sjabloon sjabloon) {
    Contact contact = zending.contact();
    Persoon aan = contact.persoon();
    var bericht = new Uitbericht.Sjabloon(sjabloon);
    switch (api.stuur(contact.nummer(), aan, bericht, Optional.empty())) {
      case MetaApi.Antwoord.Genomen genomen -> {
        tellers.tel("verstuurd", "sjabloon");
        uit.sluit(gemeente, zending, Stand.WACHT_OP_INWONER, Optional.empty());
      }
      case MetaApi.Antwoord.Onbekend() ->
          uit.sluit(gemeente, zending, Stand.WACHT_OP_INWONER, Optional.empty());
      case MetaApi.Antwoord.Geweigerd geweigerd -> {
        tellers.tel("geweigerd", geweigerd.code().map(String::valueOf).orElse("geen-code"));
        switch (geweigerd.maatregel()) {
          case OPNIEUW, TEMPO, ALARM ->
              opnieuw(gemeente, zending, geweigerd, Herkansing.pauze(zending.pogingen()));
          case VENSTER, TELEFOON, ENKELE_KEREN, OPGEVEN ->
              uit.sluit(gemeente, zending, Stand.ANDER_KANAAL, geweigerd.code());
        }
      }
    }
  }
}
