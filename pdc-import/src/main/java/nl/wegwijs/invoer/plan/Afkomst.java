package nl.wegwijs.invoer.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import nl.wegwijs.gemeente.schrijven.Productblad;

/**
 * What an import keeps in the head of a file: {@code herkomst}.
 *
 * @param bron name of the source
 * @param id what the source calls the product
 * @param hash of what the source said
 * @param geschreven hash of each part as the import wrote it, by which an edit shows
 * @param verdwenenOp day on which the product was no longer in the source, if any
 */
record Afkomst(
    String bron,
    String id,
    String hash,
    SequencedMap<String, String> geschreven,
    Optional<String> verdwenenOp) {
  private static final String SLEUTEL = "herkomst";

  Afkomst {
    geschreven = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(geschreven));
  }

  static Optional<Afkomst> van(Productblad blad) {
    SequencedMap<String, Object> groep = blad.groep(SLEUTEL);
    if (!groep.containsKey("bron") || !groep.containsKey("id")) {
      return Optional.empty();
    }
    var geschreven = new LinkedHashMap<String, String>();
    Productblad.alsGroep(groep.get("geschreven"))
        .forEach((deel, hash) -> geschreven.put(deel, String.valueOf(hash)));
    return Optional.of(
        new Afkomst(
            String.valueOf(groep.get("bron")),
            String.valueOf(groep.get("id")),
            String.valueOf(groep.get("hash")),
            geschreven,
            Optional.ofNullable(groep.get("verdwenenOp")).map(String::valueOf)));
  }

  Afkomst verdwenen(String dag) {
    return new Afkomst(bron, id, hash, geschreven, Optional.of(dag));
  }

  Productblad in(Productblad blad) {
    var groep = new LinkedHashMap<String, Object>();
    groep.put("bron", bron);
    groep.put("id", id);
    groep.put("hash", hash);
    verdwenenOp.ifPresent(dag -> groep.put("verdwenenOp", dag));
    if (!geschreven.isEmpty()) {
      groep.put("geschreven", geschreven);
    }
    return blad.metGroep(SLEUTEL, groep);
  }
}
