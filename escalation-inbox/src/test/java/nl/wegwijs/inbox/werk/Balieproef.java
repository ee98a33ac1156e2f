package nl.wegwijs.inbox.werk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.balie.Bladzijde;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.balie.Tab;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.inbox.Bezoeker;
import nl.wegwijs.inbox.Proefinbox;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;

/** An inbox with inwoners who ask for people. */
public final class Balieproef implements AutoCloseable {
  public static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");

  private static final Medewerker COORDINATOR =
      new Medewerker(
          "proef", "Proef", Set.of(WATERRIJK), Set.of(Rol.COORDINATOR), Set.of(), Set.of());

  private final Proefinbox inbox = new Proefinbox(new Aanmeldwijze.Demo());

  /**
   * An inwoner with work that waits.
   *
   * @param kenmerk of that work
   */
  public record Inwoner(Balieproef proef, Bot.Begonnen gesprek, String kenmerk) {
    /** Says something more. */
    public void zeg(String tekst) {
      proef.zeg(gesprek, tekst);
    }

    /** What was said to the inwoner, in order. */
    public List<String> hoort() {
      return proef.inbox.bot().beurten(WATERRIJK, gesprek.id(), -1).stream()
          .flatMap(beurt -> beurt.berichten().stream())
          .map(bericht -> bericht.tekst())
          .toList();
    }

    /** The path of the work, or of what is done with it. */
    public String pad(String rest) {
      return "/inbox/werk/" + kenmerk + rest;
    }
  }

  public Proefinbox inbox() {
    return inbox;
  }

  /** Somebody of Waterrijk at a browser. */
  public Bezoeker medewerker(String persoon) {
    return inbox.bezoeker().wordt("waterrijk", persoon);
  }

  /** An inwoner who said all that, the last of which asks for people. */
  public Inwoner inwoner(String... zinnen) {
    Bot.Begonnen gesprek = begin(zinnen);
    String kenmerk =
        regels().stream()
            .filter(regel -> regel.gesprek().equals(gesprek.id()))
            .map(Werkregel::kenmerk)
            .findFirst()
            .orElseThrow();
    return new Inwoner(this, gesprek, kenmerk);
  }

  /** An inwoner who said all that. */
  public Bot.Begonnen begin(String... zinnen) {
    Bot.Begonnen gesprek =
        inbox.bot().begin(WATERRIJK, Kanaal.WEB, Optional.empty(), Optional.empty()).orElseThrow();
    for (String zin : zinnen) {
      zeg(gesprek, zin);
    }
    return gesprek;
  }

  private void zeg(Bot.Begonnen gesprek, String zin) {
    var inbound = new Inbound(WATERRIJK, gesprek.id(), Optional.empty(), new Inhoud.Tekst(zin));
    if (!(inbox.bot().answer(inbound) instanceof Bot.Uitslag.Beantwoord)) {
      throw new AssertionError("not answered: " + zin);
    }
  }

  private List<Werkregel> regels() {
    return switch (inbox.balie().wachtrij(WATERRIJK, COORDINATOR, Tab.ALLE, Optional.empty())) {
      case Inzage.Gegeven<Bladzijde<Werkregel>>(Bladzijde<Werkregel> bladzijde) ->
          bladzijde.regels();
      case Inzage.Geweigerd<Bladzijde<Werkregel>> niets -> List.of();
      case Inzage.Onbekend<Bladzijde<Werkregel>> niets -> List.of();
    };
  }

  /** A form with the secret field of one reply. */
  public static Map<String, String> tekst(String tekst, String eigen) {
    return Map.of("tekst", tekst, "eigen", eigen);
  }

  @Override
  public void close() {
    inbox.close();
  }
}
