/** The screens of editors: products and their texts. */
@NullMarked
package nl.wegwijs.inbox.kennis;

import org.jspecify.annotations.NullMarked;
