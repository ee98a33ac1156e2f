package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML text into a {@link YamlKnoop.Kaart}. It takes plain data only: anchors, aliases
 * and tags are refused, and so are deep nesting and long texts, so that no file can make it use
 * much memory.
 */
final class YamlLezer {
  private static final int MAX_DIEPTE = 20;
  private static final int MAX_TEKENS = 2_000_000;
  private static final LoadSettings INSTELLINGEN =
      LoadSettings.builder().setCodePointLimit(MAX_TEKENS).build();

  private final Plek begin;
  private final Iterator<Event> gebeurtenissen;
  private final Meldingen meldingen;

  private YamlLezer(Plek begin, String tekst, Meldingen meldingen) {
    this.begin = begin;
    this.gebeurtenissen = new Parse(INSTELLINGEN).parseString(tekst).iterator();
    this.meldingen = meldingen;
  }

  /**
   * The keys of the text; empty after a mistake that leaves nothing to go on with.
   *
   * @param begin where the first line of the text stands
   */
  static Optional<YamlKnoop.Kaart> lees(Plek begin, String tekst, Meldingen meldingen) {
    try {
      return new YamlLezer(begin, tekst, meldingen).document();
    } catch (Geweigerd geweigerd) {
      meldingen.fout(geweigerd.plek, geweigerd.melding);
    } catch (MarkedYamlEngineException kapot) {
      int regel = kapot.getProblemMark().map(Mark::getLine).orElse(0);
      meldingen.fout(
          new Plek(begin.bestand(), begin.regel() + regel),
          "dit is geen geldige YAML ("
              + kapot.getProblem()
              + "); let op inspringen met spaties, een spatie na ':' en aanhalingstekens om een tekst met ': ' of ' #'");
    } catch (YamlEngineException kapot) {
      meldingen.fout(begin, "dit is geen geldige YAML (" + kapot.getMessage() + ")");
    }
    return Optional.empty();
  }

  /** A construct that is not taken at all. */
  private static final class Geweigerd extends Exception {
    private final transient Plek plek;
    private final String melding;

    Geweigerd(Plek plek, String melding) {
      super(melding);
      this.plek = plek;
      this.melding = melding;
    }
  }

  private Optional<YamlKnoop.Kaart> document() throws Geweigerd {
    gebeurtenissen.next();
    if (gebeurtenissen.next().getEventId() == Event.ID.StreamEnd) {
      meldingen.fout(begin, "hier staat niets; verwacht zijn sleutels met waarden");
      return Optional.empty();
    }
    YamlKnoop knoop = knoop(gebeurtenissen.next(), 0);
    gebeurtenissen.next();
    Event slot = gebeurtenissen.next();
    if (slot.getEventId() != Event.ID.StreamEnd) {
      throw new Geweigerd(plek(slot), "een tweede document ('---') in hetzelfde bestand mag niet");
    }
    if (knoop instanceof YamlKnoop.Kaart kaart) {
      return Optional.of(kaart);
    }
    meldingen.fout(
        knoop.plek(), "gevonden: " + knoop.soort() + "; verwacht zijn sleutels met waarden");
    return Optional.empty();
  }

  private YamlKnoop knoop(Event event, int diepte) throws Geweigerd {
    Plek plek = plek(event);
    weigerVreemds(event, plek, diepte);
    if (event instanceof ScalarEvent scalar) {
      String tekst = scalar.getValue();
      boolean leeg =
          scalar.isPlain() && (tekst.isEmpty() || tekst.equals("~") || tekst.equals("null"));
      return new YamlKnoop.Waarde(plek, tekst, leeg);
    }
    return event.getEventId() == Event.ID.SequenceStart ? lijst(plek, diepte) : kaart(plek, diepte);
  }

  private static void weigerVreemds(Event event, Plek plek, int diepte) throws Geweigerd {
    if (diepte > MAX_DIEPTE) {
      throw new Geweigerd(
          plek, "dit is dieper genest dan " + MAX_DIEPTE + " niveaus; dat mag niet");
    }
    boolean label =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag().isPresent();
          case CollectionStartEvent start -> start.getTag().isPresent();
          default -> false;
        };
    boolean anker = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (label || anker || event.getEventId() == Event.ID.Alias) {
      throw new Geweigerd(
          plek,
          "een waarde die begint met '&', '*' of '!' mag niet; schrijf de waarde uit of zet hem tussen"
              + " aanhalingstekens");
    }
  }

  private YamlKnoop.Lijst lijst(Plek plek, int diepte) throws Geweigerd {
    List<YamlKnoop> delen = new ArrayList<>();
    Event event = gebeurtenissen.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      delen.add(knoop(event, diepte + 1));
      event = gebeurtenissen.next();
    }
    return new YamlKnoop.Lijst(plek, delen);
  }

  private YamlKnoop.Kaart kaart(Plek plek, int diepte) throws Geweigerd {
    var ingangen = new LinkedHashMap<String, YamlKnoop.Ingang>();
    Event event = gebeurtenissen.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      YamlKnoop sleutel = knoop(event, diepte + 1);
      var ingang = new YamlKnoop.Ingang(sleutel.plek(), knoop(gebeurtenissen.next(), diepte + 1));
      if (!(sleutel instanceof YamlKnoop.Waarde naam) || naam.leeg()) {
        throw new Geweigerd(
            sleutel.plek(), "een sleutel moet een woord zijn; gevonden: " + sleutel.soort());
      }
      YamlKnoop.Ingang eerder = ingangen.putIfAbsent(naam.tekst(), ingang);
      if (eerder != null) {
        meldingen.fout(
            sleutel.plek(),
            "sleutel '"
                + naam.tekst()
                + "' staat er twee keer; ook op regel "
                + eerder.plek().regel());
      }
      event = gebeurtenissen.next();
    }
    return new YamlKnoop.Kaart(plek, ingangen);
  }

  private Plek plek(Event event) {
    int regel = event.getStartMark().map(Mark::getLine).orElse(0);
    return new Plek(begin.bestand(), begin.regel() + regel);
  }
}
