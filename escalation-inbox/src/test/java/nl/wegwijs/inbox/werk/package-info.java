@NullMarked
package nl.wegwijs.inbox.werk;

import org.jspecify.annotations.NullMarked;
