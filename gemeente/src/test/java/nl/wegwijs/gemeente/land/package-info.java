@NullMarked
package nl.wegwijs.gemeente.land;

import org.jspecify.annotations.NullMarked;
