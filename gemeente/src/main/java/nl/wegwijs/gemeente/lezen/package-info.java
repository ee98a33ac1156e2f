/**
 * Reads a folder of gemeenten into values, reports every mistake with file and line, and swaps in a
 * new version.
 */
@NullMarked
package nl.wegwijs.gemeente.lezen;

import org.jspecify.annotations.NullMarked;
