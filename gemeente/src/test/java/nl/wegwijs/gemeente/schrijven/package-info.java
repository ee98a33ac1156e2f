@NullMarked
package nl.wegwijs.gemeente.schrijven;

import org.jspecify.annotations.NullMarked;
