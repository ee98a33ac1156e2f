package nl.wegwijs.inbox.aanmelden;

import java.util.List;

/**
 * Where in the provider's claims each thing about a medewerker stands: names in order of
 * preference, of which the first that is there counts. A dot leads into a nested claim.
 */
public record Claimnamen(
    List<String> naam,
    List<String> gemeenten,
    List<String> rollen,
    List<String> teams,
    List<String> vaardigheden) {

  /**
   * Those that Keycloak gives with mappers of those names, and Entra ID with app roles, whose
   * values may then also name gemeenten ({@code gemeente:waterrijk}), teams ({@code team:wmo}) and
   * vaardigheden ({@code vaardigheid:engels}).
   */
  public static final Claimnamen GEWOON =
      new Claimnamen(
          List.of("name", "preferred_username", "email"),
          List.of("gemeenten", "gemeente"),
          List.of("roles"),
          List.of("teams", "team"),
          List.of("vaardigheden"));

  public Claimnamen {
    naam = List.copyOf(naam);
    gemeenten = List.copyOf(gemeenten);
    rollen = List.copyOf(rollen);
    teams = List.copyOf(teams);
    vaardigheden = List.copyOf(vaardigheden);
  }

  /**
   * Names as an operator writes them, with commas between.
   *
   * @throws IllegalArgumentException if a name is empty
   */
  public static List<String> lijst(String tekst) {
    List<String> namen = List.of(tekst.split(",", -1)).stream().map(String::strip).toList();
    if (namen.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("is een lijst van namen met een komma ertussen");
    }
    return namen;
  }
}
