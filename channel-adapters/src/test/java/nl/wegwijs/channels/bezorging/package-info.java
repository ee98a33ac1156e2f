@NullMarked
package nl.wegwijs.channels.bezorging;

import org.jspecify.annotations.NullMarked;
