/** Sources of addresses at services of others. */
@NullMarked
package nl.wegwijs.channels.adressen;

import org.jspecify.annotations.NullMarked;
