/** What every page has: its frame, who may see it, and how it is answered. */
@NullMarked
package nl.wegwijs.inbox.pagina;

import org.jspecify.annotations.NullMarked;
