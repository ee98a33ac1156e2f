@NullMarked
package nl.wegwijs.intents;

import org.jspecify.annotations.NullMarked;
