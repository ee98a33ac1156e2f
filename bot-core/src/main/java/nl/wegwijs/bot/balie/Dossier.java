package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Status;

/**
 * Everything a medewerker sees of one piece of work.
 *
 * @param eerder other hand-overs of the same gesprek, newest first
 * @param inzendingen forms filed in it; verhuizingen only for those who may read them
 * @param concept the draft this medewerker left
 * @param kijkers colleagues who have it before them
 */
public record Dossier(
    Werkregel werk,
    Status status,
    Instant begonnenOp,
    List<Beurt> beurten,
    List<Notitie> notities,
    Gesprekssamenvatting samenvatting,
    List<Werkregel> eerder,
    List<Inzending> inzendingen,
    Optional<String> concept,
    List<Aanwezige> kijkers) {
  public Dossier {
    beurten = List.copyOf(beurten);
    notities = List.copyOf(notities);
    eerder = List.copyOf(eerder);
    inzendingen = List.copyOf(inzendingen);
    kijkers = List.copyOf(kijkers);
  }
}
