package nl.wegwijs.inbox.pagina;

import java.io.IOException;

/** Writes server-sent events to one open page until its reader is gone. */
@FunctionalInterface
public interface Stroomscherm {
  /**
   * Runs as long as the page is open, in the thread of its request; ends when {@link Stroom#open()}
   * says so.
   */
  void schrijf(Bezoek bezoek, Stroom stroom) throws IOException, InterruptedException;
}
