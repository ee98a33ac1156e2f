/** The telephone, with the platform's own library as the other side. */
@NullMarked
package nl.wegwijs.channels.spraak;

import org.jspecify.annotations.NullMarked;
