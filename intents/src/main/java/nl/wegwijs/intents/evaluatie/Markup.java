package nl.wegwijs.intents.evaluatie;

/** Text within HTML and SVG. */
final class Markup {
  private Markup() {}

  /** The text with every sign that means something in HTML written as text. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
