/** What editors do: products, their texts, drafts and versions. */
@NullMarked
package nl.wegwijs.bot.kennis;

import org.jspecify.annotations.NullMarked;
