package nl.wegwijs.channels.mail;

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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server with a temper: it speaks SMTP over a real socket, up to where it does not. */
final class Proefserver implements AutoCloseable {
  /** Where it does not do as it should. */
  enum Humeur {
    /** There is no such mailbox. */
    KENT_ADRES_NIET,
    /** It sends nothing on for us. */
    STUURT_NIET_DOOR,
    /** It does not know the domain that the mail comes from. */
    KENT_AFZENDER_NIET,
    /** It does not say what is the matter. */
    GEEFT_GEEN_STATUS,
    /** It has no room for this mailbox. */
    IS_VOL,
    /** It does not want this mail. */
    WEIGERT_INHOUD,
    /** It does not let us send in that name. */
    WEIGERT_AFZENDER,
    /** It cannot keep this mail now. */
    KAN_NIET_BEWAREN,
    /** It is busy. */
    IS_DRUK,
    /** It takes the connection and says nothing. */
    ZWIJGT,
    /** It greets with one sign after another, without an end. */
    DRUPPELT,
    /** It takes the mail and the line goes dead. */
    NEEMT_EN_VALT
  }

  private final Humeur humeur;
  private final ServerSocket deur;
  private final List<Socket> gasten = new CopyOnWriteArrayList<>();
  private final List<String> gezegd = new CopyOnWriteArrayList<>();
  private final CountDownLatch dicht = new CountDownLatch(1);

  Proefserver(Humeur humeur) {
    this.humeur = humeur;
    try {
      this.deur = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::ontvang);
  }

  int poort() {
    return deur.getLocalPort();
  }

  /** Every line that came. */
  List<String> gezegd() {
    return List.copyOf(gezegd);
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
                new InputStreamReader(gast.getInputStream(), StandardCharsets.US_ASCII))) {
      OutputStream uit = gast.getOutputStream();
      switch (humeur) {
        case ZWIJGT -> dicht.await();
        case DRUPPELT -> druppel(uit);
        case KENT_ADRES_NIET,
            STUURT_NIET_DOOR,
            IS_VOL,
            WEIGERT_INHOUD,
            WEIGERT_AFZENDER,
            KENT_AFZENDER_NIET,
            GEEFT_GEEN_STATUS,
            KAN_NIET_BEWAREN,
            IS_DRUK,
            NEEMT_EN_VALT ->
            spreek(in, uit);
      }
    } catch (IOException verbroken) {
      gasten.remove(gast);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void druppel(OutputStream uit) throws IOException, InterruptedException {
    while (!dicht.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      uit.write('2');
      uit.flush();
    }
  }

  private void spreek(BufferedReader in, OutputStream uit) throws IOException {
    zeg(uit, "220 proef");
    boolean inhoud = false;
    for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
      gezegd.add(regel);
      if (inhoud) {
        if (!regel.equals(".")) {
          continue;
        }
        if (humeur == Humeur.NEEMT_EN_VALT) {
          return;
        }
        inhoud = false;
        zeg(uit, naDeInhoud());
        continue;
      }
      String woord = regel.split(" ", 2)[0].toUpperCase(Locale.ROOT);
      switch (woord) {
        case "RCPT" -> zeg(uit, opAdres());
        case "DATA" -> {
          zeg(uit, "354 go ahead");
          inhoud = true;
        }
        case "QUIT" -> {
          zeg(uit, "221 bye");
          return;
        }
        default -> zeg(uit, "250 ok");
      }
    }
  }

  private String naDeInhoud() {
    if (humeur == Humeur.WEIGERT_INHOUD) {
      return "554 5.6.0 not like this, anna@voorbeeld.example";
    }
    return humeur == Humeur.WEIGERT_AFZENDER
        ? "554 5.2.252 SendAsDenied; noreply@waterrijk.example"
        : "451 4.3.0 later";
  }

  private String opAdres() {
    return switch (humeur) {
      case KENT_ADRES_NIET -> "550 5.1.1 <anna@voorbeeld.example>: no such user";
      case STUURT_NIET_DOOR -> "550 5.7.1 relaying denied for anna@voorbeeld.example";
      case KENT_AFZENDER_NIET -> "550 5.1.8 sender domain not found";
      case GEEFT_GEEN_STATUS -> "554 Relay access denied";
      case IS_VOL -> "552 5.2.2 <anna@voorbeeld.example>: mailbox full";
      case IS_DRUK -> "450 4.2.1 try again later";
      case ZWIJGT, DRUPPELT, NEEMT_EN_VALT, WEIGERT_INHOUD, WEIGERT_AFZENDER, KAN_NIET_BEWAREN ->
          "250 ok";
    };
  }

  private static void zeg(OutputStream uit, String regel) throws IOException {
    uit.write((regel + "\r\n").getBytes(StandardCharsets.US_ASCII));
    uit.flush();
  }

  @Override
  public void close() {
    dicht.countDown();
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
