@NullMarked
package nl.wegwijs.gemeente;

import org.jspecify.annotations.NullMarked;
