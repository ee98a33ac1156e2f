package nl.wegwijs.bot.gesprekken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.Luisteraars;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprekken.Gesprekbestand.Invoer;
import nl.wegwijs.bot.gesprekken.Gesprekbestand.Verwachtebeurt;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;

/**
 * Plays one conversation with the assistant and fails at the first beurt that is not as expected.
 */
final class Gesprekspeler {
  private final Wereld wereld;
  private final Gesprekbestand bestand;
  private final Zetklok klok;
  private final Bot bot;
  private final Gemeente gemeente;
  private final StringBuilder totHier = new StringBuilder();

  Gesprekspeler(Wereld wereld, Gesprekbestand bestand) {
    this.wereld = wereld;
    this.bestand = bestand;
    this.klok = new Zetklok(bestand.beurten().getFirst().nu());
    this.bot =
        new Bot(
            () -> this.wereld,
            new GeheugenStore(),
            klok,
            new StilleWaarnemer(),
            new Luisteraars(),
            (gemeente, team, nu) -> bestand.bezetting());
    this.gemeente = wereld.gemeenten().gemeente(bestand.gemeente()).orElseThrow();
  }

  void speel() {
    Bot.Begonnen begonnen =
        bot.begin(bestand.gemeente(), bestand.kanaal(), bestand.taal(), Optional.empty())
            .orElseThrow();
    Beurt vorige = begonnen.groet();
    controleer(bestand.beurten().getFirst(), vorige, 0);
    for (int i = 1; i < bestand.beurten().size(); i++) {
      Verwachtebeurt verwacht = bestand.beurten().get(i);
      klok.zet(verwacht.nu());
      Inhoud inhoud = inhoud(verwacht, vorige);
      Bot.Uitslag uitslag =
          bot.answer(new Inbound(bestand.gemeente(), begonnen.id(), Optional.empty(), inhoud));
      if (!(uitslag instanceof Bot.Uitslag.Beantwoord(Beurt beurt))) {
        throw new AssertionError("het gesprek werd niet beantwoord maar " + uitslag);
      }
      controleer(verwacht, beurt, i);
      vorige = beurt;
    }
  }

  private static Inhoud inhoud(Verwachtebeurt verwacht, Beurt vorige) {
    return switch (verwacht.invoer().orElseThrow()) {
      case Invoer.Woorden(String tekst) -> new Inhoud.Tekst(tekst);
      case Invoer.Keuze(String waarde) -> new Inhoud.Gekozen(waarde);
      case Invoer.Knop(int rang) -> new Inhoud.Gekozen(knop(verwacht, vorige, rang));
    };
  }

  private static String knop(Verwachtebeurt verwacht, Beurt vorige, int rang) {
    List<Keuze> keuzes = vorige.toestand().aangeboden();
    if (rang > keuzes.size()) {
      throw new AssertionError(
          "regel %d: er zijn maar %d keuzes".formatted(verwacht.regel(), keuzes.size()));
    }
    return keuzes.get(rang - 1).waarde();
  }

  private void controleer(Verwachtebeurt verwacht, Beurt beurt, int nummer) {
    totHier.append(Schrijver.beurt(beurt)).append('\n');
    var fouten = new ArrayList<String>();
    if (beurt.nummer() != nummer) {
      fouten.add("beurt " + beurt.nummer() + " in plaats van " + nummer);
    }
    fouten.addAll(Vergelijker.verschillen(verwacht, beurt));
    fouten.addAll(Contractregels.gebroken(gemeente, beurt));
    bestand.nooit().stream()
        .filter(Schrijver.bewaard(beurt)::contains)
        .forEach(nooit -> fouten.add("'" + nooit + "' is gezegd of bewaard"));
    if (!fouten.isEmpty()) {
      throw new AssertionError(
          "%s, beurt vanaf regel %d%n- %s%nhet gesprek tot hier:%n%s"
              .formatted(bestand.naam(), verwacht.regel(), String.join("\n- ", fouten), totHier));
    }
  }
}
