package nl.wegwijs.knowledge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.language.Folding;
import nl.wegwijs.language.Token;
import nl.wegwijs.language.Tokenizer;

/** What a citizen wants to know of a product, apart from which product it is. */
public enum Aspect {
  KOSTEN(
      "Kosten|Costs",
      """
      kost|kosten|kostte|hoeveel euro|prijs|prijzen|tarief|tarieven|hoe duur|duur is|gratis\
      |leges|bedrag|hoeveel betaal|wat betaal|wat moet ik betalen|hoeveel moet ik betalen\
      |eigen bijdrage|cost|costs|price|prices|fee|fees|free of charge|how expensive|how much is\
      |how much do i pay|do i have to pay\
      """),
  MEENEMEN(
      "Meenemen|What to bring",
      """
      meenemen|meebrengen|mee te nemen|mee nemen|neem ik mee|moet ik mee|mee hebben\
      |bij me hebben|bij mij hebben|wat heb ik nodig|heb ik nodig|nodig heb|heb je nodig\
      |welke papieren|welke documenten|welke bewijzen|welk bewijs|welke stukken\
      |wat voor papieren|wat voor documenten|welke gegevens|pasfoto nodig|foto meenemen\
      |what to bring|bring|what do i need|which documents|what documents|which papers\
      |what papers|documents do i need|paperwork\
      """),
  DUUR(
      "Duur|How long|Termijn|When",
      """
      hoe lang duurt|lang duurd|duurd|hoelang duurt|lang duurt|duurt het|duurt dat|duurt|hoe snel|wachttijd\
      |wachttijden|doorlooptijd|levertijd|wanneer is het klaar|wanneer is hij klaar\
      |wanneer klaar|wanneer krijg|wanneer hoor|wanneer kan ik het ophalen\
      |wanneer kan ik hem ophalen|hoe lang wachten|hoelang wachten|moet ik wachten|how long\
      |how soon|how fast|how quickly|take long|waiting time|when will i|when do i get\
      |when is it ready\
      """),
  TERMIJN(
      "Termijn|When|Duur|How long",
      """
      voor wanneer|wanneer moet|wanneer kan|vanaf wanneer|tot wanneer|uiterlijk|van tevoren\
      |te laat|deadline|op tijd|binnen hoeveel|binnen welke|welke termijn|termijn\
      |hoe lang geldig|hoelang geldig|hoe lang is|hoelang is|hoe lang blijft|hoelang blijft\
      |in advance|too late|in time|by when|when should|when must|when do i have to|when can i\
      |within how many|how early\
      """),
  VOORWAARDEN(
      "Voorwaarden|Conditions",
      """
      voorwaarde|voorwaarden|in aanmerking|recht op|heb ik recht|eisen|vereisten|regels\
      |wie kan dit aanvragen|wie mag|wie krijgt|voor wie is|vanaf welke leeftijd|hoe oud moet\
      |inkomensgrens|vermogensgrens|mag ik zelf|hoeveel mag ik|conditions|condition\
      |requirements|eligible|qualify|entitled|allowed|who can apply|how old|what are the rules\
      |rules\
      """),
  BEZWAAR(
      "Bezwaar|Objection",
      """
      bezwaar|in bezwaar|bezwaarschrift|beroep|niet mee eens|niet eens met|oneens|aanvechten\
      |in beroep|objection|object to|appeal|disagree|do not agree|dont agree\
      """),
  CONTACT(
      "Contact",
      """
      telefoonnummer|contact|contactgegevens|bellen|nummer kan ik bellen|welk nummer|mailadres\
      |e mailadres|emailadres|mailen|e mailen|wie moet ik bellen|bereiken|phone number\
      |contact details|e mail address|email address|who can i call|who do i call|call someone\
      """),
  AANVRAGEN(
      "Aanvragen|How to apply",
      """
      hoe vraag ik|hoe vragen|hoe kan ik|hoe moet ik|hoe moet dat|hoe moet dit|hoe doe ik\
      |hoe regel|hoe werkt|hoe gaat dat|hoe geef ik|hoe meld|hoe kom ik aan|hoe schrijf ik\
      |hoe maak ik|hoe krijg ik|hoe dien ik|waar kan ik|waar moet ik|waar vraag|waar meld\
      |waar geef ik|waar regel|waar haal|waar krijg|waar doe ik|online|digitaal|via internet\
      |via de website|met digid|langskomen|langs komen|formulier|aan de balie|op afspraak\
      |how do i|how can i|how to|where do i|where can i|apply online|form|in person\
      |how does it work\
      """);

  private static final Map<Aspect, List<String>> SECTIES = lists(aspect -> aspect.secties);
  private static final Map<Aspect, List<String>> WOORDEN = lists(aspect -> aspect.woorden);

  private final String secties;
  private final String woorden;

  /**
   * @param secties headings under which it stands, the fittest first, divided by bars
   * @param woorden folded words and phrases that point at it, divided by bars
   */
  Aspect(String secties, String woorden) {
    this.secties = secties;
    this.woorden = woorden;
  }

  private static Map<Aspect, List<String>> lists(Function<Aspect, String> text) {
    var lists = new EnumMap<Aspect, List<String>>(Aspect.class);
    for (Aspect aspect : values()) {
      lists.put(aspect, List.of(text.apply(aspect).strip().split("\\|")));
    }
    return Collections.unmodifiableMap(lists);
  }

  /**
   * The aspect that a sentence asks about: of the words and phrases that point at one, the longest
   * decides, then the order of this type. Empty where nothing points at any.
   */
  public static Optional<Aspect> van(String vraag) {
    String zin =
        Tokenizer.tokens(vraag).stream()
            .map(Token::tekst)
            .map(Folding::fold)
            .collect(Collectors.joining(" ", " ", " "));
    Aspect best = null;
    int longest = 0;
    for (Aspect aspect : values()) {
      int length = aspect.longestIn(zin);
      if (length > longest) {
        longest = length;
        best = aspect;
      }
    }
    return Optional.ofNullable(best);
  }

  private int longestIn(String zin) {
    int longest = 0;
    for (String woord : WOORDEN.getOrDefault(this, List.of())) {
      if (zin.contains(" " + woord + " ")) {
        longest = Math.max(longest, weight(woord));
      }
    }
    return longest;
  }

  /** How and where stand before many a question that is about something else. */
  private int weight(String woord) {
    return this == AANVRAGEN ? 1 : woord.split(" ").length + 1;
  }

  /** The section of the product in which this stands, in whichever language the product is. */
  public Optional<Sectie> sectie(Product product) {
    for (String naam : SECTIES.getOrDefault(this, List.of())) {
      for (Sectie sectie : product.secties()) {
        if (sectie.naam().equals(naam)) {
          return Optional.of(sectie);
        }
      }
    }
    return Optional.empty();
  }
}
