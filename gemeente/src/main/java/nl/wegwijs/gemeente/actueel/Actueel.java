package nl.wegwijs.gemeente.actueel;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.gemeente.TeamId;

/**
 * What is different in one gemeente for a while, as {@code actueel.yaml} tells.
 *
 * @param mededelingen in the order of the file
 * @param uit in the order of the file
 */
public record Actueel(List<Mededeling> mededelingen, List<Uitschakeling> uit) {
  /** Nothing is different. */
  public static final Actueel NIETS = new Actueel(List.of(), List.of());

  public Actueel {
    mededelingen = List.copyOf(mededelingen);
    uit = List.copyOf(uit);
  }

  /** The notices that hold at that moment, urgent ones first. */
  public List<Mededeling> mededelingen(Instant nu) {
    return mededelingen.stream()
        .filter(mededeling -> mededeling.geldt(nu))
        .sorted(Comparator.comparing(Mededeling::dringend).reversed())
        .toList();
  }

  /** What is not answered at that moment. */
  public List<Uitschakeling> uit(Instant nu) {
    return uit.stream().filter(een -> een.geldt(nu)).toList();
  }

  /** That by which nothing at all is answered at that moment. */
  public Optional<Uitschakeling> geheelUit(Instant nu) {
    return uit(nu).stream().filter(Uitschakeling::alles).findFirst();
  }

  /** That by which a question about that product is not answered at that moment. */
  public Optional<Uitschakeling> uit(String product, TeamId team, Instant nu) {
    return uit(nu).stream().filter(een -> een.raakt(product, team)).findFirst();
  }
}
