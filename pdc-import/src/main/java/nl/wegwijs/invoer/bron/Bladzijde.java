package nl.wegwijs.invoer.bron;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a server gave for one address. */
final class Bladzijde {
  private static final int BEGIN = 500;

  private final URI adres;
  private final byte[] inhoud;

  Bladzijde(URI adres, byte[] inhoud) {
    this.adres = adres;
    this.inhoud = inhoud.clone();
  }

  URI adres() {
    return adres;
  }

  InputStream inhoud() {
    return new ByteArrayInputStream(inhoud);
  }

  /** Whether it is a page for people instead of data. */
  boolean isHtml() {
    String begin =
        new String(inhoud, 0, Math.min(inhoud.length, BEGIN), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return begin.startsWith("<!doctype html") || begin.startsWith("<html");
  }
}
