@NullMarked
package nl.wegwijs.intents.evaluatie;

import org.jspecify.annotations.NullMarked;
