package nl.wegwijs.channels.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/**
 * Makes the connections of one mail, so that they can be broken off from outside. Safe for use by
 * many threads.
 */
final class Verbindingen extends SocketFactory {
  private final List<Socket> open = new ArrayList<>();
  private boolean verbroken;

  /** Breaks off what is open, and lets nothing be opened any more. */
  synchronized void verbreek() {
    verbroken = true;
    for (Socket socket : open) {
      try {
        socket.close();
      } catch (IOException alDicht) {
        // gone either way
      }
    }
  }

  /** Whether that was done. */
  synchronized boolean verbroken() {
    return verbroken;
  }

  @Override
  public Socket createSocket() throws IOException {
    return houd(new Socket());
  }

  @Override
  public Socket createSocket(String host, int poort) throws IOException {
    return houd(new Socket(host, poort));
  }

  @Override
  public Socket createSocket(String host, int poort, InetAddress van, int vanPoort)
      throws IOException {
    return houd(new Socket(host, poort, van, vanPoort));
  }

  @Override
  public Socket createSocket(InetAddress host, int poort) throws IOException {
    return houd(new Socket(host, poort));
  }

  @Override
  public Socket createSocket(InetAddress host, int poort, InetAddress van, int vanPoort)
      throws IOException {
    return houd(new Socket(host, poort, van, vanPoort));
  }

  private synchronized Socket houd(Socket socket) throws IOException {
    if (verbroken) {
      socket.close();
      throw new IOException("the time for this mail is over");
    }
    open.add(socket);
    return socket;
  }
}
