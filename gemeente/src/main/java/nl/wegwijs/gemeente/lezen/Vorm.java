package nl.wegwijs.gemeente.lezen;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scalar may look like and what it then means.
 *
 * @param toegestaan what is allowed, in words, for the message about what is not
 * @param lees empty where the text does not fit
 * @param vervanger stand-in after a mistake, so that reading can go on and find the next one
 */
record Vorm<T>(String toegestaan, Function<String, Optional<T>> lees, T vervanger) {
  static final Vorm<String> TEKST = patroon("een tekst", "(?s).*\\S.*");
  static final Vorm<String> NAAM =
      patroon(
          "kleine letters, cijfers en streepjes, zoals 'werk-en-inkomen'",
          "[a-z0-9]+(-[a-z0-9]+)*");
  static final Vorm<String> PC4 =
      patroon("vier cijfers van een postcode, zoals 3482", "[1-9][0-9]{3}");
  static final Vorm<Boolean> JA_NEE = keuze(Map.of("ja", true, "nee", false));
  static final Vorm<LocalDate> DATUM =
      new Vorm<>("een bestaande datum als jjjj-mm-dd", Vorm::datum, LocalDate.EPOCH);
  static final Vorm<URI> ADRES =
      new Vorm<>("een webadres dat begint met https://", Vorm::webadres, URI.create(""));
  static final Vorm<Duration> WERKTIJD =
      new Vorm<>(
          "een duur in werktijd, zoals '8 uur' of '30 minuten'", Vorm::werktijd, Duration.ZERO);

  private static final Pattern DUUR = Pattern.compile("([1-9][0-9]{0,3}) (uur|minuten)");

  /** A text that matches the whole pattern. */
  static Vorm<String> patroon(String toegestaan, String regex) {
    Pattern patroon = Pattern.compile(regex);
    return new Vorm<>(
        toegestaan, tekst -> Optional.of(tekst).filter(patroon.asMatchPredicate()), "");
  }

  /** One of some words. */
  static <E> Vorm<E> keuze(Map<String, E> keuzes) {
    List<String> woorden = keuzes.keySet().stream().sorted().toList();
    return new Vorm<>(
        String.join(", ", woorden),
        tekst -> Optional.ofNullable(keuzes.get(tekst)),
        keuzes.values().iterator().next());
  }

  /** A whole number within bounds, both included. */
  static Vorm<Integer> geheel(int van, int tot) {
    return new Vorm<>(
        "een geheel getal van " + van + " tot en met " + tot,
        tekst -> geheelGetal(tekst).filter(getal -> getal >= van && getal <= tot),
        van);
  }

  /** A number from 0 to 1, both included. */
  static Vorm<Double> deel() {
    Pattern patroon = Pattern.compile("0|1|0\\.[0-9]{1,6}|1\\.0{1,6}");
    return new Vorm<>(
        "een getal van 0 tot en met 1, zoals 0.75",
        tekst -> Optional.of(tekst).filter(patroon.asMatchPredicate()).map(Double::valueOf),
        0.0);
  }

  private static Optional<Integer> geheelGetal(String tekst) {
    return tekst.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(tekst)) : Optional.empty();
  }

  private static Optional<LocalDate> datum(String tekst) {
    try {
      return Optional.of(LocalDate.parse(tekst));
    } catch (DateTimeParseException geenDatum) {
      return Optional.empty();
    }
  }

  private static Optional<URI> webadres(String tekst) {
    try {
      URI adres = new URI(tekst);
      boolean goed = "https".equals(adres.getScheme()) && adres.getHost() != null;
      return goed ? Optional.of(adres) : Optional.empty();
    } catch (URISyntaxException geenAdres) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> werktijd(String tekst) {
    Matcher duur = DUUR.matcher(tekst);
    if (!duur.matches()) {
      return Optional.empty();
    }
    long aantal = Long.parseLong(duur.group(1));
    return Optional.of(
        duur.group(2).equals("uur") ? Duration.ofHours(aantal) : Duration.ofMinutes(aantal));
  }
}
