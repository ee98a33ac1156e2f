@NullMarked
package nl.wegwijs.intents.naam;

import org.jspecify.annotations.NullMarked;
