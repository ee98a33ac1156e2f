/** What somebody keeps of a form they filed, and the links with which it is opened. */
@NullMarked
package nl.wegwijs.channels.ontvangst;

import org.jspecify.annotations.NullMarked;
