package nl.wegwijs.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts that a product's text may have. */
enum Onderdeel {
  /** The short answer. */
  KORT("", "", ""),
  VOORWAARDEN(
      "Voorwaarden",
      "Conditions",
      """
      voorwaarde | voorwaarden | aanmerking | recht op | heb ik recht | recht | eis |
      eisen | vereisten | regels | regel | mag | mogen | mag ik | mag dat | mag je | wie
      mag | wie krijgt | leeftijd | hoe oud | oud | jonger | ouder | 18 | inkomensgrens |
      inkomen | vermogen | spaargeld | verplicht | moet ik wel | moet dat | hoeft | hoef
      ik | hoeven | toegestaan | verboden | ook als | als ik | kan ik ook | kan dat ook |
      kunnen wij ook | kom ik | krijg ik | kan ik | kan je | mits | geldt | geldt dat |
      gelden | telt | tellen | maximaal | maximum | hoogstens | minimaal | minstens | hoe
      groot | hoe hoog | hoe ver | hoeveel mag | hoeveel mogen | zonder | allebei | ook
      voor | alleen | vergunning nodig | vergunning voor nodig | in dienst | werk | woon |
      student | zzp | conditions | requirements | eligible | qualify | entitled | allowed
      | who can | how old | rules | can i | may | even if | must i | do i have to | do i
      need | permitted | without | only\
      """),
  AANVRAGEN(
      "Aanvragen",
      "How to apply",
      """
      aanvragen | vraag ik | aanvraag | vraag aan | aan te vragen | hoe | hoe kan | hoe
      moet | hoe doe | hoe regel | hoe werkt | hoe gaat | hoe geef | hoe meld | hoe krijg
      | hoe kom | waar | waar kan | waar moet | waar meld | waar vraag | waar geef |
      online | digitaal | internet | website | site | digid | inloggen | formulier |
      formuliertje | invullen | balie | afspraak | loket | melden | meld | doorgeven |
      opgeven | inschrijven | indienen | aanmelden | regelen | stappen | eerst doen | wat
      moet ik doen | wat doe ik | moet ik doen | zelf langs | langs | app | via | opzeggen
      | stopzetten | wijzigen | ik wil | wil graag | zou graag | kan dat online | kan ik
      dat online | apply | application | how do | how can | how to | where | form | in
      person | register | report | appointment | request | sign up | want\
      """),
  MEENEMEN(
      "Meenemen",
      "What to bring",
      """
      meenemen | meebrengen | mee te nemen | mee nemen | neem ik mee | mee | bij me | bij
      mij | bij ons | papieren | papiertjes | papiern | documenten | document | bewijs |
      bewijzen | bewijsstukken | stukken | paperassen | pasfoto | foto | fotos |
      legitimatie | identiteitsbewijs | id | kopie | kopietje | kopieen | bijlage |
      bijlagen | aanleveren | inleveren | opsturen | meesturen | toevoegen | uploaden |
      laten zien | gegevens | bankafschriften | loonstrook | welke formulieren | nodig |
      heb ik nodig | nodig hebben | bring | documents | papers | paperwork | proof | need
      to show | photo | copy | need with me | take with me | need\
      """),
  KOSTEN(
      "Kosten",
      "Costs",
      """
      kost | kosten | kostte | kostenloos | prijs | prijzen | prijskaartje | tarief |
      tarieven | duur is | hoe duur | zo duur | te duur | duurder | goedkoper | goedkoop |
      gratis | leges | bedrag | bedragen | euro | euros | eur | geld | betaal | betalen |
      betaalt | betaald | betaling | betaal ik | rekening | rekenen | rekent | eigen
      bijdrage | kwijt | vergoeding | vergoed | vergoeden | korting | borg | heffing | in
      rekening | factuur | pinnen | afrekenen | rente | voor niks | voor niets | prijzig |
      voorrijkosten | cost | costs | price | fee | fees | charge | charges | free | pay |
      paid | expensive | how much | cheaper | money\
      """),
  TERMIJN(
      "Termijn",
      "When",
      """
      voor wanneer | wanneer moet | wanneer kan | wanneer mag | vanaf wanneer | tot
      wanneer | wanneer | uiterlijk | van tevoren | van te voren | vantevoren | vooraf |
      te laat | deadline | op tijd | binnen hoeveel | binnen welke | termijn | hoe lang
      geldig | geldig | verloopt | verlopen | hoe lang van tevoren | hoeveel dagen |
      hoeveel weken | hoeveel maanden | laatste dag | vroeg | hoe vroeg | hoe eerder |
      uiterste | datum | begint | start | sluit | tot en met | elk jaar | jaarlijks |
      opnieuw | verlengen | nog op tijd | al aanvragen | binnen | in advance | too late |
      in time | by when | when should | when must | when do | when can | when | within |
      before | valid | expires | expired | how early\
      """),
  DUUR(
      "Duur",
      "How long",
      """
      hoe lang duurt | hoelang duurt | duurt | duurd | hoe lang duurd | duren | duurde | hoe lang | hoelang | hoe
      snel | wachttijd | wachttijden | wachten | wacht | wacht ik | wachtlijst |
      doorlooptijd | levertijd | wanneer klaar | klaar | wanneer krijg | wanneer hoor |
      hoor ik | hoor | horen | antwoord | bericht | uitslag | beslissing | beslist |
      besluiten | beslissen | nog steeds | nog niks | niks gehoord | niets gehoord | weken
      | maanden | dagen | sneller | spoed | behandeld | behandeling | wanneer kan ik het
      ophalen | wanneer komt | komen jullie | opgehaald | binnen hoeveel | how long | how
      soon | how fast | how quickly | take | takes | wait | waiting | weeks | ready |
      decision | hear back | hear\
      """),
  BEZWAAR(
      "Bezwaar",
      "Objection",
      """
      bezwaar | bezwaren | bezwaarschrift | beroep | niet mee eens | niet eens | niet mee
      akkoord | oneens | aanvechten | afgewezen | afwijzing | afgekeurd | geweigerd |
      weigering | weigeren | onterecht | unfair | oneerlijk | niet eerlijk | klopt niet |
      klopt van geen | besluit | beschikking | protest | protesteren | rechter | herzien |
      terugdraaien | ingetrokken | stopgezet | tegenin | ertegen | tegen dit | tegen de |
      tegen het | objection | object | appeal | disagree | not agree | dont agree |
      rejected | refused | denied | refusal | challenge\
      """),
  CONTACT(
      "Contact",
      "Contact",
      """
      telefoonnummer | telefoon | contact | contactgegevens | bellen | bel ik | bel |
      nummer | mailadres | e mailadres | emailadres | e mail | mail | mailen | bereiken |
      bereik | bereikbaar | spreken | spreek | wie moet ik hebben | wie kan ik | met wie |
      iemand spreken | iemand | adres | waar zit | waar zitten | openingstijden |
      aanspreekpunt | contactpersoon | langskomen | inloopspreekuur | spreekuur | whatsapp
      | appen | phone | call | email | address | reach | talk to | speak | number\
      """),
  MEER(
      "Meer informatie",
      "More information",
      """
      meer weten | meer informatie | meer info | informatie | nalezen | lezen | folder |
      brochure | uitleg | more information | read more\
      """);

  /** All of them, in the order of the weights of {@link Vraagwoorden}. */
  static final List<Onderdeel> ALLE = List.of(values());

  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final Map<Onderdeel, List<String>> WOORDEN =
      ALLE.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  onderdeel -> onderdeel,
                  onderdeel -> List.of(BAR.split(onderdeel.woorden.strip()))));

  private final String kop;
  private final String kopEngels;
  private final String woorden;

  /**
   * @param kop its heading in Dutch
   * @param woorden folded words and phrases that ask for it, divided by bars
   */
  Onderdeel(String kop, String kopEngels, String woorden) {
    this.kop = kop;
    this.kopEngels = kopEngels;
    this.woorden = woorden;
  }

  /** Its place in {@link #ALLE}. */
  int plaats() {
    return ALLE.indexOf(this);
  }

  /** The part under that heading in either language; empty for a heading of another kind. */
  static Optional<Onderdeel> van(String kop) {
    return ALLE.stream()
        .filter(one -> one != KORT && (one.kop.equals(kop) || one.kopEngels.equals(kop)))
        .findFirst();
  }

  /**
   * The part of that name in lower case, such as {@code kosten} or {@code kort}; the short answer
   * for a dash too.
   */
  static Onderdeel vanNaam(String naam) {
    return naam.equals("-") ? KORT : valueOf(naam.toUpperCase(Locale.ROOT));
  }

  /** Its name for {@link #vanNaam}. */
  String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names that {@link #vanNaam} knows, without the dash. */
  static List<String> namen() {
    return ALLE.stream().map(Onderdeel::naam).toList();
  }

  /**
   * Which of its words and phrases are in a question.
   *
   * @param vraag folded words with a space around each
   */
  List<String> woordenIn(String vraag) {
    return WOORDEN.getOrDefault(this, List.of()).stream()
        .filter(woord -> !woord.isEmpty() && vraag.contains(" " + woord + " "))
        .toList();
  }
}
