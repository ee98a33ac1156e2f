/** What an import would change in the files of a gemeente, and the changing itself. */
@NullMarked
package nl.wegwijs.invoer.plan;

import org.jspecify.annotations.NullMarked;
