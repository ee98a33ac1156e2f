package nl.wegwijs.bot.balie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.bot.balie.Gesprekssamenvatting.Poging;
import nl.wegwijs.bot.balie.Gesprekssamenvatting.Stemming;
import nl.wegwijs.bot.balie.Gesprekssamenvatting.Veldregel;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;

/** Sums up a gesprek from facts alone. Pure and safe for use by many threads. */
final class Samenvatter {
  private static final Pattern BOOS =
      Pattern.compile(
          "\\b(belachelijk|schandalig|schande|woedend|boos|kwaad|zat|slecht|waardeloos|klacht"
              + "|ridicul\\w*|angry|furious|unacceptable|useless|onacceptabel|nooit meer|godver\\w*"
              + "|verdomme|klote|kut|fuck\\w*|shit)\\b|!{2,}");
  private static final Pattern VERDRIETIG =
      Pattern.compile(
          "\\b(bang|verdrietig|huil\\w*|wanhopig|radeloos|eenzaam|overleden|ten einde raad"
              + "|weet het niet meer|afraid|scared|desperate|crying|died|passed away)\\b");
  private static final Pattern DRINGEND =
      Pattern.compile(
          "\\b(dringend|spoed\\w*|haast|zo snel mogelijk|meteen|direct nodig|vandaag nog|urgent\\w*"
              + "|asap|immediately|right now)\\b");

  Gesprekssamenvatting vat(Gemeente gemeente, Werk werk, List<Beurt> beurten, Toestand toestand) {
    Optional<String> vraag = vraag(beurten);
    Optional<String> begrepen = begrepen(gemeente, beurten);
    Optional<Formulier> formulier =
        toestand.formulier().map(open -> gemeente.formulieren().get(open.formulier()));
    List<Veldregel> velden = velden(formulier, toestand);
    List<Poging> geprobeerd = geprobeerd(beurten);
    List<String> signaalwoorden =
        beurten.stream()
            .flatMap(beurt -> beurt.uitkomst().stream())
            .flatMap(uitkomst -> uitkomst.redenen().stream())
            .filter(reden -> reden.startsWith("signaalwoord"))
            .distinct()
            .toList();
    int nietBegrepen =
        (int)
            beurten.stream()
                .flatMap(beurt -> beurt.uitkomst().stream())
                .filter(uitkomst -> uitkomst.soort() == Uitkomst.Soort.GEWEIGERD)
                .count();
    Stemming stemming = stemming(beurten);
    return new Gesprekssamenvatting(
        vraag,
        begrepen,
        formulier.map(f -> f.naam().nl()),
        velden,
        geprobeerd,
        signaalwoorden,
        nietBegrepen,
        stemming,
        tekst(werk, vraag, begrepen, formulier, velden, geprobeerd, nietBegrepen, stemming));
  }

  /** The first thing said that was more than small talk or a call for a person. */
  private static Optional<String> vraag(List<Beurt> beurten) {
    return beurten.stream()
        .filter(beurt ->
            beurt
                .uitkomst()
                .filter(uitkomst ->
                    switch (uitkomst.soort()) {
                      case BEANTWOORD, FORMULIER, VERDUIDELIJKING, DOORGESTUURD, GEWEIGERD -> true;
                      case MEDEWERKER, KLETSPRAAT, GEANNULEERD, DOORGEGEVEN -> false;
                    })
                .isPresent())
        .flatMap(beurt -> beurt.inkomend().stream())
        .map(Beurt.Inkomend::tekst)
        .findFirst()
        .or(() ->
            beurten.stream()
                .flatMap(beurt -> beurt.inkomend().stream())
                .map(Beurt.Inkomend::tekst)
                .reduce((een, ander) -> ander.length() > een.length() ? ander : een));
  }

  private static Optional<String> begrepen(Gemeente gemeente, List<Beurt> beurten) {
    return beurten.stream()
        .flatMap(beurt -> beurt.uitkomst().stream())
        .filter(uitkomst ->
            uitkomst.soort() != Uitkomst.Soort.MEDEWERKER
                && uitkomst.soort() != Uitkomst.Soort.KLETSPRAAT)
        .flatMap(uitkomst -> uitkomst.intent().stream())
        .reduce((eerder, later) -> later)
        .map(intent ->
            gemeente
                    .producten()
                    .product(intent.naam(), Taal.NL)
                    .map(product -> product.naam())
                    .orElse(intent.naam())
                + " ("
                + Math.round(100 * intent.zekerheid())
                + " % zeker)");
  }

  private static List<Veldregel> velden(Optional<Formulier> formulier, Toestand toestand) {
    var velden = new ArrayList<Veldregel>();
    formulier.ifPresent(form ->
        toestand
            .formulier()
            .ifPresent(open ->
                open.waarden()
                    .forEach((veld, waarde) ->
                        velden.add(
                            new Veldregel(
                                veld,
                                form.veld(veld).map(v -> v.label().nl()).orElse(veld),
                                waarde)))));
    return velden;
  }

  private static List<Poging> geprobeerd(List<Beurt> beurten) {
    var pogingen = new ArrayList<Poging>();
    for (Beurt beurt : beurten) {
      for (Bericht bericht : beurt.berichten()) {
        if (bericht instanceof Bericht.Antwoord antwoord && antwoord.van() == Van.ASSISTENT) {
          pogingen.add(
              new Poging(
                  antwoord.product().id(),
                  antwoord.product().naam(),
                  beurt.inkomend().map(Beurt.Inkomend::tekst).orElse(""),
                  beurt.uitkomst().flatMap(Uitkomst::intent).map(Uitkomst.Intentie::zekerheid)));
        }
      }
    }
    return pogingen;
  }

  /** The gravest tone of what the inwoner said; capitals alone count as shouting. */
  static Stemming stemming(List<Beurt> beurten) {
    List<String> woorden =
        beurten.stream()
            .flatMap(beurt -> beurt.inkomend().stream())
            .map(Beurt.Inkomend::tekst)
            .toList();
    String samen = String.join("\n", woorden).toLowerCase(Locale.ROOT);
    if (VERDRIETIG.matcher(samen).find()) {
      return Stemming.VERDRIETIG;
    }
    if (BOOS.matcher(samen).find() || woorden.stream().anyMatch(Samenvatter::schreeuwt)) {
      return Stemming.BOOS;
    }
    return DRINGEND.matcher(samen).find() ? Stemming.DRINGEND : Stemming.RUSTIG;
  }

  private static boolean schreeuwt(String tekst) {
    long letters = tekst.chars().filter(Character::isLetter).count();
    long hoofdletters = tekst.chars().filter(Character::isUpperCase).count();
    return letters >= 12 && hoofdletters * 10 >= letters * 8;
  }

  private static String tekst(
      Werk werk,
      Optional<String> vraag,
      Optional<String> begrepen,
      Optional<Formulier> formulier,
      List<Veldregel> velden,
      List<Poging> geprobeerd,
      int nietBegrepen,
      Stemming stemming) {
    var zinnen = new ArrayList<String>();
    vraag.ifPresent(tekst -> zinnen.add("Vraag: '" + kort(tekst) + "'."));
    begrepen.ifPresent(tekst -> zinnen.add("Begrepen als: " + tekst + "."));
    formulier.ifPresent(
        form -> zinnen.add(form.naam().nl() + ": " + velden.size() + " gegevens ingevuld."));
    if (!geprobeerd.isEmpty()) {
      zinnen.add(
          "De assistent gaf al antwoord over: "
              + geprobeerd.stream().map(Poging::naam).distinct().collect(Collectors.joining(", "))
              + ".");
    }
    if (nietBegrepen > 0) {
      zinnen.add("Niet begrepen: " + nietBegrepen + " keer.");
    }
    if (stemming != Stemming.RUSTIG) {
      zinnen.add("De inwoner klinkt " + stemming.label() + ".");
    }
    werk.voortgang()
        .doorgezet()
        .ifPresent(door -> zinnen.add("Gevraagd door het vorige team: '" + door.vraag() + "'."));
    return String.join(" ", zinnen);
  }

  private static String kort(String tekst) {
    return tekst.length() <= 160
        ? tekst
        : tekst.substring(0, tekst.offsetByCodePoints(0, 150)) + "…";
  }
}
