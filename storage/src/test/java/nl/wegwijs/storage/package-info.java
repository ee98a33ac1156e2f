/** The contract of the store on both databases, and what each of them must withstand. */
@NullMarked
package nl.wegwijs.storage;

import org.jspecify.annotations.NullMarked;
