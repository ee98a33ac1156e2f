package nl.wegwijs.app;

import tools.jackson.databind.JsonNode;

/** The move that tests report: in Waterrijk from 3486 KD 14 to Lindelaan 12, alone. */
final class Verhuizing {
  private Verhuizing() {}

  static JsonNode totSamenvatting(Inwoner inwoner) {
    return inwoner.zegAlles(
        "Ik wil mijn verhuizing doorgeven",
        "3484 HG 12",
        "1 maart",
        "3486 KD 14",
        "koop",
        "ik verhuis alleen",
        "Anna Voorbeeld",
        "12-03-1980");
  }
}
