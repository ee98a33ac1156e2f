/** WhatsApp by Meta's Cloud API: messages come in by webhook and go out through the outbox. */
@NullMarked
package nl.wegwijs.channels.whatsapp;

import org.jspecify.annotations.NullMarked;
