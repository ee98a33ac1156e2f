/** Berichten as plain text, tested kind by kind. */
@NullMarked
package nl.wegwijs.channels.weergave;

import org.jspecify.annotations.NullMarked;
