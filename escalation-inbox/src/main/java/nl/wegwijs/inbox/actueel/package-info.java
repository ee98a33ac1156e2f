/** The page for notices and for turning the assistant off. */
@NullMarked
package nl.wegwijs.inbox.actueel;

import org.jspecify.annotations.NullMarked;
