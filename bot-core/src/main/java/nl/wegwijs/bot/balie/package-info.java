/**
 * The desk: how medewerkers take over where the assistant stops, what they may see and do, and the
 * timers that go with it.
 */
@NullMarked
package nl.wegwijs.bot.balie;

import org.jspecify.annotations.NullMarked;
