@NullMarked
package nl.wegwijs.gemeente.leesbaarheid;

import org.jspecify.annotations.NullMarked;
