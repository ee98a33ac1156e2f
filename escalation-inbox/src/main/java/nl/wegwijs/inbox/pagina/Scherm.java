package nl.wegwijs.inbox.pagina;

/** Answers one request of a medewerker who may make it. */
@FunctionalInterface
public interface Scherm {
  Antwoord toon(Bezoek bezoek);
}
