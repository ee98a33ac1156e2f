@NullMarked
package nl.wegwijs.bot;

import org.jspecify.annotations.NullMarked;
