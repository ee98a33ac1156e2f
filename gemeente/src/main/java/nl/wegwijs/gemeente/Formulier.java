package nl.wegwijs.gemeente;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form that is filled in conversation: its fields in the order in which they are asked.
 *
 * @param versie hash of the file, kept with every submission
 * @param team to which a submission goes
 */
public record Formulier(String id, String versie, Tekst naam, TeamId team, List<Veld> velden) {
  public Formulier {
    velden = List.copyOf(velden);
  }

  /** The field of that id. */
  public Optional<Veld> veld(String veld) {
    return velden.stream().filter(kandidaat -> kandidaat.id().equals(veld)).findFirst();
  }

  /**
   * One thing to know.
   *
   * @param label short name, as in the summary
   * @param vraag the question put to the citizen
   * @param toelichting why it is asked, or how to answer
   * @param opnieuw the question in other words with an example, after an answer that was not
   *     understood
   * @param keuzes the possible answers of a {@link Soort#KEUZE}; otherwise empty
   * @param verplicht whether the form cannot be filed without it (when it applies)
   * @param als when the field applies; empty is always
   */
  public record Veld(
      String id,
      Soort soort,
      Tekst label,
      Tekst vraag,
      Tekst toelichting,
      Tekst opnieuw,
      List<Keuzemogelijkheid> keuzes,
      boolean verplicht,
      Optional<Voorwaarde> als) {
    public Veld {
      keuzes = List.copyOf(keuzes);
    }
  }

  /** What kind of value a field takes, and so how an answer is read. */
  public enum Soort {
    DATUM,
    GEBOORTEDATUM,
    POSTCODE,
    HUISNUMMER,
    KEUZE,
    JA_NEE,
    AANTAL,
    NAAM,
    NAMEN,
    EMAIL,
    TELEFOONNUMMER,
    TEKST
  }

  /**
   * One answer a citizen may choose.
   *
   * @param woorden other words that mean this answer, in both languages
   */
  public record Keuzemogelijkheid(String waarde, Tekst label, List<String> woorden) {
    public Keuzemogelijkheid {
      woorden = List.copyOf(woorden);
    }
  }

  /** When a field applies, given what is already known. */
  public sealed interface Voorwaarde {
    /** A field has one of these values. */
    record VeldIs(String veld, List<String> waarden) implements Voorwaarde {
      public VeldIs {
        waarden = List.copyOf(waarden);
      }
    }

    /** A field holds a number above this one. */
    record VeldBoven(String veld, int grens) implements Voorwaarde {}

    /** The gemeente's own decision table gives one of these outcomes. */
    record RegelGeeft(String regel, List<String> uitkomsten) implements Voorwaarde {
      public RegelGeeft {
        uitkomsten = List.copyOf(uitkomsten);
      }
    }
  }

  /** Whether a field applies, given the values known so far and the gemeente's decision tables. */
  public static boolean geldt(
      Voorwaarde voorwaarde, Map<String, String> waarden, Map<String, Regel> regels) {
    return switch (voorwaarde) {
      case Voorwaarde.VeldIs(String veld, List<String> toegestaan) -> {
        String waarde = waarden.get(veld);
        yield waarde != null && toegestaan.contains(waarde);
      }
      case Voorwaarde.VeldBoven(String veld, int grens) -> {
        String waarde = waarden.get(veld);
        yield waarde != null && Integer.parseInt(waarde) > grens;
      }
      case Voorwaarde.RegelGeeft(String regel, List<String> uitkomsten) -> {
        Regel tabel = regels.get(regel);
        yield tabel != null && tabel.uitkomst(waarden).filter(uitkomsten::contains).isPresent();
      }
    };
  }
}
