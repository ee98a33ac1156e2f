package nl.wegwijs.gemeente;

import java.util.Map;

/**
 * The systems of others that a gemeente works with.
 *
 * @param bezorging where filed forms go, by form; {@link #OVERIG} is for the forms that are not
 *     named
 * @param pdok whether an address that no register here covers is looked up at PDOK
 */
public record Koppelingen(Map<String, Bezorgdoel> bezorging, boolean pdok) {
  /** All forms that have no place of their own. */
  public static final String OVERIG = "overig";

  /** None: filed forms are in the inbox. */
  public static final Koppelingen GEEN = new Koppelingen(Map.of(), false);

  public Koppelingen {
    bezorging = Map.copyOf(bezorging);
  }

  /** Where filed forms of that kind go. */
  public Bezorgdoel bezorgdoel(String formulier) {
    Bezorgdoel eigen = bezorging.get(formulier);
    return eigen != null ? eigen : bezorging.getOrDefault(OVERIG, new Bezorgdoel.Inbox());
  }
}
