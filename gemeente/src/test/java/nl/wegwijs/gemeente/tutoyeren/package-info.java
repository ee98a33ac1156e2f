@NullMarked
package nl.wegwijs.gemeente.tutoyeren;

import org.jspecify.annotations.NullMarked;
