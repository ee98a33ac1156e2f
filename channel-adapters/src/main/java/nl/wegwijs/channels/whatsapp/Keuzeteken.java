package nl.wegwijs.channels.whatsapp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.channels.weergave.TekstWeergave;

/**
 * The id of a choice as it is shown on a telephone: it says at which beurt of which gesprek it was
 * offered, since the buttons of old messages stay where they are and can still be tapped.
 */
record Keuzeteken(String gesprek, int beurt, String waarde) {
  private static final Pattern VORM =
      Pattern.compile("([0-9a-f]{8})\\.(\\d{1,9}):(.*)", Pattern.DOTALL);

  static Keuzeteken van(GesprekId gesprek, int beurt, String waarde) {
    return new Keuzeteken(kort(gesprek), beurt, waarde);
  }

  String tekst() {
    return gesprek + "." + beurt + ":" + waarde;
  }

  static Optional<Keuzeteken> lees(String tekst) {
    Matcher vorm = VORM.matcher(tekst);
    return vorm.matches()
        ? Optional.of(new Keuzeteken(vorm.group(1), Integer.parseInt(vorm.group(2)), vorm.group(3)))
        : Optional.empty();
  }

  /** Whether it was offered in that gesprek, by the beurt that now offers choices or one alike. */
  boolean geldt(GesprekId id, List<Beurt> sindsBeurt) {
    if (!kort(id).equals(gesprek) || sindsBeurt.isEmpty()) {
      return false;
    }
    if (Oordeelvraag.isOordeel(waarde)) {
      return sindsBeurt.getFirst().nummer() == beurt && Oordeelvraag.open(sindsBeurt);
    }
    Optional<Bericht> aangeboden = vraag(sindsBeurt.getFirst());
    return sindsBeurt.getFirst().nummer() == beurt
        && aangeboden.isPresent()
        && sindsBeurt.stream()
            .map(Keuzeteken::vraag)
            .flatMap(Optional::stream)
            .allMatch(later -> zelfde(aangeboden.get(), later));
  }

  private static Optional<Bericht> vraag(Beurt beurt) {
    return beurt.berichten().reversed().stream()
        .filter(bericht -> !TekstWeergave.keuzes(bericht).isEmpty())
        .findFirst();
  }

  private static boolean zelfde(Bericht een, Bericht ander) {
    if (een instanceof Bericht.Vraag eerste && ander instanceof Bericht.Vraag tweede) {
      return eerste.formulier().equals(tweede.formulier()) && eerste.veld().equals(tweede.veld());
    }
    return een.equals(ander);
  }

  /** The last signs of the id, which are random. */
  private static String kort(GesprekId gesprek) {
    String id = gesprek.value();
    return id.substring(Math.max(0, id.length() - 8));
  }
}
