/** The pages on which medewerkers work: the queue, one gesprek, and the filed forms. */
@NullMarked
package nl.wegwijs.inbox.werk;

import org.jspecify.annotations.NullMarked;
