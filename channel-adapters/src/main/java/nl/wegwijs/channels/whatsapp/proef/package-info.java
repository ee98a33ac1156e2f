/**
 * A stand-in for Meta's Cloud API and for a telephone, to try the channel without an account. Only
 * for this machine: nothing here is meant to be reached from elsewhere.
 */
@NullMarked
package nl.wegwijs.channels.whatsapp.proef;

import org.jspecify.annotations.NullMarked;
