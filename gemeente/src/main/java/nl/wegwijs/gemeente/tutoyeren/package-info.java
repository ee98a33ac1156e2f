/** Turns a text that says 'u' into the same text that says 'je'. */
@NullMarked
package nl.wegwijs.gemeente.tutoyeren;

import org.jspecify.annotations.NullMarked;
