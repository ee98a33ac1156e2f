/** How a medewerker logs in and out. */
@NullMarked
package nl.wegwijs.inbox.aanmelden;

import org.jspecify.annotations.NullMarked;
