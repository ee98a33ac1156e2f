@NullMarked
package nl.wegwijs.inbox;

import org.jspecify.annotations.NullMarked;
