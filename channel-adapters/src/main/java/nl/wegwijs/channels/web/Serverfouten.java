package nl.wegwijs.channels.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what the server itself refuses before any route is looked for, such as a path that is no
 * path.
 */
final class Serverfouten extends ErrorHandler {
  private final Json json;

  Serverfouten(Json json) {
    this.json = json;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = status(response.getStatus());
    response.setStatus(status);
    HttpFields.Mutable koppen = response.getHeaders();
    Koppen.ALTIJD.forEach(koppen::put);
    koppen.put(HttpHeader.CONTENT_TYPE, Probleem.MEDIATYPE);
    response.write(true, ByteBuffer.wrap(lichaam(status)), callback);
    return true;
  }

  /**
   * A version or a coding that does not exist is a mistake of the one who asks, not of the service.
   */
  private static int status(int gezet) {
    return switch (gezet) {
      case 501, 505 -> 400;
      default -> gezet >= 400 ? gezet : 500;
    };
  }

  private byte[] lichaam(int status) {
    String detail =
        status < 500
            ? "De aanvraag is geen geldig HTTP."
            : "Er ging iets mis. Probeer het later opnieuw.";
    return json.bytes(Probleem.van(status, detail));
  }
}
