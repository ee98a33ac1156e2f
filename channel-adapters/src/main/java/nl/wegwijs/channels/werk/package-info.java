/** Doing what waits in the database: taking pieces, trying again after a pause. */
@NullMarked
package nl.wegwijs.channels.werk;

import org.jspecify.annotations.NullMarked;
