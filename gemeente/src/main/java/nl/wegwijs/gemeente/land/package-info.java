/** Facts about the whole country: which gemeenten there are and what lies in them. */
@NullMarked
package nl.wegwijs.gemeente.land;

import org.jspecify.annotations.NullMarked;
