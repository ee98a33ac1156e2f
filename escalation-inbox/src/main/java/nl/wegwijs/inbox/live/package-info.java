/** Keeps open pages up to date: what changes is rendered once and sent to all who may see it. */
@NullMarked
package nl.wegwijs.inbox.live;

import org.jspecify.annotations.NullMarked;
