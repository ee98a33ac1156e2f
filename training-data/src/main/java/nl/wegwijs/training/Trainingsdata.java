package nl.wegwijs.training;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a model is trained and evaluated on.
 *
 * @param intenten in the order of {@code intents.tsv}
 * @param zinnen in the order of the intents and of their files
 * @param achtergrond sentences that are not for a gemeente, to learn to reject
 * @param evaluatie sentences that no model has been trained on; doubles of training sentences are
 *     left out
 * @param evaluatieAchtergrond sentences to reject that no model has been trained on, without
 *     doubles
 * @param hash of all that is trained on, 64 hexadecimal digits (SHA-256); the evaluation sets do
 *     not count
 */
public record Trainingsdata(
    List<Intent> intenten,
    List<Zin> zinnen,
    List<Achtergrondzin> achtergrond,
    List<Zin> evaluatie,
    List<Achtergrondzin> evaluatieAchtergrond,
    String hash) {

  /** The least number of sentences from which an intent can be learnt at all. */
  public static final int MINSTE_ZINNEN = 10;

  public Trainingsdata {
    intenten = List.copyOf(intenten);
    zinnen = List.copyOf(zinnen);
    achtergrond = List.copyOf(achtergrond);
    evaluatie = List.copyOf(evaluatie);
    evaluatieAchtergrond = List.copyOf(evaluatieAchtergrond);
  }

  /**
   * This data with more sentences to learn from, and a hash that follows them. Sentences that are
   * there already for the same intent, whatever their capitals and signs, are left out.
   */
  public Trainingsdata met(List<Zin> meer) {
    Set<String> bekend = zinnen.stream().map(Trainingsdata::sleutel).collect(Collectors.toSet());
    List<Zin> nieuw = meer.stream().filter(zin -> bekend.add(sleutel(zin))).toList();
    if (nieuw.isEmpty()) {
      return this;
    }
    return new Trainingsdata(
        intenten,
        Stream.concat(zinnen.stream(), nieuw.stream()).toList(),
        achtergrond,
        evaluatie,
        evaluatieAchtergrond,
        hash(nieuw));
  }

  private static String sleutel(Zin zin) {
    return zin.intent() + "\t" + Trainingslezer.kern(zin.tekst());
  }

  private String hash(List<Zin> nieuw) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(hash.getBytes(StandardCharsets.UTF_8));
      for (Zin zin : nieuw) {
        String regel = "%s\t%s\t%s\n".formatted(zin.intent(), zin.stijl().waarde(), zin.tekst());
        digest.update(regel.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a folder that holds {@code intents.tsv} and the folders zinnen, achtergrond and
   * evaluatie.
   */
  public static Gelezen lees(Path map) {
    return new Trainingslezer(Bron.map(map), List.of()).lees();
  }

  /** Reads the data that is packed with the program. */
  public static Gelezen vanKlassenpad() {
    return vanKlassenpad(List.of());
  }

  /**
   * Reads the data that is packed with the program, and gemeenten's own sentences with it.
   *
   * @param eigen folders that may hold {@code zinnen/<intent>.tsv} for intents that exist and
   *     {@code achtergrond/eigen.tsv}
   */
  public static Gelezen vanKlassenpad(List<Path> eigen) {
    return new Trainingslezer(Bron.klassenpad(), eigen).lees();
  }

  /**
   * What a reading gave.
   *
   * @param data everything that could be read; fit for training only when there are no mistakes
   * @param fouten every mistake, by file and line
   * @param dubbel sentences that occur more than once, which do no harm to training but must be
   *     mended: they count in no evaluation
   */
  public record Gelezen(Trainingsdata data, List<Fout> fouten, List<Fout> dubbel) {
    public Gelezen {
      fouten = List.copyOf(fouten);
      dubbel = List.copyOf(dubbel);
    }

    /** Whether there is no mistake, so that it may be trained on. */
    public boolean foutloos() {
      return fouten.isEmpty();
    }
  }
}
