package nl.wegwijs.channels.weergave;

/** Words as part of a page. */
public final class Htmltekst {
  private Htmltekst() {}

  /** The text with every sign that means something in HTML, in attributes too, made harmless. */
  public static String veilig(String tekst) {
    return tekst
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
