@NullMarked
package nl.wegwijs.knowledge;

import org.jspecify.annotations.NullMarked;
