package nl.wegwijs.invoer.plan;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.Optional;

/**
 * One file that is to change.
 *
 * @param naam within the folder of the gemeente, such as {@code pdc/paspoort.md}
 * @param oud its text until now; empty where it is new
 */
public record Bestandswijziging(String naam, Optional<String> oud, String nieuw) {
  private static final int REGELS_ERBIJ = 2;

  /** The lines that change, as a unified diff. */
  public List<String> verschil() {
    List<String> was = oud.map(tekst -> tekst.lines().toList()).orElse(List.of());
    return UnifiedDiffUtils.generateUnifiedDiff(
        oud.isPresent() ? "nu/" + naam : "/dev/null",
        "straks/" + naam,
        was,
        DiffUtils.diff(was, nieuw.lines().toList()),
        REGELS_ERBIJ);
  }
}
