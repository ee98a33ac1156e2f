package nl.wegwijs.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who keeps talking with the assistant: in turn a gesprek of some questions and one in which a whole
 * verhuisformulier is filled, corrected and confirmed. Each message has a kenmerk of its own, as those of the widget. For
 * one thread.
 */
final class Inwoner implements AutoCloseable {
  private static final int VRAGEN_PER_GESPREK = 10;

  /** More than the form needs, with room for questions that are asked again. */
  private static final int MEESTE_STAPPEN = 25;

  private static final int TUSSENVRAAG_NA = 3;

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern SLEUTEL = Pattern.compile("\"sleutel\":\"([^\"]+)\"");
  private static final Pattern VELD = Pattern.compile("\"veld\":\"([^\"]+)\"");

  private final HttpConnection connection;
  private final String gemeente;
  private final List<String> vragen;
  private final Verhuizing.Register register;
  private final Random toeval;

  private String pad = "";
  private String koppen = "";
  private Optional<Verhuizing> verhuizing = Optional.empty();
  private boolean gecorrigeerd;
  private boolean klaar = true;
  private int stap;
  private int berichten;
  private byte[] request = {};
  private int fouten;
  private int ingediend;
  private int gestrand;

  Inwoner(
      int port, int nummer, String gemeente, List<String> vragen, Verhuizing.Register register)
      throws IOException {
    this.connection = new HttpConnection(port);
    this.gemeente = gemeente;
    this.vragen = vragen;
    this.register = register;
    this.toeval = new Random(nummer);
    if (toeval.nextBoolean()) {
      verhuizing = Optional.of(Verhuizing.naar(register, toeval));
    }
  }

  /** Begins a gesprek where the last one is finished, and decides what to say next. */
  void bereidVoor() throws IOException {
    if (klaar) {
      begin();
    }
    Map<String, String> bericht =
        Map.of("kenmerk", "m" + berichten++, "tekst", tekst());
    request = HttpConnection.post(pad, koppen, JSON.writeValueAsString(bericht));
  }

  /** Says it and hears the answer: what is to be timed. */
  void zeg() throws IOException {
    if (connection.send(request) != 200) {
      fouten++;
      klaar = true;
    }
  }

  /** Looks at the answer. */
  void luister() {
    stap++;
    if (klaar || verhuizing.isEmpty()) {
      klaar |= stap == VRAGEN_PER_GESPREK;
      return;
    }
    String antwoord = connection.body();
    if (antwoord.contains("\"soort\":\"ontvangstbevestiging\"")) {
      ingediend++;
      klaar = true;
    } else if (stap == MEESTE_STAPPEN || !loopt(antwoord)) {
      gestrand++;
      klaar = true;
    }
  }

  /** How many messages were not answered with 200. */
  int fouten() {
    return fouten;
  }

  /** How many forms were filed. */
  int ingediend() {
    return ingediend;
  }

  /** How many forms came to nothing. */
  int gestrand() {
    return gestrand;
  }

  private void begin() throws IOException {
    String vraag =
        JSON.writeValueAsString(Map.of("gemeente", gemeente, "kanaal", "web", "taal", "nl"));
    int status = connection.send(HttpConnection.post("/v1/gesprekken", "", vraag));
    String antwoord = connection.body();
    if (status != 201) {
      throw new IOException("a gesprek could not begin: " + antwoord);
    }
    pad = "/v1/gesprekken/" + vind(ID, antwoord).orElseThrow() + "/berichten";
    koppen = "Authorization: Bearer " + vind(SLEUTEL, antwoord).orElseThrow() + "\r\n";
    verhuizing =
        verhuizing.isPresent()
            ? Optional.empty()
            : Optional.of(Verhuizing.naar(register, toeval));
    gecorrigeerd = false;
    klaar = false;
    stap = 0;
  }

  private String tekst() {
    if (verhuizing.isEmpty()) {
      return vragen.get(toeval.nextInt(vragen.size()));
    }
    if (stap == 0) {
      return verhuizing.get().begin();
    }
    if (stap == TUSSENVRAAG_NA) {
      return "wat kost een uittreksel?";
    }
    String antwoord = connection.body();
    if (antwoord.contains("\"soort\":\"samenvatting\"")) {
      String correctie = gecorrigeerd ? "bevestigen" : "mijn nieuwe huisnummer is 12a";
      gecorrigeerd = true;
      return correctie;
    }
    return vind(VELD, antwoord).flatMap(verhuizing.get()::antwoord).orElse("ja");
  }

  private static boolean loopt(String antwoord) {
    return antwoord.contains("\"soort\":\"vraag\"")
        || antwoord.contains("\"soort\":\"samenvatting\"");
  }

  private static Optional<String> vind(Pattern patroon, String tekst) {
    Matcher gevonden = patroon.matcher(tekst);
    return gevonden.find() ? Optional.of(gevonden.group(1)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
