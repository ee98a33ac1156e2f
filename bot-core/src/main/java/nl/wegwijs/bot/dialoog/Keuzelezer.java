package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.formulier.JaNee;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.gemeente.Gemeente;

/**
 * Reads typed words as one of the choices on offer: its label, its number, 'ja', 'de tweede', 'geen
 * van deze'.
 */
public final class Keuzelezer {
  private static final Pattern NUMMER =
      Pattern.compile("(?:nummer|optie|keuze|number|option)?\\s*([1-9])[.)]?");
  private static final Map<String, Integer> RANG =
      Map.ofEntries(
          Map.entry("eerste", 1),
          Map.entry("first", 1),
          Map.entry("bovenste", 1),
          Map.entry("tweede", 2),
          Map.entry("second", 2),
          Map.entry("middelste", 2),
          Map.entry("derde", 3),
          Map.entry("third", 3),
          Map.entry("vierde", 4),
          Map.entry("fourth", 4));
  private static final Set<String> LAATSTE = Set.of("laatste", "onderste", "last");
  private static final Set<String> GEEN =
      Set.of(
          "geen",
          "geen van deze",
          "geen van beide",
          "none",
          "none of these",
          "iets anders",
          "something else",
          "anders",
          "geen van allen");
  private static final Pattern LIDWOORD =
      Pattern.compile("^((de|het|the|doe maar|ik kies|graag)\\s+)+|\\s+(one|graag|maar|dan)$");

  private Keuzelezer() {}

  /** The choice on offer that the words name; empty for anything else or anything more. */
  public static Optional<Keuze> lees(String tekst, Toestand toestand, Gemeente gemeente) {
    List<Keuze> aangeboden =
        toestand.aangeboden().stream().filter(keuze -> !Beoordelingstap.isOordeel(keuze)).toList();
    if (aangeboden.isEmpty()) {
      return Optional.empty();
    }
    String gezegd = vouw(tekst);
    for (Keuze keuze : aangeboden) {
      if (gezegd.equals(vouw(keuze.label())) || gezegd.equals(vouw(keuze.waarde()))) {
        return Optional.of(keuze);
      }
    }
    Optional<Keuze> geen = aangeboden.stream().filter(Keuzelezer::isGeen).findFirst();
    if (geen.isPresent() && GEEN.contains(gezegd)) {
      return geen;
    }
    Optional<Boolean> jaNee = JaNee.lees(tekst);
    if (geen.isPresent() && jaNee.isPresent()) {
      return jaNee.get() ? enige(gesteld(aangeboden)) : geen;
    }
    return opRang(gezegd, aangeboden, genummerd(toestand, gemeente));
  }

  /**
   * The choices of the question asked last, which end with none of these; what was suggested below
   * an answer stands after them. Empty where no such question was asked.
   */
  static List<Keuze> gesteld(List<Keuze> aangeboden) {
    for (int i = 0; i < aangeboden.size(); i++) {
      if (isGeen(aangeboden.get(i))) {
        return aangeboden.subList(0, i + 1);
      }
    }
    return List.of();
  }

  private static boolean isGeen(Keuze keuze) {
    return keuze.waarde().equals(Keuzes.GEEN)
        || keuze.waarde().equals(Keuzes.NIETS_MEER)
        || keuze.waarde().equals(Keuzes.NIET_TERUGBELLEN);
  }

  private static Optional<Keuze> enige(List<Keuze> aangeboden) {
    return aangeboden.size() == 2 ? Optional.of(aangeboden.getFirst()) : Optional.empty();
  }

  private static Optional<Keuze> opRang(String gezegd, List<Keuze> aangeboden, boolean genummerd) {
    String kaal = LIDWOORD.matcher(gezegd).replaceAll("");
    if (LAATSTE.contains(kaal)) {
      return Optional.of(aangeboden.getLast());
    }
    Integer rang = RANG.get(kaal);
    Matcher nummer = NUMMER.matcher(kaal);
    if (rang == null && genummerd && nummer.matches()) {
      rang = Integer.valueOf(nummer.group(1));
    }
    if (rang != null && rang <= aangeboden.size()) {
      return Optional.of(aangeboden.get(rang - 1));
    }
    return Optional.empty();
  }

  /** A bare number is a choice, but not where a number or a day may be the answer itself. */
  private static boolean genummerd(Toestand toestand, Gemeente gemeente) {
    return toestand
        .formulier()
        .flatMap(lopend ->
            Optional.ofNullable(gemeente.formulieren().get(lopend.formulier()))
                .flatMap(formulier -> lopend.gevraagd().flatMap(formulier::veld)))
        .map(veld ->
            switch (veld.soort()) {
              case KEUZE, JA_NEE -> true;
              case DATUM,
                  GEBOORTEDATUM,
                  POSTCODE,
                  HUISNUMMER,
                  PLEK,
                  AANTAL,
                  NAAM,
                  NAMEN,
                  EMAIL,
                  TELEFOONNUMMER,
                  TEKST ->
                  false;
            })
        .orElse(true);
  }

  private static String vouw(String tekst) {
    return tekst
        .toLowerCase(Locale.ROOT)
        .replaceAll("[.!?,;:'\"]+", " ")
        .strip()
        .replaceAll("\\s+", " ");
  }
}
