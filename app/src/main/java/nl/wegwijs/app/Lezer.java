package nl.wegwijs.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wegwijs.app.Instellingen.OngeldigeInstellingException;

/** Reads variables and collects what is wrong with them, to say it all at once. */
final class Lezer {
  private final Map<String, String> omgeving;
  private final List<String> fouten = new ArrayList<>();

  Lezer(Map<String, String> omgeving) {
    this.omgeving = omgeving;
  }

  Optional<String> gezet(String naam) {
    return Optional.ofNullable(omgeving.get(naam))
        .map(String::strip)
        .filter(waarde -> !waarde.isEmpty());
  }

  <T> T lees(String naam, Function<String, T> vorm, T standaard) {
    try {
      return gezet(naam).map(vorm).orElse(standaard);
    } catch (NumberFormatException e) {
      fout(naam, "is geen getal");
    } catch (IllegalArgumentException e) {
      fout(naam, String.valueOf(e.getMessage()));
    }
    return standaard;
  }

  void fout(String naam, String melding) {
    fouten.add(naam + ": " + melding);
  }

  void klaar() {
    if (!fouten.isEmpty()) {
      throw new OngeldigeInstellingException(fouten);
    }
  }
}
