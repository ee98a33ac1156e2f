package nl.wegwijs.app.simulatie;

import java.util.List;

/** How a simulated gesprek ended. */
sealed interface Afloop {
  /** Filed as meant. */
  record Ingediend() implements Afloop {}

  /** Filed with something else than was meant. */
  record Verkeerd(List<String> velden) implements Afloop {
    public Verkeerd {
      velden = List.copyOf(velden);
    }
  }

  /** The form was stopped when asked. */
  record Gestopt() implements Afloop {}

  /** A person was found when asked. */
  record Mens() implements Afloop {}

  /** It went nowhere. */
  record Vastgelopen(String waar) implements Afloop {}

  /** The service did not answer. */
  record Storing(String waarom) implements Afloop {}
}
