package nl.wegwijs.inbox.pagina;

import java.util.List;
import java.util.Set;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;

/** The parts of the inbox that stand in its menu. */
public enum Navigatie {
  WERK("/inbox", "Werk"),
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
      case ACTUEEL -> Paginas.MELDERS;
      case KENNIS, VERBETEREN -> Paginas.REDACTIE;
      case BORD, LOGBOEK, BEZORGING -> Paginas.LEIDING;
    };
  }

  /** What that medewerker sees of it, on the page at that path. */
  static List<Menuregel> voor(Medewerker medewerker, String hier) {
    return List.of(values()).stream()
        .filter(deel -> deel.rollen().stream().anyMatch(medewerker.rollen()::contains))
        .map(deel -> new Menuregel(deel.pad, deel.naam, deel.hier(hier)))
        .toList();
  }

  /** Whether the page at that path belongs to it. */
  private boolean hier(String path) {
    return switch (this) {
      case WERK ->
          path.equals(pad)
              || path.startsWith("/inbox/werk/")
              || path.startsWith("/inbox/formulieren");
      case ACTUEEL, KENNIS, VERBETEREN, BORD, LOGBOEK, BEZORGING ->
          path.equals(pad) || path.startsWith(pad + "/");
    };
  }

  /** One line of the menu. */
  public record Menuregel(String pad, String naam, boolean hier) {}
}
