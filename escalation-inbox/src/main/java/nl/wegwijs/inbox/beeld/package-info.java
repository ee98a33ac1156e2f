/** What the screens show, in words, made from what the desk knows. Pure. */
@NullMarked
package nl.wegwijs.inbox.beeld;

import org.jspecify.annotations.NullMarked;
