package nl.wegwijs.inbox.beeld;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.balie.Plaats;
import nl.wegwijs.bot.balie.Tab;

/**
 * Where in the queues a medewerker is; stands in the address of every page, so that the list stays
 * as it was when a gesprek is opened.
 *
 * @param team id; empty for all
 * @param na where the page before this one ended
 */
public record Plek(Tab tab, Optional<String> team, Optional<Plaats> na) {

  /** Reads it from the parts of an address; what is odd counts as not given. */
  public static Plek lees(Optional<String> tab, Optional<String> team, Optional<String> na) {
    Tab gekozen = Tab.MIJN_TEAM;
    for (Tab een : Tab.values()) {
      if (tab.filter(waarde(een)::equals).isPresent()) {
        gekozen = een;
      }
    }
    return new Plek(
        gekozen, team.filter(id -> id.matches("[a-z0-9-]{1,60}")), na.flatMap(Plek::plaats));
  }

  /** The word in an address: {@code mijn-team}. */
  public static String waarde(Tab tab) {
    return tab.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same of this place. */
  public String tabwaarde() {
    return waarde(tab);
  }

  /** The name on the screen. */
  public static String naam(Tab tab) {
    return switch (tab) {
      case MIJN -> "Mijn";
      case MIJN_TEAM -> "Mijn team";
      case ALLE -> "Alle";
      case TERUGBELLEN -> "Terugbellen";
      case WACHT_OP_INWONER -> "Wacht op inwoner";
    };
  }

  private static Optional<Plaats> plaats(String tekst) {
    String[] delen = tekst.split("_", 3);
    try {
      return delen.length == 3 && delen[2].matches("[A-Za-z0-9-]{1,40}")
          ? Optional.of(new Plaats(Integer.parseInt(delen[0]), Long.parseLong(delen[1]), delen[2]))
          : Optional.empty();
    } catch (NumberFormatException geenPlaats) {
      return Optional.empty();
    }
  }

  /** As the query of an address, with its question mark. */
  public String vraag() {
    List<String> delen = new ArrayList<>();
    delen.add("tab=" + waarde(tab));
    team.ifPresent(id -> delen.add("team=" + URLEncoder.encode(id, StandardCharsets.UTF_8)));
    na.ifPresent(p -> delen.add("na=" + p.rang() + "_" + p.sinds() + "_" + p.kenmerk()));
    return "?" + String.join("&", delen);
  }

  public Plek met(Tab ander) {
    return new Plek(ander, team, Optional.empty());
  }

  /** The page of the list after this one. */
  public Plek verder(Plaats plaats) {
    return new Plek(tab, team, Optional.of(plaats));
  }

  /** The first page of the list. */
  public Plek begin() {
    return new Plek(tab, team, Optional.empty());
  }

  /** The list at this place. */
  public String lijst() {
    return "/inbox" + vraag();
  }

  /** A piece of work, with the list at this place beside it. */
  public String werk(String kenmerk) {
    return "/inbox/werk/" + kenmerk + vraag();
  }

  /** Something that is done with a piece of work. */
  public String actie(String kenmerk, String actie) {
    return "/inbox/werk/" + kenmerk + "/" + actie + vraag();
  }
}
