package nl.wegwijs.channels.web;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many requests are taken. What is set holds always; what is not set has its default, except
 * for local requests, which then have no limit.
 */
public final class Limieten {
  /** Nothing is set. */
  public static final Limieten NIET_INGESTELD = new Limieten(Map.of());

  private static final Pattern REGEL =
      Pattern.compile("(?<soort>[a-z]+)=(?:(?<aantal>[0-9]{1,6})/(?<eenheid>[smu])|uit)");

  private final Map<Soort, Optional<Limiet>> ingesteld;

  private Limieten(Map<Soort, Optional<Limiet>> ingesteld) {
    this.ingesteld = Map.copyOf(ingesteld);
  }

  /**
   * Reads {@code adres=240/m,gesprek=30/m,beginnen=30/m}: a number of requests a second ({@code
   * s}), minute ({@code m}) or hour ({@code u}), or {@code uit} for no limit of that kind. {@code
   * uit} alone sets them all off.
   *
   * @throws IllegalArgumentException with what was found and what is allowed
   */
  public static Limieten parse(String waarde) {
    var gelezen = new EnumMap<Soort, Optional<Limiet>>(Soort.class);
    if (waarde.strip().equals("uit")) {
      for (Soort soort : Soort.values()) {
        gelezen.put(soort, Optional.empty());
      }
      return new Limieten(gelezen);
    }
    for (String deel : waarde.split(",", -1)) {
      if (deel.isBlank()) {
        continue;
      }
      Matcher regel = REGEL.matcher(deel.strip());
      if (!regel.matches()) {
        throw new IllegalArgumentException(
            "'%s' is geen limiet; bijvoorbeeld adres=240/m, gesprek=2/s of beginnen=uit"
                .formatted(deel.strip()));
      }
      if (gelezen.put(soort(regel.group("soort")), limiet(regel)) != null) {
        throw new IllegalArgumentException(
            "limiet '%s' komt twee keer voor".formatted(regel.group("soort")));
      }
    }
    return new Limieten(gelezen);
  }

  /** The limit of that kind for a request that is local or not; empty where there is none. */
  public Optional<Limiet> voor(Soort soort, boolean lokaal) {
    Optional<Limiet> gezet = ingesteld.get(soort);
    if (gezet != null) {
      return gezet;
    }
    return lokaal ? Optional.empty() : Optional.of(soort.gewoon());
  }

  private static Soort soort(String naam) {
    for (Soort soort : Soort.values()) {
      if (soort.name().toLowerCase(Locale.ROOT).equals(naam)) {
        return soort;
      }
    }
    throw new IllegalArgumentException(
        "limiet '%s' bestaat niet; wel: adres, gesprek en beginnen".formatted(naam));
  }

  private static Optional<Limiet> limiet(Matcher regel) {
    if (regel.group("aantal") == null) {
      return Optional.empty();
    }
    int aantal = Integer.parseInt(regel.group("aantal"));
    if (aantal == 0) {
      throw new IllegalArgumentException(
          "limiet '%s' is nul; gebruik 'uit' om geen limiet te stellen".formatted(regel.group()));
    }
    Duration periode =
        switch (regel.group("eenheid")) {
          case "s" -> Duration.ofSeconds(1);
          case "m" -> Duration.ofMinutes(1);
          default -> Duration.ofHours(1);
        };
    return Optional.of(new Limiet(aantal, periode));
  }

  /** What is counted. */
  public enum Soort {
    /**
     * Requests of one client address, except those with a valid key. A library's visitors share one
     * address.
     */
    ADRES(240),
    /** Messages in one gesprek. */
    GESPREK(30),
    /** Gesprekken begun from one client address. */
    BEGINNEN(30);

    private final int perMinuut;

    Soort(int perMinuut) {
      this.perMinuut = perMinuut;
    }

    private Limiet gewoon() {
      return new Limiet(perMinuut, Duration.ofMinutes(1));
    }
  }

  /** A number of requests in a period, which may come all at once. */
  public record Limiet(int aantal, Duration periode) {}
}
