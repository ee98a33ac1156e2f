package nl.wegwijs.training;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.training.Regelbestand.Regel;

/** Reads every training file and collects every mistake. Used once. */
final class Trainingslezer {
  private static final Pattern NAAM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern TEKENS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String STIJLEN =
      Arrays.stream(Stijl.values()).map(Stijl::waarde).collect(Collectors.joining(", "));

  /** What a gemeente itself says is not for it. */
  private static final String EIGEN_ACHTERGROND = "achtergrond/eigen.tsv";

  private final Bron bron;
  private final List<Path> eigen;
  private final List<Fout> fouten = new ArrayList<>();
  private final List<Fout> dubbel = new ArrayList<>();
  private final Map<String, Intent> intenten = new TreeMap<>();

  /** Where each sentence was first met, by its text in lower case without marks. */
  private final Map<String, String> gezien = new HashMap<>();

  private final MessageDigest digest;

  /**
   * @param eigen folders of gemeenten, each with its own sentences in {@code zinnen} and {@code
   *     achtergrond}
   */
  Trainingslezer(Bron bron, List<Path> eigen) {
    this.bron = bron;
    this.eigen = List.copyOf(eigen);
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Trainingsdata.Gelezen lees() {
    List<Intent> volgorde = leesIntenten();
    var zinnen = new ArrayList<Zin>();
    for (Intent intent : volgorde) {
      String naam = zinbestand(intent.naam());
      List<Zin> gelezen = leesZinnen(intent.naam(), bron.bytes(naam), naam);
      if (!gelezen.isEmpty() && gelezen.size() < Trainingsdata.MINSTE_ZINNEN) {
        new Regelbestand(naam, fouten)
            .fout(
                0,
                "%d bruikbare zinnen; toegestaan: ten minste %d"
                    .formatted(gelezen.size(), Trainingsdata.MINSTE_ZINNEN));
      }
      zinnen.addAll(gelezen);
    }
    var bekend =
        volgorde.stream().map(intent -> zinbestand(intent.naam())).collect(Collectors.toSet());
    bron.zinbestanden().stream()
        .filter(bestand -> !bekend.contains(bestand))
        .forEach(bestand ->
            fouten.add(
                new Fout(bestand, 0, "hoort bij geen intent; toegestaan: namen uit intents.tsv")));
    eigen.forEach(map -> zinnen.addAll(leesEigen(map)));
    var achtergrond = new ArrayList<Achtergrondzin>();
    for (Achtergrondzin.Soort soort : Achtergrondzin.Soort.values()) {
      String naam = "achtergrond/" + soort.name().toLowerCase(Locale.ROOT) + ".tsv";
      achtergrond.addAll(leesAchtergrond(naam, bron.bytes(naam), soort));
    }
    for (Path map : eigen) {
      Optional<byte[]> bytes = Bron.map(map).bytes(EIGEN_ACHTERGROND);
      if (bytes.isPresent()) {
        String naam = map.resolve(EIGEN_ACHTERGROND).toString();
        achtergrond.addAll(leesAchtergrond(naam, bytes, Achtergrondzin.Soort.NABIJ));
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    List<Zin> evaluatie = leesEvaluatie();
    List<Achtergrondzin> evaluatieAchtergrond = leesEvaluatieAchtergrond();
    var data =
        new Trainingsdata(volgorde, zinnen, achtergrond, evaluatie, evaluatieAchtergrond, hash);
    return new Trainingsdata.Gelezen(
        data, fouten.stream().sorted().toList(), dubbel.stream().sorted().toList());
  }

  private static String zinbestand(String intent) {
    return "zinnen/" + intent + ".tsv";
  }

  private List<Intent> leesIntenten() {
    var bestand = new Regelbestand("intents.tsv", fouten);
    var volgorde = new ArrayList<Intent>();
    for (Regel regel : open(bestand, "intents.tsv", "naam<TAB>soort<TAB>omschrijving", true)) {
      String naam = regel.kolom(0);
      if (!NAAM.matcher(naam).matches()) {
        bestand.fout(
            regel.nummer(),
            "naam '" + naam + "'; toegestaan: kleine letters, cijfers en streepjes");
        continue;
      }
      String soort = regel.kolom(1);
      if (!soort.equals("product") && !soort.equals("system")) {
        bestand.fout(regel.nummer(), "soort '" + soort + "'; toegestaan: product, system");
        continue;
      }
      var intent =
          new Intent(naam, Intent.Soort.valueOf(soort.toUpperCase(Locale.ROOT)), regel.kolom(2));
      if (intenten.putIfAbsent(naam, intent) != null) {
        bestand.fout(
            regel.nummer(), "intent '" + naam + "' staat er al; toegestaan: elke naam eenmaal");
        continue;
      }
      digest.update((naam + "\t" + soort + "\n").getBytes(StandardCharsets.UTF_8));
      volgorde.add(intent);
    }
    return volgorde;
  }

  /** A gemeente's own sentences for intents that exist. */
  private List<Zin> leesEigen(Path map) {
    Bron eigenBron = Bron.map(map);
    var zinnen = new ArrayList<Zin>();
    for (String naam : eigenBron.zinbestanden()) {
      String intent = naam.substring("zinnen/".length()).replaceAll("\\.tsv$", "");
      String bestand = map.resolve(naam).toString();
      if (intenten.containsKey(intent)) {
        zinnen.addAll(leesZinnen(intent, eigenBron.bytes(naam), bestand));
      } else {
        fouten.add(
            new Fout(bestand, 0, "hoort bij geen intent; toegestaan: namen uit intents.tsv"));
      }
    }
    return zinnen;
  }

  private List<Zin> leesZinnen(String intent, Optional<byte[]> bytes, String naam) {
    var bestand = new Regelbestand(naam, fouten);
    var zinnen = new ArrayList<Zin>();
    for (Regel regel : regels(bestand, naam, bytes, "stijl<TAB>zin", false)) {
      isNieuw(naam, regel.nummer(), regel.kolom(1));
      Stijl.van(regel.kolom(0))
          .ifPresentOrElse(
              stijl -> zinnen.add(new Zin(intent, stijl, regel.kolom(1), herkomst(naam, regel))),
              () -> onbekendeStijl(bestand, regel.nummer(), regel.kolom(0)));
    }
    return zinnen;
  }

  private List<Achtergrondzin> leesAchtergrond(
      String naam, Optional<byte[]> bytes, Achtergrondzin.Soort soort) {
    var bestand = new Regelbestand(naam, fouten);
    var zinnen = new ArrayList<Achtergrondzin>();
    for (Regel regel : regels(bestand, naam, bytes, "onderwerp<TAB>zin", false)) {
      if (!NAAM.matcher(regel.kolom(0)).matches()) {
        bestand.fout(
            regel.nummer(),
            "onderwerp '" + regel.kolom(0) + "'; toegestaan: kleine letters, cijfers en streepjes");
        continue;
      }
      isNieuw(naam, regel.nummer(), regel.kolom(1));
      zinnen.add(new Achtergrondzin(soort, regel.kolom(0), regel.kolom(1), herkomst(naam, regel)));
    }
    return zinnen;
  }

  private List<Zin> leesEvaluatie() {
    String naam = "evaluatie/zinnen.tsv";
    var bestand = new Regelbestand(naam, fouten);
    var zinnen = new ArrayList<Zin>();
    for (Regel regel : open(bestand, naam, "intent<TAB>stijl<TAB>zin", false)) {
      if (!intenten.containsKey(regel.kolom(0))) {
        bestand.fout(
            regel.nummer(),
            "onbekende intent '" + regel.kolom(0) + "'; toegestaan: namen uit intents.tsv");
        continue;
      }
      Optional<Stijl> stijl = Stijl.van(regel.kolom(1));
      if (stijl.isEmpty()) {
        onbekendeStijl(bestand, regel.nummer(), regel.kolom(1));
      } else if (isNieuw(naam, regel.nummer(), regel.kolom(2))) {
        zinnen.add(new Zin(regel.kolom(0), stijl.get(), regel.kolom(2), herkomst(naam, regel)));
      }
    }
    return zinnen;
  }

  private List<Achtergrondzin> leesEvaluatieAchtergrond() {
    String naam = "evaluatie/achtergrond.tsv";
    var bestand = new Regelbestand(naam, fouten);
    var soorten = new TreeMap<String, Achtergrondzin.Soort>();
    for (Achtergrondzin.Soort soort : Achtergrondzin.Soort.values()) {
      soorten.put(soort.name().toLowerCase(Locale.ROOT), soort);
    }
    var zinnen = new ArrayList<Achtergrondzin>();
    for (Regel regel : open(bestand, naam, "soort<TAB>zin", false)) {
      Achtergrondzin.Soort soort = soorten.get(regel.kolom(0));
      if (soort == null) {
        bestand.fout(
            regel.nummer(),
            "soort '"
                + regel.kolom(0)
                + "'; toegestaan: "
                + String.join(", ", new TreeSet<>(soorten.keySet())));
        continue;
      }
      if (isNieuw(naam, regel.nummer(), regel.kolom(1))) {
        zinnen.add(
            new Achtergrondzin(soort, regel.kolom(0), regel.kolom(1), herkomst(naam, regel)));
      }
    }
    return zinnen;
  }

  private List<Regel> open(Regelbestand bestand, String naam, String vorm, boolean opmerkingen) {
    return regels(bestand, naam, bron.bytes(naam), vorm, opmerkingen);
  }

  private List<Regel> regels(
      Regelbestand bestand, String naam, Optional<byte[]> bytes, String vorm, boolean opmerkingen) {
    if (bytes.isEmpty()) {
      bestand.fout(0, "ontbreekt; verwacht: regels " + vorm);
      return List.of();
    }
    digest.update((naam + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes.get());
    return bestand.regels(bytes.get(), vorm, opmerkingen);
  }

  private static Herkomst herkomst(String naam, Regel regel) {
    return new Herkomst(naam, regel.nummer());
  }

  private static void onbekendeStijl(Regelbestand bestand, int regel, String stijl) {
    bestand.fout(regel, "onbekende stijl '" + stijl + "'; toegestaan: " + STIJLEN);
  }

  /** Whether the sentence was not met before; otherwise that is noted. */
  private boolean isNieuw(String naam, int regel, String zin) {
    String eerder = gezien.putIfAbsent(kern(zin), naam + ":" + regel);
    if (eerder != null) {
      String melding = "dezelfde zin staat al in " + eerder + "; toegestaan: elke zin eenmaal";
      dubbel.add(new Fout(naam, regel, melding));
    }
    return eerder == null;
  }

  /** The words of a sentence; signs alone ('????') have none to compare and are kept. */
  static String kern(String zin) {
    String kern = TEKENS.matcher(zin.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return kern.isEmpty() ? zin : kern;
  }
}
