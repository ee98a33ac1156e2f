package nl.wegwijs.inbox.pagina;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.gemeente.actueel.Mededeling;
import nl.wegwijs.gemeente.actueel.Plaats;

/** What is different for a while, as it stands above every page. */
public record Actueelbanner(List<Regel> regels) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.forLanguageTag("nl"));
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  public Actueelbanner {
    regels = List.copyOf(regels);
  }

  /**
   * One notice or switch.
   *
   * @param klasse how it looks
   * @param kop what kind it is
   * @param over whom it is for; empty for everybody
   * @param tot when it ends, for people; may be empty
   * @param einde the same in milliseconds since 1970, after which a page leaves it out; 0 where it
   *     has no end
   */
  public record Regel(
      String klasse, String kop, String tekst, String over, String tot, String link, long einde) {}

  /** All that holds now. */
  public static Actueelbanner van(Actueel actueel, Instant nu) {
    var regels = new ArrayList<Regel>();
    actueel
        .uit(nu)
        .forEach(uit -> {
          var onderwerpen = new ArrayList<>(uit.producten());
          uit.teams().forEach(team -> onderwerpen.add("team " + team.value()));
          regels.add(
              new Regel(
                  "uit",
                  "Assistent uit",
                  uit.reden() + " (" + uit.wie() + ")",
                  String.join(", ", onderwerpen.stream().sorted().toList()),
                  uit.tot().map(Actueelbanner::moment).orElse(""),
                  "",
                  uit.tot().map(Instant::toEpochMilli).orElse(0L)));
        });
    regels.addAll(mededelingen(actueel, nu, mededeling -> true));
    return new Actueelbanner(regels);
  }

  /** What holds now for a question about those products of that team. */
  public static Actueelbanner bij(Actueel actueel, Set<String> producten, TeamId team, Instant nu) {
    return new Actueelbanner(
        mededelingen(
            actueel,
            nu,
            mededeling ->
                mededeling.bereik().heeftOnderwerp()
                    && mededeling.raakt(producten, Optional.of(team), Plaats.ONBEKEND)));
  }

  private static List<Regel> mededelingen(
      Actueel actueel, Instant nu, Predicate<Mededeling> welke) {
    return actueel.mededelingen(nu).stream()
        .filter(welke)
        .map(mededeling ->
            new Regel(
                mededeling.dringend() ? "dringend" : "gewoon",
                mededeling.dringend() ? "Dringend" : "Actueel",
                mededeling.tekst().nl(),
                String.join(", ", mededeling.bereik().namen()),
                moment(mededeling.tot()),
                mededeling.link().map(URI::toString).orElse(""),
                mededeling.tot().toEpochMilli()))
        .toList();
  }

  private static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(NEDERLAND));
  }
}
