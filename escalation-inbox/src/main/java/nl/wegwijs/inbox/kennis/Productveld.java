package nl.wegwijs.inbox.kennis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;
import nl.wegwijs.gemeente.schrijven.Productvelden;

/**
 * What an editor can fill of a product: a key of its head, the short answer or a section.
 *
 * @param sleutel key or heading
 * @param uitleg may be empty
 */
record Productveld(Plaats plaats, String sleutel, String label, String uitleg, Inhoud inhoud) {
  /** Where in the file it stands. */
  enum Plaats {
    KOP,
    KORT,
    SECTIE
  }

  /** How its text is to be read. */
  enum Inhoud {
    REGEL,
    /** Values parted by commas. */
    OPSOMMING,
    /** A value on each line. */
    REGELS,
    TEKST,
    DATUM,
    TEAM
  }

  private static final Productveld NAAM =
      kop("naam", "Naam", "Zoals inwoners het noemen.", Inhoud.REGEL);
  private static final Productveld SYNONIEMEN =
      kop("synoniemen", "Andere woorden", "Met komma's ertussen.", Inhoud.OPSOMMING);
  private static final Productveld KORT =
      new Productveld(
          Plaats.KORT,
          "kort",
          "Kort antwoord",
          "Hoogstens 60 woorden. Begin met wat de meeste mensen willen weten.",
          Inhoud.TEKST);
  private static final Productveld VRAGEN =
      kop(
          "vragen",
          "Vragen van inwoners",
          "Elke vraag op een eigen regel. Ze komen bij de landelijke vragen.",
          Inhoud.REGELS);
  private static final List<Productveld> GEGEVENS =
      List.of(
          kop("team", "Team", "Wie vragen hierover krijgt.", Inhoud.TEAM),
          kop("doelgroep", "Doelgroep", "inwoner, ondernemer of allebei.", Inhoud.OPSOMMING),
          kop("herzienVoor", "Herzien vóór", "Voor welke dag u dit weer leest.", Inhoud.DATUM),
          kop("geldigVan", "Geldig vanaf", "Leeg: altijd.", Inhoud.DATUM),
          kop("geldigTot", "Geldig tot en met", "Leeg: altijd.", Inhoud.DATUM),
          kop("url", "Pagina met meer", "Begint met https://.", Inhoud.REGEL),
          kop("suggesties", "Ook interessant", "Namen van andere producten.", Inhoud.OPSOMMING),
          kop("wet", "Wet", "", Inhoud.REGEL),
          kop("deskMemo", "Notitie voor medewerkers", "Inwoners zien dit nooit.", Inhoud.TEKST));

  private static Productveld kop(String sleutel, String label, String uitleg, Inhoud inhoud) {
    return new Productveld(Plaats.KOP, sleutel, label, uitleg, inhoud);
  }

  /** What is said to inwoners in that language, in the order of the page. */
  static List<Productveld> teksten(Taal taal) {
    var velden = new ArrayList<>(List.of(NAAM, SYNONIEMEN, KORT));
    for (String kopje : Productbestand.kopjes(taal)) {
      velden.add(new Productveld(Plaats.SECTIE, kopje, kopje, "", Inhoud.TEKST));
    }
    velden.add(VRAGEN);
    return velden;
  }

  /** What holds in every language, and stands in the Dutch file. */
  static List<Productveld> gegevens(Taal taal) {
    return switch (taal) {
      case NL -> GEGEVENS;
      case EN -> List.of();
    };
  }

  /** All of them. */
  static List<Productveld> alle(Taal taal) {
    var alle = new ArrayList<>(teksten(taal));
    alle.addAll(gegevens(taal));
    return alle;
  }

  /** Its name in the form. */
  String naam() {
    return switch (plaats) {
      case KOP -> "kop-" + sleutel;
      case KORT -> "kort";
      case SECTIE -> "sectie-" + sleutel.toLowerCase(Locale.ROOT).replace(' ', '-');
    };
  }

  /** Whether it is checked for how hard it is to read. */
  boolean leesbaar() {
    return plaats != Plaats.KOP;
  }

  /** What that text says in it, as an editor reads and writes it. */
  String waarde(Productvelden velden) {
    return switch (plaats) {
      case KORT -> velden.kort();
      case SECTIE -> velden.sectie(sleutel);
      case KOP ->
          String.join(
              inhoud == Inhoud.REGELS ? "\n" : ", ", velden.kop().getOrDefault(sleutel, List.of()));
    };
  }

  /** The values that an editor wrote; empty where nothing was. */
  List<String> waarden(String geschreven) {
    return switch (inhoud) {
      case OPSOMMING -> delen(geschreven, "[,\n]");
      case REGELS -> delen(geschreven, "\n");
      case REGEL, TEAM, DATUM -> delen(geschreven.replace('\n', ' '), "(?!)");
      case TEKST -> delen(geschreven, "(?!)");
    };
  }

  private static List<String> delen(String tekst, String scheiding) {
    return List.of(tekst.split(scheiding)).stream()
        .map(String::strip)
        .filter(deel -> !deel.isEmpty())
        .toList();
  }

  /** The key in the head, for those that stand there. */
  Optional<String> kopsleutel() {
    return plaats == Plaats.KOP ? Optional.of(sleutel) : Optional.empty();
  }
}
