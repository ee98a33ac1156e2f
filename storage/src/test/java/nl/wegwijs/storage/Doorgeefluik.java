package nl.wegwijs.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** A line to a server on this machine that can be cut, or left open without passing anything on. */
final class Doorgeefluik implements AutoCloseable {
  private final ServerSocket door;
  private final int server;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Semaphore flow = new Semaphore(1);
  private volatile boolean cut;

  Doorgeefluik(int server) throws IOException {
    this.server = server;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Breaks every connection, and refuses new ones. */
  void cut() {
    cut = true;
    sockets.forEach(Doorgeefluik::close);
  }

  void mend() {
    cut = false;
  }

  /** Keeps connections open and passes nothing on. */
  void dam() {
    flow.acquireUninterruptibly();
  }

  void letFlow() {
    flow.release();
  }

  @Override
  public void close() throws IOException {
    door.close();
    cut();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        if (cut) {
          client.close();
          continue;
        }
        var behind = new Socket(InetAddress.getLoopbackAddress(), server);
        sockets.add(client);
        sockets.add(behind);
        Thread.ofVirtual().start(() -> pass(client, behind));
        Thread.ofVirtual().start(() -> pass(behind, client));
      } catch (IOException e) {
        // The door was closed, or the server is not there: whoever came finds no connection.
        cut |= door.isClosed();
      }
    }
  }

  private void pass(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      byte[] bytes = new byte[8192];
      for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
        flow.acquireUninterruptibly();
        flow.release();
        out.write(bytes, 0, length);
      }
    } catch (IOException e) {
      close(from);
    }
    sockets.remove(from);
    sockets.remove(to);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
