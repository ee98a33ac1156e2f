package nl.wegwijs.gemeente.lezen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The national files with those of one gemeente over them. */
record Lagen(
    Gemeentemap landelijk, Gemeentemap eigen, Aanspreking aanspreking, Meldingen meldingen) {
  private static final int VERSIE_LENGTE = 12;

  /** Those of a gemeente that tells itself how it addresses people. */
  static Lagen van(Gemeentemap landelijk, Gemeentemap eigen, Meldingen meldingen) {
    return new Lagen(landelijk, eigen, Aanspreking.van(eigen), meldingen);
  }

  /** The joined keys of a file that must be there in one layer or both. */
  Optional<YamlKnoop.Kaart> kaart(String naam) {
    if (!eigen.heeft(naam)) {
      if (!landelijk.heeft(naam)) {
        meldingen.fout(new Plek(eigen.map().resolve(naam), 0), "dit bestand ontbreekt");
      }
      return kaart(landelijk, naam);
    }
    if (!landelijk.heeft(naam)) {
      return kaart(eigen, naam);
    }
    Optional<YamlKnoop.Kaart> over = kaart(eigen, naam);
    return kaart(landelijk, naam).flatMap(onder -> over.map(onder::met));
  }

  /** A gemeente's own Dutch counts over the national, so each layer chooses for itself. */
  private Optional<YamlKnoop.Kaart> kaart(Gemeentemap laag, String naam) {
    return laag.kaart(naam).map(kaart -> aanspreking.kies(kaart, meldingen));
  }

  /** The national parts of a product's file as this gemeente says them. */
  Optional<Pdctekst> landelijk(String naam) {
    return pdctekst(landelijk, naam);
  }

  /** The gemeente's own parts of a product's file as it says them. */
  Optional<Pdctekst> eigen(String naam) {
    return pdctekst(eigen, naam);
  }

  private Optional<Pdctekst> pdctekst(Gemeentemap laag, String naam) {
    if (naam.endsWith(".en.md")) {
      return laag.pdctekst(naam);
    }
    return laag.pdctekst(naam, aanspreking)
        .map(gezegd -> {
          gezegd.onbekend().forEach(meldingen::waarschuw);
          return gezegd.tekst();
        });
  }

  /** Whether either layer has that file. */
  boolean heeft(String naam) {
    return landelijk.heeft(naam) || eigen.heeft(naam);
  }

  /** The names, without folder and ending, of all files of one kind in either layer. */
  SortedSet<String> namen(String map, String einde) {
    var namen = new TreeSet<String>();
    for (Gemeentemap laag : new Gemeentemap[] {landelijk, eigen}) {
      for (String naam : laag.bestanden().keySet()) {
        if (naam.startsWith(map + "/") && naam.endsWith(einde)) {
          namen.add(naam.substring(map.length() + 1, naam.length() - einde.length()));
        }
      }
    }
    return namen;
  }

  /** Hash over the names and contents of all files of both layers. */
  String versie() {
    return hash(
        Stream.of(landelijk, eigen)
            .flatMap(laag ->
                laag.bestanden().entrySet().stream()
                    .flatMap(b -> Stream.of(b.getKey(), b.getValue().tekst()))));
  }

  /** Hash over the contents of these files in both layers. */
  String versie(List<String> namen) {
    return hash(
        namen.stream()
            .flatMap(naam -> Stream.of(landelijk, eigen).map(laag -> laag.bestand(naam)))
            .map(bestand -> bestand.map(Bestand::tekst).orElse("")));
  }

  private static String hash(Stream<String> delen) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      delen.forEachOrdered(deel -> {
        sha.update(deel.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      });
      return HexFormat.of().formatHex(sha.digest()).substring(0, VERSIE_LENGTE);
    } catch (NoSuchAlgorithmException nooit) {
      throw new IllegalStateException("every Java platform has SHA-256", nooit);
    }
  }
}
