@NullMarked
package nl.wegwijs.inbox.kennis;

import org.jspecify.annotations.NullMarked;
