package nl.wegwijs.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.dialoog.Beoordelingstap;
import nl.wegwijs.bot.dialoog.Besluit;
import nl.wegwijs.bot.dialoog.Bezettingmeter;
import nl.wegwijs.bot.dialoog.Context;
import nl.wegwijs.bot.dialoog.Dialoog;
import nl.wegwijs.bot.dialoog.Hervatting;
import nl.wegwijs.bot.dialoog.Keuzelezer;
import nl.wegwijs.bot.dialoog.Laterstap;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.Hervatcode;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.intents.Understanding;
import nl.wegwijs.intents.Understanding.Oordeel;

/**
 * Makes the next beurt of a gesprek from one message. Keeps nothing; safe for use by many threads.
 */
final class Beurtmaker {
  private static final Pattern WOORD = Pattern.compile("\\b\\p{L}{3,}\\b");

  /** Names say nothing of a language, nor do the small words in them. */
  private static final Pattern NAAM =
      Pattern.compile(
          "(?:\\b(?:van|de|den|der|het|ten|ter|te|op|in|la|el|al)\\s+|['’]t\\s+)*(?<!\\p{L})\\p{Lu}[\\p{L}'’-]*");

  private static final int WOORDEN_IN_FORMULIER = 4;

  private final Dialoog dialoog;
  private final ZonderWoorden zonderWoorden = new ZonderWoorden();
  private final Bezettingmeter bezetting;

  Beurtmaker(Dialoog dialoog, Bezettingmeter bezetting) {
    this.dialoog = dialoog;
    this.bezetting = bezetting;
  }

  Beurt maak(Wereld wereld, Gemeente gemeente, Gesprek gesprek, Inbound inbound, Instant nu) {
    Toestand toestand = heropend(gesprek.toestand());
    Context context = context(wereld, gemeente, toestand, inbound.inhoud(), nu, bezetting);
    String tekst = context.gekozen().map(Keuze::label).orElseGet(context::tekst);
    if (context.verlopen() && inbound.inhoud() instanceof Inhoud.Gekozen(String waarde)) {
      tekst = begrijp(wereld, gemeente, toestand.taal(), waarde, nu).tekst();
    }
    tekst = ZonderWoorden.benoem(inbound.inhoud(), tekst);
    var inkomend =
        new Beurt.Inkomend(
            inbound.kenmerk().map(Kenmerken::hash),
            Kenmerken.hash(vorm(inbound.inhoud(), tekst)),
            tekst);
    Besluit besluit =
        toestand.status() == Status.MEDEWERKER
            ? zwijg(toestand)
            : zonderWoorden
                .probeer(inbound.inhoud(), context)
                .orElseGet(() -> dialoog.decide(context));
    Toestand verder = Beoordelingstap.metOordeel(besluit, gemeente, gesprek.kanaal());
    return beurt(gesprek, inkomend, besluit.metToestand(verder), versies(wereld, gemeente), nu);
  }

  /** The beurt in which a code of another gesprek was said; empty where it did not work. */
  Beurt hervat(
      Wereld wereld,
      Gemeente gemeente,
      Gesprek gesprek,
      Inbound inbound,
      Hervatcode code,
      Optional<Gesprek> eerder,
      Instant nu) {
    var context =
        new Context(
            wereld,
            gemeente,
            heropend(gesprek.toestand()),
            niets(gesprek.toestand().taal()),
            Optional.empty(),
            false,
            nu,
            bezetting);
    Besluit besluit =
        eerder
            .map(ander -> Hervatting.welkom(context, ander.toestand()))
            .orElseGet(() -> Hervatting.onbekend(context));
    var inkomend =
        new Beurt.Inkomend(inbound.kenmerk().map(Kenmerken::hash), code.hash(), Hervatcode.PLAATS);
    return beurt(gesprek, inkomend, besluit, versies(wereld, gemeente), nu);
  }

  private static Beurt beurt(
      Gesprek gesprek,
      Beurt.Inkomend inkomend,
      Besluit besluit,
      Beurt.Versies versies,
      Instant nu) {
    return new Beurt(
        gesprek.id(),
        gesprek.laatsteBeurt() + 1,
        nu,
        Optional.of(inkomend),
        besluit.berichten(),
        Optional.of(besluit.uitkomst()),
        besluit.toestand(),
        besluit.overdracht(),
        besluit.inzending(),
        versies,
        besluit.mail());
  }

  /**
   * What one message is decided from: the words understood, or the choice looked up among those on
   * offer.
   */
  static Context context(
      Wereld wereld,
      Gemeente gemeente,
      Toestand toestand,
      Inhoud inhoud,
      Instant nu,
      Bezettingmeter bezetting) {
    return switch (inhoud) {
      case Inhoud.Gekozen(String waarde) -> {
        Optional<Keuze> gekozen =
            toestand.aangeboden().stream()
                .filter(keuze -> keuze.waarde().equals(waarde))
                .findFirst()
                .or(() -> Beoordelingstap.keuze(waarde, toestand, gemeente))
                .or(() -> Laterstap.keuze(waarde, toestand, gemeente));
        yield new Context(
            wereld,
            gemeente,
            toestand,
            niets(toestand.taal()),
            gekozen,
            gekozen.isEmpty(),
            nu,
            bezetting);
      }
      case Inhoud.Bijlage(String soort, String bijschrift) ->
          context(wereld, gemeente, toestand, new Inhoud.Tekst(bijschrift), nu, bezetting);
      case Inhoud.Locatie(String adres) ->
          context(wereld, gemeente, toestand, new Inhoud.Tekst(adres), nu, bezetting);
      case Inhoud.Tekst(String tekst) -> {
        Understanding begrip = begrijp(wereld, gemeente, toestand.taal(), tekst, nu);
        Optional<Keuze> gekozen =
            Keuzelezer.lees(begrip.tekst(), toestand, gemeente)
                .or(() -> Beoordelingstap.getypt(begrip.tekst(), toestand, gemeente));
        yield new Context(
            wereld,
            gemeente,
            gekozen.isPresent() ? toestand : toestand.metTaal(taal(toestand, begrip)),
            gekozen.isPresent() ? niets(toestand.taal()) : begrip,
            gekozen,
            false,
            nu,
            bezetting);
      }
    };
  }

  /** A postcode, a name or a single word in a form says nothing of the language somebody speaks. */
  private static Taal taal(Toestand toestand, Understanding begrip) {
    boolean inFormulier = toestand.formulier().isPresent();
    String tekst = inFormulier ? NAAM.matcher(begrip.tekst()).replaceAll(" ") : begrip.tekst();
    long woorden = WOORD.matcher(tekst).results().count();
    long genoeg = inFormulier ? WOORDEN_IN_FORMULIER : 1;
    return woorden >= genoeg ? begrip.taal() : toestand.taal();
  }

  static Beurt.Versies versies(Wereld wereld, Gemeente gemeente) {
    return new Beurt.Versies(wereld.understander().modelversie(), gemeente.versie());
  }

  private static Understanding begrijp(
      Wereld wereld, Gemeente gemeente, Taal taal, String tekst, Instant nu) {
    LocalDate vandaag = LocalDate.ofInstant(nu, Context.NEDERLAND);
    return wereld.understander().understand(tekst, gemeente, taal, vandaag);
  }

  private static Understanding niets(Taal taal) {
    return new Understanding("", taal, Oordeel.ONBEKEND, List.of(), List.of(), List.of());
  }

  /** A medewerker has the word: it is passed on, and the assistant says nothing. */
  private static Besluit zwijg(Toestand toestand) {
    return new Besluit(
        List.of(),
        new Uitkomst(
            Uitkomst.Soort.DOORGEGEVEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("een medewerker voert dit gesprek")),
        toestand,
        Optional.empty(),
        Optional.empty());
  }

  private static Toestand heropend(Toestand toestand) {
    return toestand.status() == Status.GESLOTEN ? toestand.metStatus(Status.ASSISTENT) : toestand;
  }

  /**
   * What tells one message from another; of the masked words, so that no number can be found back
   * from its hash.
   */
  private static String vorm(Inhoud inhoud, String gemaskeerd) {
    return switch (inhoud) {
      case Inhoud.Tekst tekst -> "tekst:" + gemaskeerd;
      case Inhoud.Gekozen gekozen -> "keuze:" + gemaskeerd;
      case Inhoud.Bijlage bijlage -> "bijlage:" + gemaskeerd;
      case Inhoud.Locatie locatie -> "locatie:" + gemaskeerd;
    };
  }
}
