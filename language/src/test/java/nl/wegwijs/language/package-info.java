@NullMarked
package nl.wegwijs.language;

import org.jspecify.annotations.NullMarked;
