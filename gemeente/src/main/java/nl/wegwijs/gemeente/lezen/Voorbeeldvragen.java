package nl.wegwijs.gemeente.lezen;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key {@code vragen} of a product: questions as inwoners ask them, by which the product is
 * found. A gemeente's list is added to the national one.
 */
final class Voorbeeldvragen {
  static final String SLEUTEL = "vragen";

  private static final Vorm<String> VRAAG =
      Vorm.patroon("een vraag op een regel van hoogstens 300 tekens", "\\S.{0,299}");
  private static final Pattern TEKENS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Voorbeeldvragen() {}

  /** Notes what is wrong with the list of one file. */
  static void controleer(Kaartlezer kop) {
    Set<String> eerder = new HashSet<>();
    for (String vraag : kop.lijstOfNiets(SLEUTEL, VRAAG)) {
      if (!vraag.isEmpty() && !eerder.add(gelijk(vraag))) {
        kop.fout(SLEUTEL, "'vragen': '" + vraag + "' staat er twee keer");
      }
    }
  }

  /** The questions of both layers, each once: a gemeente may have asked what is now national. */
  static List<String> van(Kaartlezer kop) {
    Set<String> eerder = new HashSet<>();
    return kop.lijstOfNiets(SLEUTEL, VRAAG).stream()
        .filter(vraag -> eerder.add(gelijk(vraag)))
        .toList();
  }

  private static String gelijk(String vraag) {
    return TEKENS.matcher(vraag.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
