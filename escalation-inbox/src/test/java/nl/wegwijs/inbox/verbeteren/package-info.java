@NullMarked
package nl.wegwijs.inbox.verbeteren;

import org.jspecify.annotations.NullMarked;
