package nl.wegwijs.bot.dialoog;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.formulier.Weergave;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.gemeente.actueel.Mededeling;
import nl.wegwijs.gemeente.actueel.Plaats;
import nl.wegwijs.gemeente.actueel.Uitschakeling;

/**
 * Tells what is different for a while: at the opening what is for everybody, before an answer what
 * is about its subject or place. In one gesprek each notice is told once, unless its words changed.
 */
public final class Mededeler {
  private Mededeler() {}

  /**
   * What is told at the opening.
   *
   * @param toestand that of the opening, which knows what was told
   */
  public record Opening(List<Bericht> berichten, Toestand toestand) {
    public Opening {
      berichten = List.copyOf(berichten);
    }
  }

  /** What is for everybody who begins a gesprek now. */
  public static Opening opening(Gemeente gemeente, Actueel actueel, Toestand toestand, Instant nu) {
    var zinnen = new Zinnen(gemeente, toestand.taal());
    var berichten = new ArrayList<Bericht>();
    var getoond = new ArrayList<>(toestand.getoond());
    actueel
        .geheelUit(nu)
        .ifPresent(uit -> {
          berichten.add(zinnen.bericht("actueel-uit"));
          getoond.add(uit.merk());
        });
    for (Mededeling mededeling : actueel.mededelingen(nu)) {
      if (mededeling.raakt(Set.of(), Optional.empty(), Plaats.ONBEKEND)) {
        berichten.add(bericht(zinnen, mededeling, toestand.taal()));
        getoond.add(mededeling.merk());
      }
    }
    return new Opening(berichten, toestand.metGetoond(getoond));
  }

  /** The words of every notice about those subjects, for a voice: without an address. */
  public static List<String> voorgelezen(
      Gemeente gemeente,
      Actueel actueel,
      Set<String> producten,
      Optional<TeamId> team,
      Instant nu) {
    var zinnen = new Zinnen(gemeente, Taal.NL);
    boolean begin = producten.isEmpty() && team.isEmpty();
    return actueel.mededelingen(nu).stream()
        .filter(mededeling -> begin || mededeling.bereik().heeftOnderwerp())
        .filter(mededeling -> mededeling.raakt(producten, team, Plaats.ONBEKEND))
        .map(mededeling -> zinnen.vul(zinnen.van(mededeling.tekst())))
        .toList();
  }

  /** The decision with what is to be told before it; nothing comes before danger. */
  static Besluit voorop(Context context, Besluit besluit) {
    List<Mededeling> nu = context.actueel().mededelingen(context.nu());
    if (nu.isEmpty() || spoed(besluit)) {
      return besluit;
    }
    Set<String> producten = Onderwerpen.producten(context, besluit);
    Optional<TeamId> team = Onderwerpen.team(besluit);
    Plaats plaats = Onderwerpen.plaats(context);
    var getoond = new ArrayList<>(besluit.toestand().getoond());
    var berichten = new ArrayList<Bericht>();
    for (Mededeling mededeling : nu) {
      if (!getoond.contains(mededeling.merk()) && mededeling.raakt(producten, team, plaats)) {
        berichten.add(bericht(context.zinnen(), mededeling, context.taal()));
        getoond.add(mededeling.merk());
      }
    }
    return berichten.isEmpty()
        ? besluit
        : besluit.na(berichten).metToestand(besluit.toestand().metGetoond(getoond));
  }

  /** The decision with what is to be told of that being off, if it was not told yet. */
  static Besluit voorop(Context context, Besluit besluit, Uitschakeling uit) {
    if (besluit.toestand().getoond().contains(uit.merk())) {
      return besluit;
    }
    var getoond = new ArrayList<>(besluit.toestand().getoond());
    getoond.add(uit.merk());
    return besluit
        .na(
            List.of(
                context.zinnen().bericht(uit.alles() ? "actueel-uit" : "actueel-uit-onderwerp")))
        .metToestand(besluit.toestand().metGetoond(getoond));
  }

  private static boolean spoed(Besluit besluit) {
    return besluit
        .overdracht()
        .map(Overdracht::prioriteit)
        .filter(Prioriteit.SPOED::equals)
        .isPresent();
  }

  /** A day that is over at midnight ends for people on that day itself. */
  private static Instant einde(Instant tot) {
    boolean middernacht = tot.atZone(Context.NEDERLAND).toLocalTime().equals(LocalTime.MIDNIGHT);
    return middernacht ? tot.minus(Duration.ofMinutes(1)) : tot;
  }

  private static Bericht bericht(Zinnen zinnen, Mededeling mededeling, Taal taal) {
    String sleutel = mededeling.dringend() ? "actueel-dringend" : "actueel-mededeling";
    String tekst =
        zinnen.zeg(
            sleutel,
            "tekst",
            zinnen.van(mededeling.tekst()),
            "tot",
            Weergave.moment(einde(mededeling.tot()), taal));
    return new Bericht.Tekst(
        Van.ASSISTENT,
        tekst + mededeling.link().map(URI::toString).map(link -> "\n" + link).orElse(""));
  }
}
