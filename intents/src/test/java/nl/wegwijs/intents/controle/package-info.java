@NullMarked
package nl.wegwijs.intents.controle;

import org.jspecify.annotations.NullMarked;
