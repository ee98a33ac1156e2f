@NullMarked
package nl.wegwijs.invoer;

import org.jspecify.annotations.NullMarked;
