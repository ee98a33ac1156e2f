package nl.wegwijs.bot.dialoog;

import java.util.Optional;

/**
 * One rule in the order of deciding: it decides, or leaves it to the next. Pure but for new
 * reference numbers.
 */
interface Stap {
  /** The decision, if this rule is about this message. */
  Optional<Besluit> probeer(Context context);
}
