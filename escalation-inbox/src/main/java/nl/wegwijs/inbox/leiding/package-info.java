/** How the desk runs, and who did what: for coordinators and beheerders. */
@NullMarked
package nl.wegwijs.inbox.leiding;

import org.jspecify.annotations.NullMarked;
