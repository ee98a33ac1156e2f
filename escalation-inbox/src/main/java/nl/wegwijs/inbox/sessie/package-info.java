/** Logins of medewerkers in their browsers, and what guards them. */
@NullMarked
package nl.wegwijs.inbox.sessie;

import org.jspecify.annotations.NullMarked;
