package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.language.TermAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Makes the searchable catalogues of each version of the files. What is the same as in the version
 * that it made before is taken over; what it makes does not differ from what is made of the same
 * files by one that made nothing before. Safe for use by many threads.
 */
public final class Kennisbouwer {
  private final Voorbeeldzinnen zinnen;
  private final Ranking ranking;
  private final Vraagwoorden vraagwoorden = Vraagwoorden.lees();
  private final TermAnalysis woordeloos = new TermAnalysis(Map.of());
  private @Nullable Stand stand;

  /** Reads the sentences that come with the program. */
  public Kennisbouwer() {
    this(Voorbeeldzinnen.lees(), Ranking.STANDAARD);
  }

  Kennisbouwer(Voorbeeldzinnen zinnen, Ranking ranking) {
    this.zinnen = zinnen;
    this.ranking = ranking;
  }

  /**
   * What was made of one version of the files.
   *
   * @param versies those of the gemeenten
   */
  private record Stand(
      Woordenschat woordenschat,
      Map<GemeenteId, String> versies,
      Map<GemeenteId, Stukken> stukken,
      TermAnalysis analysis,
      Gedeeld gedeeld,
      Map<GemeenteId, CatalogIndex> indexes) {}

  /** Of no files at all. */
  private Stand leeg() {
    return new Stand(
        new Woordenschat(), Map.of(), Map.of(), woordeloos, Gedeeld.leeg(woordeloos), Map.of());
  }

  /** Makes an index for each gemeente. */
  public synchronized KnowledgeBase bouw(Gemeenten gemeenten) {
    Stand vorige = stand == null ? leeg() : stand;
    // what fails half-way leaves nothing to go on with
    stand = null;
    Stand nu = na(vorige, gemeenten);
    stand = nu;
    var secties =
        new Sectiekeuze(nu.analysis, nu.gedeeld::rarity, vraagwoorden, Sectiekeuze.STANDAARD);
    return new KnowledgeBase(gemeenten, nu.indexes, nu.analysis, ranking, secties);
  }

  private Stand na(Stand vorige, Gemeenten gemeenten) {
    var versies = new HashMap<GemeenteId, String>();
    var stukken = new HashMap<GemeenteId, Stukken>();
    var erbij = new ArrayList<Stukken>();
    var weg = new HashMap<>(vorige.stukken);
    for (Gemeente gemeente : gemeenten.alle().values()) {
      Stukken eerder = vorige.stukken.get(gemeente.id());
      versies.put(gemeente.id(), gemeente.versie());
      if (eerder != null && gemeente.versie().equals(vorige.versies.get(gemeente.id()))) {
        stukken.put(gemeente.id(), eerder);
        weg.remove(gemeente.id());
        continue;
      }
      Stukken nieuw = Stukken.van(gemeente.producten(), zinnen);
      stukken.put(gemeente.id(), nieuw);
      erbij.add(nieuw);
    }
    Woordenschat woordenschat = vorige.woordenschat;
    woordenschat.wissel(weg.values(), erbij);
    TermAnalysis analysis = vorige.analysis.met(woordenschat.woorden());
    Woordhashes verschil =
        vorige.stukken.isEmpty()
            ? Woordhashes.GEEN
            : Woordhashes.van(
                Arrays.stream(analysis.verschil(vorige.analysis, woordenschat.alle())));
    int several = stukken.size() == 1 ? 1 : 2;
    Gedeeld gedeeld =
        Gedeeld.na(
            vorige.gedeeld,
            woordenschat.teksten(several),
            woordenschat.vragen(several),
            analysis,
            verschil);
    Map<GemeenteId, CatalogIndex> indexes =
        stukken.entrySet().parallelStream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    own -> {
                      CatalogIndex eerder = vorige.indexes.get(own.getKey());
                      return eerder == null
                          ? new CatalogIndex(own.getValue(), gedeeld, analysis)
                          : eerder.volgende(own.getValue(), gedeeld, analysis, verschil);
                    }));
    return new Stand(woordenschat, versies, stukken, analysis, gedeeld, indexes);
  }
}
