@NullMarked
package nl.wegwijs.inbox.live;

import org.jspecify.annotations.NullMarked;
