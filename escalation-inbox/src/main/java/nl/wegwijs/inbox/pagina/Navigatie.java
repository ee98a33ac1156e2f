package nl.wegwijs.inbox.pagina;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;

/** The parts of the inbox that stand in its menu. */
public enum Navigatie {
  WERK("/inbox", "Werk"),
  VOORSTELLEN("/inbox/voorstellen", "Mijn voorstellen"),
  ACTUEEL("/inbox/actueel", "Actueel"),
  KENNIS("/inbox/kennis", "Kennis"),
  VERBETEREN("/inbox/verbeteren", "Verbeteren"),
  BORD("/inbox/bord", "Bord"),
  LOGBOEK("/inbox/audit", "Logboek"),
  BEZORGING("/inbox/bezorging", "Bezorging");

  private final String pad;
  private final String naam;

  Navigatie(String pad, String naam) {
    this.pad = pad;
    this.naam = naam;
  }

  public String pad() {
    return pad;
  }

  /** Those who see it; each sees it with any of these. */
  public Set<Rol> rollen() {
    return switch (this) {
      case WERK -> Paginas.IEDEREEN;
      case VOORSTELLEN -> Paginas.BALIE;
      case ACTUEEL -> Paginas.MELDERS;
      case KENNIS, VERBETEREN -> Paginas.REDACTIE;
      case BORD, LOGBOEK, BEZORGING -> Paginas.LEIDING;
    };
  }

  /**
   * What that medewerker sees of it, on the page at that path.
   *
   * @param nieuws how much became of their proposals that they did not see yet
   */
  static List<Menuregel> voor(Medewerker medewerker, String hier, int nieuws) {
    return List.of(values()).stream()
        .filter(deel -> deel.rollen().stream().anyMatch(medewerker.rollen()::contains))
        .map(deel ->
            new Menuregel(
                deel.pad,
                deel.naam,
                deel.hier(hier),
                deel == VOORSTELLEN ? Optional.of(nieuws) : Optional.empty()))
        .toList();
  }

  /** Whether the page at that path belongs to it. */
  private boolean hier(String path) {
    return switch (this) {
      case WERK ->
          path.equals(pad)
              || path.startsWith("/inbox/werk/")
              || path.startsWith("/inbox/formulieren");
      case VOORSTELLEN, ACTUEEL, KENNIS, VERBETEREN, BORD, LOGBOEK, BEZORGING ->
          path.equals(pad) || path.startsWith(pad + "/");
    };
  }

  /**
   * One line of the menu.
   *
   * @param nieuws how much is new there; empty for a part that does not say so
   */
  public record Menuregel(String pad, String naam, boolean hier, Optional<Integer> nieuws) {}
}
