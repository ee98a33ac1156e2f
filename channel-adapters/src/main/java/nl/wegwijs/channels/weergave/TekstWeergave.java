package nl.wegwijs.channels.weergave;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.gemeente.Taal;

/**
 * Berichten as plain text that says everything a richer channel would show, with the choices
 * numbered so that a number can be typed as an answer.
 */
public final class TekstWeergave {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Taal taal;
  private final Locale locale;

  /** A rendering with its own words in that language; what a bericht says is shown as it is. */
  public TekstWeergave(Taal taal) {
    this.taal = taal;
    this.locale =
        switch (taal) {
          case NL -> Locale.of("nl", "NL");
          case EN -> Locale.UK;
        };
  }

  /**
   * The lines of one bericht, parted by line ends, without a line end behind the last; its choices
   * are numbered.
   */
  public String toon(Bericht bericht) {
    return toon(bericht, Opsomming.NUMMERS);
  }

  /**
   * All berichten of one beurt, parted by an empty line; only the choices that can be made now are
   * numbered.
   */
  public String toon(List<Bericht> berichten) {
    return samen(berichten, Opsomming.NUMMERS);
  }

  /** The same without the choices that can be made now, for who shows those in another way. */
  public String toonZonderKeuzes(List<Bericht> berichten) {
    return samen(berichten, Opsomming.GEEN);
  }

  private String samen(List<Bericht> berichten, Opsomming laatsteKeuzes) {
    int laatste = laatsteMetKeuzes(berichten);
    var delen = new ArrayList<String>();
    for (int i = 0; i < berichten.size(); i++) {
      delen.add(toon(berichten.get(i), i == laatste ? laatsteKeuzes : Opsomming.STREEPJES));
    }
    return String.join("\n\n", delen);
  }

  /** How choices stand below a bericht. */
  private enum Opsomming {
    NUMMERS,
    STREEPJES,
    GEEN
  }

  private String toon(Bericht bericht, Opsomming opsomming) {
    var regels = new ArrayList<String>();
    switch (bericht) {
      case Bericht.Tekst tekst -> regels.add(tekst.tekst());
      case Bericht.Antwoord antwoord -> {
        regels.add(antwoord.tekst());
        regels.add(bron(antwoord.product()));
      }
      case Bericht.Vraag vraag -> toon(vraag, regels);
      case Bericht.Verduidelijking verduidelijking -> regels.add(verduidelijking.tekst());
      case Bericht.Samenvatting samenvatting -> {
        regels.add(samenvatting.tekst());
        samenvatting
            .velden()
            .forEach(regel -> regels.add("- %s: %s".formatted(regel.label(), regel.weergave())));
      }
      case Bericht.Ontvangstbevestiging bevestiging -> toon(bevestiging, regels);
      case Bericht.Overdracht overdracht -> toon(overdracht, regels);
    }
    regels.addAll(opgesomd(keuzes(bericht), opsomming));
    return String.join("\n", regels);
  }

  /** The choices that the last bericht with choices offers, in the order of their numbers. */
  public static List<Keuze> keuzes(List<Bericht> berichten) {
    int laatste = laatsteMetKeuzes(berichten);
    return laatste < 0 ? List.of() : keuzes(berichten.get(laatste));
  }

  /** What may be chosen at one bericht: its choices, or the suggestions beside an answer. */
  public static List<Keuze> keuzes(Bericht bericht) {
    return bericht instanceof Bericht.Antwoord antwoord ? antwoord.suggesties() : bericht.keuzes();
  }

  private static int laatsteMetKeuzes(List<Bericht> berichten) {
    for (int i = berichten.size() - 1; i >= 0; i--) {
      if (!keuzes(berichten.get(i)).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private void toon(Bericht.Vraag vraag, List<String> regels) {
    vraag.fout().ifPresent(regels::add);
    regels.add(
        zeg("(vraag %d van %d) ", "(question %d of %d) ")
                .formatted(vraag.stap(), Math.max(vraag.stap(), vraag.stappen()))
            + vraag.tekst());
    if (!vraag.toelichting().isBlank()) {
      regels.add(vraag.toelichting());
    }
  }

  private void toon(Bericht.Ontvangstbevestiging bevestiging, List<String> regels) {
    regels.add(bevestiging.tekst());
    regels.add(zeg("Kenmerk: ", "Reference: ") + bevestiging.kenmerk());
    regels.add(
        zeg("Status: ", "Status: ")
            + switch (bevestiging.status()) {
              case Inzending.Status.WACHT_OP_IDENTITEIT ->
                  zeg("wacht tot bekend is wie dit stuurt", "waiting until you show who you are");
              case Inzending.Status.IN_BEHANDELING -> zeg("in behandeling", "being dealt with");
            });
  }

  private void toon(Bericht.Overdracht overdracht, List<String> regels) {
    regels.add(overdracht.tekst());
    regels.add(
        zeg("Team: %s. Kenmerk: %s", "Team: %s. Reference: %s")
            .formatted(overdracht.team().naam(), overdracht.kenmerk()));
    overdracht
        .voor()
        .ifPresent(voor -> regels.add(zeg("Uiterlijk: ", "At the latest: ") + moment(voor)));
  }

  private String bron(Bericht.Bron bron) {
    return zeg(
            "Bron: %s, gemeente %s, bijgewerkt op %s. %s",
            "Source: %s, municipality of %s, updated on %s. %s")
        .formatted(bron.naam(), bron.gemeente(), dag(bron.bijgewerktOp()), bron.url());
  }

  private static List<String> opgesomd(List<Keuze> keuzes, Opsomming opsomming) {
    var regels = new ArrayList<String>();
    for (int i = 0; i < keuzes.size(); i++) {
      String label = keuzes.get(i).label();
      switch (opsomming) {
        case NUMMERS -> regels.add((i + 1) + ". " + label);
        case STREEPJES -> regels.add("- " + label);
        case GEEN -> {}
      }
    }
    return regels;
  }

  /** A day as people write it, such as {@code 3 maart 2027}. */
  public String dag(LocalDate dag) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(dag);
  }

  /** A moment as people write it, in the time of the Netherlands. */
  public String moment(Instant moment) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM HH:mm", locale)
        .format(moment.atZone(NEDERLAND));
  }

  private String zeg(String nederlands, String engels) {
    return switch (taal) {
      case NL -> nederlands;
      case EN -> engels;
    };
  }
}
