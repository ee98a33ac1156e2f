/**
 * What a gemeente is: its teams, hours, rules, catalogue, texts and addresses, read from files into
 * immutable values.
 */
@NullMarked
package nl.wegwijs.gemeente;

import org.jspecify.annotations.NullMarked;
