/**
 * The telephone: a caller says in one sentence why they call and is put through. In: the form posts
 * of a telephony platform; out: TwiML.
 */
@NullMarked
package nl.wegwijs.channels.spraak;

import org.jspecify.annotations.NullMarked;
