package nl.wegwijs.gemeente;

/**
 * A reply that medewerkers have at hand.
 *
 * @param id by which it is called up, such as {@code wachten}
 * @param naam what it is for, in Dutch
 * @param tekst may hold {@code {naam}} of the inwoner, {@code {kenmerk}}, {@code {medewerker}} and
 *     {@code {team}}
 */
public record Standaardantwoord(String id, String naam, Tekst tekst) {}
