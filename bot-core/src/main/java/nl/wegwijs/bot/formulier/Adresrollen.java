package nl.wegwijs.bot.formulier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Adres;
import nl.wegwijs.intents.entiteit.Huisnummer;

/** Tells which address of a form is spoken of, by the words that its file gives for each. */
final class Adresrollen {
  private final Formulier formulier;
  private final LopendFormulier lopend;

  Adresrollen(Formulier formulier, LopendFormulier lopend) {
    this.formulier = formulier;
    this.lopend = lopend;
  }

  /** The address that the words before it name, the last word counting most. */
  Optional<Adres> gehoord(String gezegde) {
    Adres gehoord = null;
    int verste = -1;
    for (Adres adres : formulier.adressen()) {
      int plek = laatste(adres, gezegde);
      if (plek > verste) {
        verste = plek;
        gehoord = adres;
      }
    }
    return Optional.ofNullable(gehoord);
  }

  private static int laatste(Adres adres, String gezegde) {
    String een =
        Stream.concat(adres.namen().stream(), adres.woorden().stream())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    Matcher woord =
        Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + een + ")(?![\\p{L}\\p{N}])").matcher(gezegde);
    int laatste = -1;
    while (woord.find()) {
      laatste = woord.start();
    }
    return laatste;
  }

  /** The address that words without a hint are about: the one asked, else the first not known. */
  Optional<Adres> zonderWoorden() {
    return lopend
        .gevraagd()
        .flatMap(formulier::adresVan)
        .or(() ->
            formulier.adressen().stream()
                .filter(adres -> !lopend.waarden().containsKey(adres.postcode()))
                .findFirst())
        .or(() -> formulier.adressen().stream().findFirst());
  }

  /** The address after that one. */
  Adres andere(Adres adres) {
    List<Adres> alle = formulier.adressen();
    return alle.get((alle.indexOf(adres) + 1) % alle.size());
  }

  /** The address that has a house number with the same digits. */
  Optional<Adres> metNummer(int nummer) {
    return formulier.adressen().stream()
        .filter(adres ->
            Optional.ofNullable(lopend.waarden().get(adres.huisnummer()))
                .flatMap(Huisnummer::lees)
                .filter(bekend -> bekend.nummer() == nummer)
                .isPresent())
        .findFirst();
  }
}
