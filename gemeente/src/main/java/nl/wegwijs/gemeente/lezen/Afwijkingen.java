package nl.wegwijs.gemeente.lezen;

import java.util.Optional;
import java.util.Set;

/** Finds files of a gemeente that override nothing, or override with nothing. */
record Afwijkingen(Lagen lagen) {
  private static final Set<String> ZEGT_NIETS = Set.of("id", "taal", "bijgewerktOp");

  /**
   * Whether the product is national or the gemeente's file can stand by itself. A file that was
   * meant to go over a national one of another name would otherwise be told of key by key.
   */
  boolean ergensVan(String id) {
    String naam = "pdc/" + id + ".md";
    Optional<Pdctekst> eigen =
        lagen.eigen().heeft(naam) ? lagen.eigen().pdctekst(naam) : Optional.empty();
    if (eigen.isEmpty()) {
      return true;
    }
    Set<String> sleutels = eigen.get().kop().ingangen().keySet();
    Plek plek = new Plek(lagen.eigen().map().resolve(naam), 0);
    if (lagen.landelijk().heeft(naam)) {
      boolean leeg =
          ZEGT_NIETS.containsAll(sleutels)
              && eigen.get().kort().tekst().isEmpty()
              && eigen.get().secties().isEmpty();
      if (leeg) {
        lagen.meldingen().waarschuw(plek, "dit bestand wijzigt niets aan de landelijke tekst");
      }
      return true;
    }
    if (sleutels.contains("naam")) {
      return true;
    }
    lagen
        .meldingen()
        .fout(
            plek,
            "er is geen landelijk product '"
                + id
                + "' om van af te wijken; een eigen product heeft ten minste naam, team en doelgroep");
    return false;
  }
}
