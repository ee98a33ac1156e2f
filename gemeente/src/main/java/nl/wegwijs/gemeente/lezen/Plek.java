package nl.wegwijs.gemeente.lezen;

import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param regel line, from 1; 0 is the file as a whole
 */
record Plek(Path bestand, int regel) {}
