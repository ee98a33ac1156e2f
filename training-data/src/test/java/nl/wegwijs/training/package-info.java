@NullMarked
package nl.wegwijs.training;

import org.jspecify.annotations.NullMarked;
