@NullMarked
package nl.wegwijs.gemeente.lezen;

import org.jspecify.annotations.NullMarked;
