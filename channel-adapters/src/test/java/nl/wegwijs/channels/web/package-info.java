/** The web channel, tested over real HTTP. */
@NullMarked
package nl.wegwijs.channels.web;

import org.jspecify.annotations.NullMarked;
