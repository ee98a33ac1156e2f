package nl.wegwijs.channels.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Luisteraar;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;

/**
 * One open stream of events: first the beurten that its reader has not seen, then each new one as
 * soon as it is kept. What another process keeps is found by looking every few seconds. Runs in the
 * thread of its request.
 */
final class Stroom {
  private final Bot bot;
  private final Json json;
  private final Toegang.Open toegang;
  private final WebSettings.Ritme ritme;
  private final Semaphore nieuws = new Semaphore(0);
  private volatile boolean gestopt;
  private int na;

  Stroom(Bot bot, Json json, Toegang.Open toegang, WebSettings.Ritme ritme, int na) {
    this.bot = bot;
    this.json = json;
    this.toegang = toegang;
    this.ritme = ritme;
    this.na = na;
  }

  void stop() {
    gestopt = true;
    nieuws.release();
  }

  /** Writes until the gesprek is erased, the stream is stopped or the reader is gone. */
  void schrijf(OutputStream uit) throws IOException, InterruptedException {
    Gesprek gesprek = toegang.gesprek();
    try (Luisteraar _ = bot.luister(gesprek.id(), nieuws::release)) {
      regel(uit, "retry: 3000\n\n");
      long stil = System.nanoTime();
      while (!gestopt) {
        nieuws.drainPermits();
        Stand stand = haal(uit, gesprek);
        if (stand == Stand.WEG) {
          return;
        }
        if (stand == Stand.GESCHREVEN) {
          stil = System.nanoTime();
          continue;
        }
        if (System.nanoTime() - stil > ritme.hartslag().toNanos()) {
          regel(uit, ": hartslag\n\n");
          stil = System.nanoTime();
        }
        wacht(ritme.kijken());
      }
    }
  }

  private enum Stand {
    GESCHREVEN,
    NIETS_NIEUWS,
    WEG
  }

  private Stand haal(OutputStream uit, Gesprek gesprek) throws IOException {
    List<Beurt> beurten;
    try {
      beurten = bot.beurten(gesprek.gemeente(), gesprek.id(), na);
      if (beurten.isEmpty()) {
        boolean er = bot.gesprek(gesprek.gemeente(), gesprek.id(), toegang.sleutel()).isPresent();
        return er ? Stand.NIETS_NIEUWS : Stand.WEG;
      }
    } catch (StoreUnavailableException straksWeer) {
      return Stand.NIETS_NIEUWS;
    }
    for (Beurt beurt : beurten) {
      Berichtenlijst lijst = Berichtenlijst.van(json, beurt.toestand().status(), List.of(beurt));
      String data = new String(json.bytes(lijst), StandardCharsets.UTF_8);
      uit.write(
          "id: %d\ndata: %s\n\n".formatted(beurt.nummer(), data).getBytes(StandardCharsets.UTF_8));
      na = beurt.nummer();
    }
    uit.flush();
    return Stand.GESCHREVEN;
  }

  private void wacht(Duration langst) throws InterruptedException {
    if (nieuws.tryAcquire(langst.toMillis(), TimeUnit.MILLISECONDS)) {
      nieuws.drainPermits();
    }
  }

  private static void regel(OutputStream uit, String regel) throws IOException {
    uit.write(regel.getBytes(StandardCharsets.US_ASCII));
    uit.flush();
  }
}
