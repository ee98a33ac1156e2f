package nl.wegwijs.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an inwoner sees of an answer, whatever channel shows it.
 *
 * @param producten name and address of each product the answer comes from
 * @param versies gemeente and day on which each was updated
 * @param teams to which it goes
 */
record Waarneming(List<String> producten, List<String> versies, List<String> teams) {
  private static final Pattern BRON =
      Pattern.compile(
          "(?m)^(?:Bron|Source): (.+), (?:gemeente|municipality of) (.+),"
              + " (?:bijgewerkt op|updated on) (.+?)\\. (\\S+)$");
  private static final Pattern TEAM =
      Pattern.compile("(?m)^Team: (.+)\\. (?:Kenmerk|Reference): \\S+$");

  Waarneming {
    producten = List.copyOf(producten);
    versies = List.copyOf(versies);
    teams = List.copyOf(teams);
  }

  /** Reads what a channel that shows plain words showed. */
  static Waarneming uit(String woorden) {
    var producten = new ArrayList<String>();
    var versies = new ArrayList<String>();
    var teams = new ArrayList<String>();
    Matcher bron = BRON.matcher(woorden);
    while (bron.find()) {
      producten.add(bron.group(1) + " " + bron.group(4));
      versies.add(bron.group(2) + " " + dag(bron.group(3)));
    }
    Matcher team = TEAM.matcher(woorden);
    while (team.find()) {
      teams.add(team.group(1));
    }
    return new Waarneming(producten, versies, teams);
  }

  /** Written out in either language; what is neither stays as it is shown. */
  private static String dag(String getoond) {
    return dag(getoond, Locale.of("nl", "NL"))
        .or(() -> dag(getoond, Locale.UK))
        .map(LocalDate::toString)
        .orElse(getoond);
  }

  private static Optional<LocalDate> dag(String getoond, Locale taal) {
    try {
      return Optional.of(
          LocalDate.parse(getoond, DateTimeFormatter.ofPattern("d MMMM uuuu", taal)));
    } catch (DateTimeParseException andereTaal) {
      return Optional.empty();
    }
  }

  /** In what it differs from that one; empty where in nothing. */
  List<String> verschillen(Waarneming ander) {
    var verschillen = new ArrayList<String>();
    if (!producten.equals(ander.producten)) {
      verschillen.add("product");
    }
    if (!versies.equals(ander.versies)) {
      verschillen.add("versie");
    }
    if (!teams.equals(ander.teams)) {
      verschillen.add("team");
    }
    return verschillen;
  }

  @Override
  public String toString() {
    return String.join(" | ", producten)
        + " ; "
        + String.join(" | ", versies)
        + " ; "
        + String.join(" | ", teams);
  }
}
