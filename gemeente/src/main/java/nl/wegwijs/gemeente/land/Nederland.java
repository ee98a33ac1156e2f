package nl.wegwijs.gemeente.land;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The places, gemeenten and postcode areas of the Netherlands: a first guess at where something
 * lies, not proof of it. It knows the 342 gemeenten of 2025, the woonplaatsen of the BAG of 2020
 * with later mergers, and nearly all PC4s; a PC4 near a border may lie in more gemeenten than it
 * tells. Made up sample gemeenten are not in it. Immutable.
 */
public final class Nederland {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern KOMMA = Pattern.compile(",");
  private static final Pattern STREEP = Pattern.compile("\\|");

  private final Map<String, GemeenteVerwijzing> opCode = new HashMap<>();
  private final Map<String, GemeenteVerwijzing> opNaam = new HashMap<>();
  private final Map<String, List<GemeenteVerwijzing>> opPlaats = new HashMap<>();
  private final Map<String, List<GemeenteVerwijzing>> opPostcode = new HashMap<>();
  private final Set<String> postbussen = new HashSet<>();
  private final Set<String> gemeentenamen = new TreeSet<>();
  private final Set<String> plaatsnamen = new TreeSet<>();

  private Nederland() {
    regels("gemeenten.tsv").forEach(this::voegGemeenteToe);
    regels("plaatsen.tsv").forEach(this::voegPlaatsToe);
    regels("postcodes.tsv").forEach(this::voegPostcodesToe);
  }

  /** Reads the facts packed with the program; takes some tens of milliseconds, so do it once. */
  public static Nederland laad() {
    return new Nederland();
  }

  /**
   * Every gemeente with a woonplaats of that name, however it is written; empty for a name that is
   * no woonplaats. More than one means that it must be asked.
   */
  public List<GemeenteVerwijzing> gemeentenVanPlaats(String plaats) {
    return opPlaats.getOrDefault(Plaatsnaam.vouw(plaats), List.of());
  }

  /** Every gemeente in which the PC4 is known to lie; empty for a PC4 that does not exist. */
  public List<GemeenteVerwijzing> gemeentenVanPostcode(String pc4) {
    return opPostcode.getOrDefault(pc4, List.of());
  }

  /** Whether the PC4 has PO boxes only, so that nobody can live there. */
  public boolean isPostbus(String pc4) {
    return postbussen.contains(pc4);
  }

  /** The gemeente of that name, however it is written, also in the official spelling of the CBS. */
  public Optional<GemeenteVerwijzing> gemeente(String naam) {
    return Optional.ofNullable(opNaam.get(Plaatsnaam.vouw(naam)));
  }

  /** The gemeente of those four digits. */
  public Optional<GemeenteVerwijzing> metCode(String code) {
    return Optional.ofNullable(opCode.get(code));
  }

  /** Names of woonplaatsen as they are written, other spellings included, in alphabetical order. */
  public Set<String> plaatsnamen() {
    return Collections.unmodifiableSet(plaatsnamen);
  }

  /** Names of gemeenten as they are written, other spellings included, in alphabetical order. */
  public Set<String> gemeentenamen() {
    return Collections.unmodifiableSet(gemeentenamen);
  }

  private void voegGemeenteToe(String regel) {
    String[] velden = TAB.split(regel, -1);
    var gemeente = new GemeenteVerwijzing(velden[0], velden[1]);
    opCode.put(gemeente.code(), gemeente);
    for (int i = 1; i < velden.length; i++) {
      opNaam.put(Plaatsnaam.vouw(velden[i]), gemeente);
      gemeentenamen.add(velden[i]);
    }
  }

  private void voegPlaatsToe(String regel) {
    String[] velden = TAB.split(regel, -1);
    List<GemeenteVerwijzing> gemeenten = gemeenten(velden[1]);
    for (String naam : STREEP.split(velden[0], -1)) {
      plaatsnamen.add(naam);
      opPlaats.merge(Plaatsnaam.vouw(naam), gemeenten, Nederland::samen);
    }
  }

  private void voegPostcodesToe(String regel) {
    String[] velden = TAB.split(regel, -1);
    List<GemeenteVerwijzing> gemeenten = gemeenten(velden[1]);
    int eerste = Integer.parseInt(velden[0].substring(0, 4));
    int laatste = velden[0].length() == 4 ? eerste : Integer.parseInt(velden[0].substring(5));
    IntStream.rangeClosed(eerste, laatste)
        .mapToObj(Integer::toString)
        .forEach(pc4 -> {
          opPostcode.put(pc4, gemeenten);
          if (velden.length > 2) {
            postbussen.add(pc4);
          }
        });
  }

  private List<GemeenteVerwijzing> gemeenten(String codes) {
    var gemeenten = new ArrayList<GemeenteVerwijzing>();
    for (String code : KOMMA.split(codes, -1)) {
      GemeenteVerwijzing gemeente = opCode.get(code);
      if (gemeente == null) {
        throw new IllegalStateException("no gemeente has code " + code);
      }
      gemeenten.add(gemeente);
    }
    return List.copyOf(gemeenten);
  }

  private static List<GemeenteVerwijzing> samen(
      List<GemeenteVerwijzing> een, List<GemeenteVerwijzing> ander) {
    var samen = new LinkedHashSet<>(een);
    samen.addAll(ander);
    return List.copyOf(samen);
  }

  private static List<String> regels(String bron) {
    try (InputStream stroom = Nederland.class.getResourceAsStream(bron)) {
      if (stroom == null) {
        throw new IllegalStateException("the program lacks its file " + bron);
      }
      var lezer = new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8));
      return lezer.lines().filter(regel -> !regel.startsWith("#")).toList();
    } catch (IOException onleesbaar) {
      throw new UncheckedIOException(onleesbaar);
    }
  }
}
