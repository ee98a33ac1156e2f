@NullMarked
package nl.wegwijs.invoer.bron;

import org.jspecify.annotations.NullMarked;
