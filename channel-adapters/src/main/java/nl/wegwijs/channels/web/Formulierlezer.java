package nl.wegwijs.channels.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads the body that a plain HTML form sends. */
final class Formulierlezer {
  static final String MEDIATYPE = "application/x-www-form-urlencoded";

  private Formulierlezer() {}

  /** The fields by name, of a name sent twice the first. */
  static Map<String, String> lees(String lichaam) {
    var velden = new HashMap<String, String>();
    for (String deel : lichaam.split("&", -1)) {
      int is = deel.indexOf('=');
      if (is > 0) {
        velden.putIfAbsent(ontcijfer(deel.substring(0, is)), ontcijfer(deel.substring(is + 1)));
      }
    }
    return velden;
  }

  private static String ontcijfer(String deel) {
    try {
      return URLDecoder.decode(deel, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problemen.ongeldig("", Fout.WAARDE, "Het formulier kwam niet goed aan.");
    }
  }
}
