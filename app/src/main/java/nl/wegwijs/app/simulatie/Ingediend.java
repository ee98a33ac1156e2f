package nl.wegwijs.app.simulatie;

import java.util.Map;
import java.util.Optional;
import nl.wegwijs.gemeente.GemeenteId;

/** Looks into what a service keeps. */
@FunctionalInterface
public interface Ingediend {
  /** A service of which only the contract is to be seen. */
  Ingediend ONBEKEND = (gemeente, gesprek) -> Optional.empty();

  /** The values of the form filed last in that gesprek, by field; empty where it is not known. */
  Optional<Map<String, String>> waarden(GemeenteId gemeente, String gesprek);
}
