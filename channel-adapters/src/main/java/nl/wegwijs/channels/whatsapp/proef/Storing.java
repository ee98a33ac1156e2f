package nl.wegwijs.channels.whatsapp.proef;

import java.time.Duration;
import java.util.Optional;

/** How the stand-in misbehaves at one message, as the real one does now and then. */
public sealed interface Storing {
  /**
   * Refuses it.
   *
   * @param code Meta's number for the reason; empty for an answer that is no JSON
   */
  record Weiger(int http, Optional<Integer> code, Optional<Duration> wachten) implements Storing {}

  /** Takes it, but breaks the connection before it says so. */
  record NeemEnZwijg() implements Storing {}

  /** Breaks the connection and takes nothing. */
  record Zwijg() implements Storing {}
}
