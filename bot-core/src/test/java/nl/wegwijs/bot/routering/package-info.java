@NullMarked
package nl.wegwijs.bot.routering;

import org.jspecify.annotations.NullMarked;
