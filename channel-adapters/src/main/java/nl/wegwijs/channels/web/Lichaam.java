package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads the body of a request without ever holding more of it than is allowed. */
final class Lichaam {
  /** The largest body of one question or message. */
  static final int GROOTSTE = 64 * 1024;

  /**
   * How much of a refused body is still taken, so that a client that first sends all of it hears
   * why.
   */
  private static final long GRENS_LEEGLOPEN = 64L * 1024 * 1024;

  private Lichaam() {}

  /** The body as text, if it is of that media type, not larger than allowed and in UTF-8. */
  static String tekst(Context ctx, String mediatype) {
    byte[] bytes = bytes(ctx, mediatype, GROOTSTE);
    return utf8(bytes, 0, bytes.length)
        .orElseThrow(() -> Problemen.ongeldig("", Fout.JSON, "De aanvraag is geen geldige UTF-8."));
  }

  static byte[] bytes(Context ctx, String mediatype, int grootste) {
    eisSoort(ctx, mediatype);
    if (ctx.req().getContentLengthLong() > grootste) {
      throw teGroot(grootste);
    }
    try {
      InputStream stroom = ctx.req().getInputStream();
      byte[] bytes = stroom.readNBytes(grootste + 1);
      if (bytes.length > grootste) {
        throw teGroot(grootste);
      }
      return bytes;
    } catch (IOException afgebroken) {
      throw Problemen.ongeldig("", Fout.JSON, "De aanvraag kwam niet in zijn geheel aan.");
    }
  }

  /** The text of those bytes; empty if they are no UTF-8. */
  static Optional<String> utf8(byte[] bytes, int van, int lengte) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, van, lengte))
              .toString());
    } catch (CharacterCodingException geenUtf8) {
      return Optional.empty();
    }
  }

  private static void eisSoort(Context ctx, String mediatype) {
    String gegeven = ctx.header("Content-Type");
    if (gegeven == null || ctx.header("Content-Encoding") != null) {
      throw Problemen.mediatype(mediatype);
    }
    String[] delen = gegeven.toLowerCase(Locale.ROOT).split(";", -1);
    boolean soort = delen[0].strip().equals(mediatype);
    boolean utf8 = true;
    for (int i = 1; i < delen.length; i++) {
      String deel = delen[i].strip();
      utf8 &= !deel.startsWith("charset=") || deel.replace("\"", "").equals("charset=utf-8");
    }
    if (!soort || !utf8) {
      throw Problemen.mediatype(mediatype);
    }
  }

  private static ProbleemException teGroot(int grootste) {
    return Problemen.teGroot("De aanvraag is groter dan %d KiB.".formatted(grootste / 1024));
  }

  /**
   * Takes what is left of a refused body and forgets it. A client that first sends everything and
   * then reads would otherwise see its connection break instead of the answer. One that asked
   * whether it may send is not waited for.
   */
  static void laatLeeglopen(Context ctx) {
    if (ctx.header("Expect") != null) {
      return;
    }
    byte[] weg = new byte[8192];
    long gelezen = 0;
    try {
      InputStream stroom = ctx.req().getInputStream();
      int stuk = stroom.read(weg);
      while (stuk >= 0 && gelezen < GRENS_LEEGLOPEN) {
        gelezen += stuk;
        stuk = stroom.read(weg);
      }
    } catch (IOException weggegaan) {
      // The one who sent it is gone: there is nobody to be kind to.
      return;
    }
  }
}
