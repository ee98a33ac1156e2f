@NullMarked
package nl.wegwijs.app;

import org.jspecify.annotations.NullMarked;
