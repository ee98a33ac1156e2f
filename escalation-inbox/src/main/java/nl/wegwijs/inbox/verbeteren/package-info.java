/** The page with what was not understood or did not help. */
@NullMarked
package nl.wegwijs.inbox.verbeteren;

import org.jspecify.annotations.NullMarked;
