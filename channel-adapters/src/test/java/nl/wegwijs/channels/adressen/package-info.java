@NullMarked
package nl.wegwijs.channels.adressen;

import org.jspecify.annotations.NullMarked;
