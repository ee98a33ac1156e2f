/** Mail, tested against servers that take it and servers that do not. */
@NullMarked
package nl.wegwijs.channels.mail;

import org.jspecify.annotations.NullMarked;
