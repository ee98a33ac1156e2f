package nl.wegwijs.inbox.aanmelden;

import java.util.List;

/** The demo people of one gemeente, to choose from. */
public record Demokeuze(String id, String naam, List<Persoon> personen) {
  public Demokeuze {
    personen = List.copyOf(personen);
  }

  /** One of them. */
  public record Persoon(String id, String naam, String omschrijving) {}
}
