package nl.wegwijs.channels.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Van;
import tools.jackson.databind.node.ObjectNode;

/**
 * Beurten as an inwoner may read them again: who said what in which beurt and when.
 *
 * @param status the status after the last of them
 * @param berichten each with its {@code beurt} and {@code tijdstip}
 */
record Berichtenlijst(Status status, List<ObjectNode> berichten) {
  static Berichtenlijst van(Json json, Status status, List<Beurt> beurten) {
    var berichten = new ArrayList<ObjectNode>();
    for (Beurt beurt : beurten) {
      for (Bericht bericht : gezegd(beurt)) {
        ObjectNode boom = json.boom(bericht);
        boom.put("beurt", beurt.nummer());
        boom.put("tijdstip", tijdstip(beurt.tijdstip()));
        berichten.add(boom);
      }
    }
    return new Berichtenlijst(status, berichten);
  }

  /** Everything said in a beurt in its order: the inwoner first, in the words as kept. */
  static List<Bericht> gezegd(Beurt beurt) {
    var gezegd = new ArrayList<Bericht>();
    beurt
        .inkomend()
        .ifPresent(inkomend -> gezegd.add(new Bericht.Tekst(Van.INWONER, inkomend.tekst())));
    gezegd.addAll(beurt.berichten());
    return gezegd;
  }

  private static String tijdstip(Instant moment) {
    return moment.toString();
  }
}
