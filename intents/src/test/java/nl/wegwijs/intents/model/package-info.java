@NullMarked
package nl.wegwijs.intents.model;

import org.jspecify.annotations.NullMarked;
