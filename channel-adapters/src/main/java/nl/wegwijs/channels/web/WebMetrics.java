package nl.wegwijs.channels.web;

import java.time.Duration;

/** Counts what the web channel does. Called on the path of each request, so it must be quick. */
public interface WebMetrics {
  /** Counts nothing. */
  WebMetrics GEEN =
      new WebMetrics() {
        @Override
        public void verzoek(String methode, String route, int status, Duration duur) {}

        @Override
        public void stromen(int open) {}
      };

  /**
   * A request was answered; for a stream of events, when it ended.
   *
   * @param route path with names for its parts, such as {@code /v1/gesprekken/{id}}; {@code
   *     onbekend} where none matched
   */
  void verzoek(String methode, String route, int status, Duration duur);

  /** The number of open streams of events changed to this many. */
  void stromen(int open);
}
