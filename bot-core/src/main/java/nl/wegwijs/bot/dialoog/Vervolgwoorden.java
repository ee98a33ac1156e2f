package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;
import nl.wegwijs.knowledge.Aspect;

/**
 * Words of a question without a subject of its own, such as 'en wat kost dat?': what it is about
 * was said before. One word beside these makes it a question of its own.
 */
final class Vervolgwoorden {
  private static final int MEESTE = 14;

  private static final Set<String> KIND =
      Woordenlijst.van(
          """
          zoon zoontje dochter dochtertje kind kinderen kindje kids baby minderjarig minderjarige
          minderjarigen tiener puber kleuter kleinkind kleinkinderen kleinzoon kleindochter
          stiefzoon stiefdochter son daughter child children minor minors
          """);

  private static final Set<String> ANDER =
      Woordenlijst.van(
          """
          man vrouw partner vriend vriendin moeder vader ouders oma opa broer zus buurman buurvrouw
          anders mother father parents husband wife brother sister else ander
          """);

  private static final Set<String> TIJD =
      Woordenlijst.van(
          """
          weekend weekeinde zaterdag zaterdags zondag zondags avond avonds vrijdag maandag dinsdag
          woensdag donderdag saturday sunday evening evenings weekends
          """);

  private static final Set<String> BETALEN =
      Set.of("betalen", "betaal", "pinnen", "pin", "contant", "pay", "cash", "card");

  private static final Set<String> HOEVEEL = Set.of("hoeveel", "much");

  private static final Set<String> LANGS =
      Woordenlijst.van(
          """
          langs langskomen come afspraak balie zelf persoonlijk mezelf online digitaal internet digid
          thuis telefonisch schriftelijk post opsturen website app myself appointment person
          """);

  private static final Set<String> GEWOON =
      Woordenlijst.van(
          """
          en maar dan of ook nog wel niet geen eigenlijk nou nu zo even want dus ja nee ok oke oh o
          eh uh hoi dank je u bedankt dankjewel prima mooi fijn goed
          de het een dit dat die deze er ervoor eraan erbij daar daarvoor daarbij daarmee daarvan
          hiervoor hierbij hem hun ze zij het is zijn ben was kan kunnen kun kunt mag mogen moet
          moeten wil wilt zal zou word wordt worden heb hebt heeft hebben doe doen doet ga gaat gaan
          ik jij je hij mij me mijn mn m'n wij we ons onze iemand
          iets niets wat hoe waar wanneer wie welke hoeveel hoelang waarom waarvoor
          voor van bij met in op naar aan om te tot als over zonder per binnen uit
          kost kosten prijs tarief duur gratis betalen betaal euro bedrag leges
          lang duurt tijd wachttijd wacht wachten snel sneller klaar dagen weken duren krijg
          mee meenemen nemen neem nodig papieren documenten bewijs bewijzen pasfoto foto
          langskomen langs komen kom zelf persoonlijk mezelf balie afspraak online digitaal internet
          digid thuis telefonisch telefoon bellen bel mailen mail schriftelijk post website app
          aanvragen aanvraag vraag regelen regel geregeld doorgeven ophalen afhalen halen opsturen
          opgestuurd pinnen contant pin voorwaarden regels eisen leeftijd oud jaar geldig
          bezwaar later eerder vandaag morgen week ieder elke keer dag dagen alleen precies ongeveer
          allemaal
          jonger ouder onder boven allebei samen beiden tegelijk mogelijk
          and but so then too also what how where when who which why much many long it that this
          these there is are do does did can could may must should need have has i my me we you your
          for with to of at on in the a an if about be by
          cost costs price fee free take takes bring documents papers photo in person come along
          appointment online apply request pay cash card phone call email pick up send old age
          myself required necessary possible
          """);

  /** Places that stand in a question about what was spoken of, where a word looks back to it. */
  private static final Set<String> PLEK =
      Set.of("gemeentehuis", "stadhuis", "raadhuis", "loket", "kantoor");

  private static final Set<String> TERUG =
      Set.of("daarvoor", "hiervoor", "ervoor", "daarbij", "daarmee", "dan");

  private static final Set<String> OPVULLING =
      Set.of("er", "voor", "eigenlijk", "precies", "allemaal");

  private static final Set<String> OPHALEN = Set.of("afhalen", "ophalen");

  private static final Set<String> DUREN = Set.of("lang", "hoelang", "wacht", "wachten", "snel");

  private static final Pattern NIET_BETALEN =
      Pattern.compile(
          "(?i)\\b(?:niet (?:meer )?(?:kunnen )?betalen|niet kan betalen|(?:can'?t|cannot|can not) (?:pay|afford))\\b");

  private Vervolgwoorden() {}

  /** Whether it says that money is short rather than asks what it costs. */
  static boolean kanNietBetalen(String tekst) {
    return NIET_BETALEN.matcher(tekst).find();
  }

  /** Whether no word of it names a subject. */
  static boolean zonderOnderwerp(String tekst) {
    int aantal = woorden(tekst).size();
    return aantal > 0 && aantal <= MEESTE && onderwerpen(tekst).isEmpty();
  }

  /** The words that name a subject, folded. */
  static List<String> onderwerpen(String tekst) {
    boolean terug = woorden(tekst).stream().anyMatch(TERUG::contains);
    return woorden(tekst).stream()
        .filter(woord ->
            !GEWOON.contains(woord)
                && !(terug && PLEK.contains(woord))
                && !KIND.contains(woord)
                && !ANDER.contains(woord)
                && !TIJD.contains(woord)
                && !woord.chars().allMatch(Character::isDigit))
        .toList();
  }

  /** What it asks of the subject. */
  static Optional<Aspect> aspect(String tekst) {
    return Aspect.van(tekst)
        .or(() -> Aspect.van(kaal(tekst)))
        .or(() -> een(tekst, BETALEN, Aspect.KOSTEN))
        .or(() -> zonderOnderwerp(tekst) ? een(tekst, HOEVEEL, Aspect.KOSTEN) : Optional.empty())
        .or(() -> een(tekst, LANGS, Aspect.AANVRAGEN))
        .or(() -> een(tekst, PLEK, Aspect.AANVRAGEN))
        .or(() -> een(tekst, DUREN, Aspect.DUUR))
        .or(() -> een(tekst, OPHALEN, Aspect.DUUR));
  }

  /** 'Wat heb ik daarvoor nodig' asks what 'wat heb ik nodig' does. */
  private static String kaal(String tekst) {
    return woorden(tekst).stream()
        .filter(woord -> !TERUG.contains(woord) && !OPVULLING.contains(woord))
        .collect(Collectors.joining(" "));
  }

  private static Optional<Aspect> een(String tekst, Set<String> woorden, Aspect aspect) {
    return woorden(tekst).stream().anyMatch(woorden::contains)
        ? Optional.of(aspect)
        : Optional.empty();
  }

  /** Whether it asks for a child. */
  static boolean kind(String tekst) {
    return woorden(tekst).stream().anyMatch(KIND::contains);
  }

  /** Whether it asks for another grown-up. */
  static boolean ander(String tekst) {
    return woorden(tekst).stream().anyMatch(ANDER::contains);
  }

  /** Whether it asks for a day or an evening. */
  static boolean tijd(String tekst) {
    return woorden(tekst).stream().anyMatch(TIJD::contains);
  }

  private static List<String> woorden(String tekst) {
    return Zin.van(tekst).stukken().stream()
        .filter(stuk -> !stuk.isTeken())
        .map(Stuk::tekst)
        .toList();
  }
}
