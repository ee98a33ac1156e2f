package nl.wegwijs.channels.web;

/**
 * One mistake in a request.
 *
 * @param veld the field as a path, such as {@code hypotheses[0].tekst}; empty for the body as a
 *     whole
 * @param code what kind of mistake, for programs
 * @param melding the mistake in words, for people
 */
record Fout(String veld, String code, String melding) {
  static final String VERPLICHT = "verplicht";
  static final String ONBEKEND_VELD = "onbekend-veld";
  static final String TYPE = "type";
  static final String LEEG = "leeg";
  static final String TE_LANG = "te-lang";
  static final String WAARDE = "waarde";
  static final String ONBEKEND = "onbekend";
  static final String SAMEN = "samen";
  static final String IN_GEBRUIK = "in-gebruik";
  static final String JSON = "json";
}
