/** The catalogue as something to search: files in, the passage that answers out. */
@NullMarked
package nl.wegwijs.knowledge;

import org.jspecify.annotations.NullMarked;
