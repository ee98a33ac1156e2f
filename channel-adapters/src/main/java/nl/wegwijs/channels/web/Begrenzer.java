package nl.wegwijs.channels.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses requests beyond the limits. Counts live in memory, of each node by itself. Safe for use
 * by many threads.
 */
final class Begrenzer {
  /** Beyond this many addresses or gesprekken at once the ones idle longest start anew. */
  private static final int MEESTE_TELLERS = 100_000;

  private final Limieten limieten;
  private final Map<Limieten.Soort, Cache<String, Bucket>> tellers =
      new EnumMap<>(Limieten.Soort.class);

  Begrenzer(Limieten limieten) {
    this.limieten = limieten;
    for (Limieten.Soort soort : Limieten.Soort.values()) {
      Duration periode =
          limieten.voor(soort, false).map(Limieten.Limiet::periode).orElse(Duration.ofMinutes(1));
      tellers.put(
          soort,
          Caffeine.newBuilder()
              .maximumSize(MEESTE_TELLERS)
              .expireAfterAccess(periode.multipliedBy(2))
              .build());
    }
  }

  /** Counts one request of this client address. */
  void telAdres(Limieten.Soort soort, Afzender afzender) {
    tel(soort, netwerk(afzender.adres()), afzender.lokaal());
  }

  /** Counts one message of this gesprek. */
  void telGesprek(String gesprek, Afzender afzender) {
    tel(Limieten.Soort.GESPREK, gesprek, afzender.lokaal());
  }

  private void tel(Limieten.Soort soort, String wie, boolean lokaal) {
    Optional<Limieten.Limiet> limiet = limieten.voor(soort, lokaal);
    Cache<String, Bucket> cache = tellers.get(soort);
    if (limiet.isEmpty() || cache == null) {
      return;
    }
    Bucket teller = cache.get(wie, onbekend -> emmer(limiet.get()));
    ConsumptionProbe proef = teller.tryConsumeAndReturnRemaining(1);
    if (!proef.isConsumed()) {
      throw Problemen.teVeel(Duration.ofNanos(proef.getNanosToWaitForRefill()));
    }
  }

  private static Bucket emmer(Limieten.Limiet limiet) {
    return Bucket.builder()
        .addLimit(regel ->
            regel.capacity(limiet.aantal()).refillGreedy(limiet.aantal(), limiet.periode()))
        .build();
  }

  /** A household has a whole /64 of IPv6 and could otherwise change address with every request. */
  private static String netwerk(String adres) {
    if (adres.indexOf(':') < 0) {
      return adres;
    }
    byte[] bytes = InetAddress.ofLiteral(adres).getAddress();
    return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, 8)));
  }
}
