/** Berichten as plain text, for channels without buttons and cards. */
@NullMarked
package nl.wegwijs.channels.weergave;

import org.jspecify.annotations.NullMarked;
