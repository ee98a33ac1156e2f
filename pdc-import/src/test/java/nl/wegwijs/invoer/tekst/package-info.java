@NullMarked
package nl.wegwijs.invoer.tekst;

import org.jspecify.annotations.NullMarked;
