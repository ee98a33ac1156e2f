/** What is different for a while: dated notices, and what the assistant does not answer now. */
@NullMarked
package nl.wegwijs.gemeente.actueel;

import org.jspecify.annotations.NullMarked;
