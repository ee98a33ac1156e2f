package nl.wegwijs.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One kept connection to a server on this machine that spends as little as possible itself, since it shares the
 * processors with what it measures. Knows only answers with a {@code Content-Length}. For one thread.
 */
final class HttpConnection implements AutoCloseable {
  private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
  private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);

  /** The status of the response line stands behind {@code HTTP/1.1 }. */
  private static final int STATUS_AT = 9;

  /** Far above any answer that is measured here; a server that falls silent ends the run. */
  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket = new Socket();
  private final InputStream in;
  private byte[] buffer = new byte[16 * 1024];
  private int filled;
  private int bodyAt;
  private int bodyEnd;

  HttpConnection(int port) throws IOException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    in = socket.getInputStream();
  }

  /** A request that can be sent many times. */
  static byte[] get(String path) {
    return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * A request that can be sent many times.
   *
   * @param headers lines that each end with CR LF
   */
  static byte[] post(String path, String headers, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("POST "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + headers
                + "Content-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] request = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, request, head.length, body.length);
    return request;
  }

  /** Sends a request, reads the whole answer and gives its status. */
  int send(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    filled = 0;
    int headEnd = -1;
    while (headEnd < 0) {
      int from = Math.max(0, filled - END_OF_HEAD.length);
      fill();
      headEnd = indexOf(END_OF_HEAD, from, filled);
    }
    bodyAt = headEnd + END_OF_HEAD.length;
    bodyEnd = bodyAt + contentLength(headEnd);
    while (filled < bodyEnd) {
      fill();
    }
    return number(STATUS_AT);
  }

  /** The body of the last answer. */
  String body() {
    return new String(buffer, bodyAt, bodyEnd - bodyAt, StandardCharsets.UTF_8);
  }

  private void fill() throws IOException {
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, filled * 2);
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    if (read < 0) {
      throw new EOFException("the server closed the connection in an answer");
    }
    filled += read;
  }

  private int contentLength(int headEnd) throws IOException {
    int at = indexOf(LENGTH, 0, headEnd);
    if (at >= 0) {
      return number(at + LENGTH.length + 1);
    }
    if (number(STATUS_AT) == 204) {
      return 0;
    }
    throw new IOException("an answer without Content-Length");
  }

  private int number(int at) {
    int number = 0;
    for (int i = at; i < filled && buffer[i] >= '0' && buffer[i] <= '9'; i++) {
      number = number * 10 + buffer[i] - '0';
    }
    return number;
  }

  /** Where the bytes, in small letters, stand in whatever case. */
  private int indexOf(byte[] sought, int from, int to) {
    for (int at = from; at <= to - sought.length; at++) {
      int same = 0;
      while (same < sought.length && lower(buffer[at + same]) == sought[same]) {
        same++;
      }
      if (same == sought.length) {
        return at;
      }
    }
    return -1;
  }

  private static int lower(byte sign) {
    return sign >= 'A' && sign <= 'Z' ? sign + 'a' - 'A' : sign;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
