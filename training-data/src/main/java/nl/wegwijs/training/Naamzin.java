package nl.wegwijs.training;

/**
 * A sentence in which names are marked.
 *
 * @param regel in the form of OpenNLP: words with spaces between, names between {@code
 *     <START:persoon>} or {@code <START:straat>} and {@code <END>}
 */
public record Naamzin(String regel, Herkomst herkomst) {}
