/** Delivery of filed forms to the systems of a gemeente: folders and webhooks. */
@NullMarked
package nl.wegwijs.channels.bezorging;

import org.jspecify.annotations.NullMarked;
