/** Talking to a running service over its HTTP contract, as a program of somebody else would. */
@NullMarked
package nl.wegwijs.app.klant;

import org.jspecify.annotations.NullMarked;
