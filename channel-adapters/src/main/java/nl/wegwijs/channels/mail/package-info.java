/** Receipts by mail: made, and brought to the mail server of the organisation. */
@NullMarked
package nl.wegwijs.channels.mail;

import org.jspecify.annotations.NullMarked;
