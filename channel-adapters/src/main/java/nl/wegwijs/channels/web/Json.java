package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the JSON of the contract. Safe for use by many threads. */
final class Json {
  static final String MEDIATYPE = "application/json";

  /** The deepest body of the contract is three levels deep. */
  private static final int DIEPSTE = 16;

  private static final int LANGSTE_GETAL = 100;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DIEPSTE)
                          .maxNumberLength(LANGSTE_GETAL)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  JsonMapper mapper() {
    return mapper;
  }

  /** The value as a tree, to which fields can be added. */
  ObjectNode boom(Object waarde) {
    return mapper.valueToTree(waarde);
  }

  byte[] bytes(Object waarde) {
    return mapper.writeValueAsBytes(waarde);
  }

  void antwoord(Context ctx, int status, Object waarde) {
    antwoord(ctx, status, MEDIATYPE, waarde);
  }

  void antwoord(Context ctx, int status, String mediatype, Object waarde) {
    ctx.status(status);
    zonderTekenset(ctx, mediatype);
    ctx.result(bytes(waarde));
  }

  /** Kinds of JSON are always in UTF-8 and have no parameter that says so (RFC 8259). */
  static void zonderTekenset(Context ctx, String mediatype) {
    ctx.res().setContentType(null);
    ctx.res().setCharacterEncoding((String) null);
    ctx.res().setContentType(mediatype);
  }
}
