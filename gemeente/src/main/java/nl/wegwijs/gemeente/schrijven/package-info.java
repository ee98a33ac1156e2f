/** Writes files of the gemeenten, so that what reads them and who edits them by hand can go on. */
@NullMarked
package nl.wegwijs.gemeente.schrijven;

import org.jspecify.annotations.NullMarked;
