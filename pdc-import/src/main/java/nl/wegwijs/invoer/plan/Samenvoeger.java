package nl.wegwijs.invoer.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;
import nl.wegwijs.gemeente.schrijven.Productblad;

/**
 * Puts what a source says into a gemeente's own file, part by part: only what differs from the
 * national text, and never over what somebody changed since the last import. What the import wrote
 * is known by its hash in the head of the file.
 *
 * @param aanvulling whether sections come below the national ones
 */
record Samenvoeger(String bron, String id, boolean aanvulling, LocalDate dag) {
  /**
   * A file after the source was put into it.
   *
   * @param behouden parts of which the source says something else than somebody wrote here
   */
  record Uitkomst(Productblad blad, List<String> behouden) {
    Uitkomst {
      behouden = List.copyOf(behouden);
    }
  }

  /**
   * @param eigen the file as it is; empty where there is none yet
   * @param landelijk the national file under it
   * @param bronzegt the parts of the source
   */
  Uitkomst voeg(
      String product,
      Taal taal,
      Optional<Productblad> eigen,
      Optional<Productblad> landelijk,
      SequencedMap<String, List<String>> bronzegt) {
    Productblad was = eigen.orElseGet(() -> Productblad.nieuw(product, taal));
    Map<String, String> eerder =
        Afkomst.van(was)
            .filter(van -> van.bron().equals(bron) && van.id().equals(id))
            .<Map<String, String>>map(Afkomst::geschreven)
            .orElse(Map.of());
    Map<String, List<String>> nu = Delen.van(was);
    Map<String, List<String>> onder = landelijk.map(Delen::van).orElseGet(LinkedHashMap::new);
    var geschreven = new LinkedHashMap<String, String>();
    var behouden = new ArrayList<String>();
    Productblad blad = was;
    for (String deel : alle(bronzegt.keySet(), eerder.keySet())) {
      List<String> staat = nu.getOrDefault(deel, List.of());
      List<String> wens = wens(deel, bronzegt, onder.getOrDefault(deel, List.of()));
      String vorige = eerder.getOrDefault(deel, "");
      if (staat.equals(wens)) {
        onthoud(geschreven, deel, wens);
        continue;
      }
      boolean aangeraakt = vorige.isEmpty() ? !staat.isEmpty() : !Delen.hash(staat).equals(vorige);
      if (aangeraakt) {
        behouden.add(deel);
        if (!vorige.isEmpty()) {
          geschreven.put(deel, vorige);
        }
        continue;
      }
      blad = Delen.zet(blad, deel, wens);
      onthoud(geschreven, deel, wens);
    }
    return new Uitkomst(afgerond(was, blad, geschreven, bronzegt), behouden);
  }

  private Productblad afgerond(
      Productblad was,
      Productblad blad,
      SequencedMap<String, String> geschreven,
      SequencedMap<String, List<String>> bronzegt) {
    var afkomst = new Afkomst(bron, id, Delen.hash(bronzegt), geschreven, Optional.empty());
    boolean inhoud = blad != was;
    if (!inhoud && Afkomst.van(was).equals(Optional.of(afkomst))) {
      return was;
    }
    boolean nietsEigens = geschreven.isEmpty() && Delen.van(blad).isEmpty();
    if (nietsEigens && Afkomst.van(was).isEmpty()) {
      return was;
    }
    Productblad metDag =
        inhoud || blad.waarden("bijgewerktOp").isEmpty()
            ? blad.metWaarde("bijgewerktOp", dag.toString())
            : blad;
    return afkomst.in(metDag);
  }

  private static void onthoud(Map<String, String> geschreven, String deel, List<String> waarden) {
    if (!waarden.isEmpty()) {
      geschreven.put(deel, Delen.hash(waarden));
    }
  }

  private static Set<String> alle(Set<String> een, Set<String> ander) {
    var alle = new LinkedHashSet<>(een);
    alle.addAll(ander);
    return alle;
  }

  /** What the gemeente's own file should say; nothing where the national text says it already. */
  private List<String> wens(
      String deel, Map<String, List<String>> bronzegt, List<String> landelijk) {
    List<String> zegt = bronzegt.getOrDefault(deel, List.of());
    if (zegt.isEmpty() || zegt.equals(landelijk)) {
      return List.of();
    }
    return switch (deel) {
      case "vragen" -> zonder(zegt, landelijk);
      case "synoniemen" -> {
        List<String> erbij = zonder(zegt, landelijk);
        yield erbij.isEmpty() ? List.of() : samen(landelijk, erbij);
      }
      default ->
          aanvulling && !landelijk.isEmpty() && isSectie(deel)
              ? List.of(landelijk.getFirst() + "\n\n" + zegt.getFirst())
              : zegt;
    };
  }

  private static boolean isSectie(String deel) {
    return List.of(Taal.values()).stream()
        .anyMatch(taal -> Productbestand.kopjes(taal).contains(deel));
  }

  private static List<String> zonder(List<String> zegt, List<String> landelijk) {
    Set<String> klein = new LinkedHashSet<>();
    landelijk.forEach(waarde -> klein.add(waarde.toLowerCase(Locale.ROOT)));
    return zegt.stream().filter(waarde -> klein.add(waarde.toLowerCase(Locale.ROOT))).toList();
  }

  private static List<String> samen(List<String> een, List<String> ander) {
    var samen = new ArrayList<>(een);
    samen.addAll(ander);
    return samen;
  }
}
