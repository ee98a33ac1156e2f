package nl.wegwijs.channels.web;

import java.util.Map;

/**
 * Ends the handling of a request with a problem as its answer. It is no fault of the service, so it
 * has no stack trace.
 */
final class ProbleemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Probleem probleem;
  private final transient Map<String, String> koppen;

  ProbleemException(Probleem probleem, Map<String, String> koppen) {
    super(probleem.title(), null, false, false);
    this.probleem = probleem;
    this.koppen = Map.copyOf(koppen);
  }

  ProbleemException(Probleem probleem) {
    this(probleem, Map.of());
  }

  Probleem probleem() {
    return probleem;
  }

  /** Headers that belong to the problem, such as {@code Retry-After}. */
  Map<String, String> koppen() {
    return koppen;
  }
}
