package nl.wegwijs.gemeente;

/**
 * What is said once to whoever writes a language that the assistant does not speak.
 *
 * @param code ISO 639-1
 * @param naam what the language calls itself
 * @param vanRechts whether it is written from right to left
 * @param uitleg that the assistant knows Dutch and English only, and how to reach a person; may
 *     hold {@code {gemeente}} and {@code {telefoon}}
 * @param medewerker label of the choice for a person
 * @param terugbellen label of the choice to be called back
 * @param geen label of the choice for neither
 */
public record AndereTaal(
    String code,
    String naam,
    boolean vanRechts,
    String uitleg,
    String medewerker,
    String terugbellen,
    String geen) {}
