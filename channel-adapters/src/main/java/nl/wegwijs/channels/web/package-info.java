/** The web channel: the HTTP contract, its events, the widget and the demo page. */
@NullMarked
package nl.wegwijs.channels.web;

import org.jspecify.annotations.NullMarked;
