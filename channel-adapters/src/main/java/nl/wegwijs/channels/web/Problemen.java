package nl.wegwijs.channels.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The problems that a request can end in. */
final class Problemen {
  private Problemen() {}

  static ProbleemException ongeldig(String veld, String code, String melding) {
    return ongeldig(List.of(new Fout(veld, code, melding)));
  }

  static ProbleemException ongeldig(List<Fout> fouten) {
    return new ProbleemException(Probleem.ongeldig(fouten));
  }

  static ProbleemException zonderSleutel() {
    return new ProbleemException(
        Probleem.van(401, "Stuur de sleutel van het gesprek mee als 'Authorization: Bearer …'."),
        Map.of("WWW-Authenticate", "Bearer"));
  }

  static ProbleemException zonderApiSleutel() {
    return new ProbleemException(
        Probleem.van(401, "Stuur een geldige sleutel mee als 'X-Api-Key'."),
        Map.of("WWW-Authenticate", "ApiKey"));
  }

  static ProbleemException geenGesprek() {
    return new ProbleemException(
        Probleem.van(404, "Dit gesprek is er niet (meer), of de sleutel hoort er niet bij."));
  }

  static ProbleemException nietGevonden(String detail) {
    return new ProbleemException(Probleem.van(404, detail));
  }

  static ProbleemException nietAanvaardbaar(String vorm) {
    return new ProbleemException(
        Probleem.van(406, "Het antwoord is er alleen als %s.".formatted(vorm)));
  }

  static ProbleemException teGroot(String detail) {
    return new ProbleemException(Probleem.van(413, detail));
  }

  static ProbleemException mediatype(String verwacht) {
    return new ProbleemException(
        Probleem.van(415, "De aanvraag moet van de soort %s zijn, in UTF-8.".formatted(verwacht)),
        Map.of("Accept", verwacht));
  }

  static ProbleemException teVeel(Duration wachten) {
    long seconden = Math.max(1, wachten.plusMillis(999).toSeconds());
    return new ProbleemException(
        Probleem.van(
            429, "Er kwamen te veel aanvragen. Probeer het over %d s opnieuw.".formatted(seconden)),
        Map.of("Retry-After", Long.toString(seconden)));
  }

  static ProbleemException nietBeschikbaar(String detail) {
    return new ProbleemException(Probleem.van(503, detail), Map.of("Retry-After", "10"));
  }
}
