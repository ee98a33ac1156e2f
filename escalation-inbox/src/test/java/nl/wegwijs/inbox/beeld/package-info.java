@NullMarked
package nl.wegwijs.inbox.beeld;

import org.jspecify.annotations.NullMarked;
