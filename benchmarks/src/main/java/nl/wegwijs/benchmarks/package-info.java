/** Measures how fast the program is: parts of it in one process, and the running service from outside. */
@NullMarked
package nl.wegwijs.benchmarks;

import org.jspecify.annotations.NullMarked;
