package nl.wegwijs.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that takes every mail, of which it can keep the sender waiting for the answer. It
 * knows of nobody whose name begins with {@code weg}.
 */
final class Postbus implements AutoCloseable {
  private static final String ID = "Message-ID: ";

  private final ServerSocket deur;
  private final List<Socket> gasten = new CopyOnWriteArrayList<>();
  private final List<String> genomen = new CopyOnWriteArrayList<>();
  private volatile boolean zwijgt;

  /**
   * @param zwijgt whether it does not answer a mail that it took, until it is told to
   */
  Postbus(boolean zwijgt) {
    this.zwijgt = zwijgt;
    try {
      this.deur = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::ontvang);
  }

  /** The setting with which a service mails here. */
  Map<String, String> omgeving() {
    return Map.of("WEGWIJS_SMTP", "smtp://127.0.0.1:" + deur.getLocalPort());
  }

  /** The id of every mail it took, in order. */
  List<String> genomen() {
    return List.copyOf(genomen);
  }

  /** From now on it answers each mail. */
  void antwoord() {
    zwijgt = false;
  }

  private void ontvang() {
    while (!deur.isClosed()) {
      try {
        Socket gast = deur.accept();
        gasten.add(gast);
        Thread.ofVirtual().start(() -> bedien(gast));
      } catch (IOException gesloten) {
        return;
      }
    }
  }

  private void bedien(Socket gast) {
    try (gast;
        var in =
            new BufferedReader(
                new InputStreamReader(gast.getInputStream(), StandardCharsets.UTF_8))) {
      OutputStream uit = gast.getOutputStream();
      zeg(uit, "220 proef");
      for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
        String opdracht = regel.toUpperCase(Locale.ROOT);
        if (opdracht.equals("DATA")) {
          zeg(uit, "354 go ahead");
          neem(in);
          if (zwijgt) {
            continue;
          }
        }
        zeg(uit, opdracht.startsWith("RCPT TO:<WEG") ? "550 5.1.1 no such user" : "250 ok");
      }
    } catch (IOException verbroken) {
      gasten.remove(gast);
    }
  }

  private void neem(BufferedReader in) throws IOException {
    String id = "";
    for (String regel = in.readLine(); regel != null && !regel.equals("."); regel = in.readLine()) {
      if (regel.startsWith(ID)) {
        id = regel.substring(ID.length());
      }
    }
    genomen.add(id);
  }

  private static void zeg(OutputStream uit, String regel) throws IOException {
    uit.write((regel + "\r\n").getBytes(StandardCharsets.US_ASCII));
    uit.flush();
  }

  @Override
  public void close() {
    try {
      deur.close();
      for (Socket gast : gasten) {
        gast.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
