package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.Understanding;

/**
 * What somebody takes back within one message: 'op 1 maart, nee wacht, 15 maart', 'nummer 12, nee
 * 14', 'niet 1 maart maar 15 maart'. The message is read as if only the last was said. Pure.
 */
final class Zelfcorrectie {
  /** Nobody takes back more than this in one message and is still understood. */
  private static final int KEREN = 4;

  private static final int GROOTSTE_DAG = 31;

  private static final Pattern JAAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final Pattern LEESTEKENS = Pattern.compile("[\\s,.;:!?…–—-]+");
  private static final Pattern AANEEN =
      Pattern.compile("(?iu)[\\s,]*(?:(?:in|te|nummer|nr\\.?)\\s+)?");
  private static final Pattern NUMMERWOORD =
      Pattern.compile("(?iu)\\b(?:huis)?(?:nummer|nr|number|postcode)\\b");

  private Zelfcorrectie() {}

  /** The message without what was taken back in it; the same where nothing was. */
  static Context zonder(Context context) {
    if (context.gekozen().isPresent() || letterlijk(context)) {
      return context;
    }
    Pattern teruggenomen =
        context.toestand().formulier().isPresent()
            ? Terugneemwoorden.TERUGGENOMEN_IN_FORMULIER
            : Terugneemwoorden.TERUGGENOMEN;
    UnaryOperator<Understanding> zonder =
        begrip ->
            herschreven(begrip, teruggenomen)
                .map(tekst ->
                    context
                        .wereld()
                        .understander()
                        .understand(tekst, context.gemeente(), context.taal(), context.vandaag()))
                .orElse(begrip);
    Understanding begrip = context.begrip();
    for (int keer = 0; keer < KEREN; keer++) {
      Understanding korter = zonder.apply(begrip);
      if (korter.tekst().length() >= begrip.tekst().length()) {
        break;
      }
      begrip = korter;
    }
    return begrip.equals(context.begrip()) ? context : context.metBegrip(begrip);
  }

  /** What somebody tells in their own words is kept as it was said. */
  private static boolean letterlijk(Context context) {
    return context
        .toestand()
        .formulier()
        .flatMap(lopend ->
            Formulierkiezer.van(context, lopend)
                .flatMap(wijzer -> lopend.gevraagd().flatMap(wijzer.formulier()::veld)))
        .filter(veld -> veld.soort() == Formulier.Soort.TEKST)
        .isPresent();
  }

  /** The words without the first value that was taken back; empty where none was. */
  private static Optional<String> herschreven(Understanding begrip, Pattern teruggenomen) {
    List<Zinstuk> stukken = Zinstuk.van(begrip);
    for (int i = 1; i < stukken.size(); i++) {
      Optional<String> anders = bij(begrip.tekst(), stukken, i, teruggenomen);
      if (anders.isPresent()) {
        return anders;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> bij(
      String tekst, List<Zinstuk> stukken, int i, Pattern teruggenomen) {
    int einde = aaneen(tekst, stukken, i, 1);
    String ertussen = tekst.substring(stukken.get(i - 1).tot(), stukken.get(i).van());
    boolean ineens = teruggenomen.matcher(ertussen).matches();
    boolean ontkend = ineens && Terugneemwoorden.NIET_ERVOOR.matcher(ertussen).find();
    if (ontkend && maar(tekst, stukken, einde + 1).isPresent()) {
      return Optional.empty();
    }
    if (ontkend || Terugneemwoorden.EN_NIET.matcher(ertussen).matches()) {
      return laatste(stukken, i)
          .map(ander -> tekst.substring(0, stukken.get(i - 1).tot()) + na(tekst, stukken, einde));
    }
    boolean erna =
        LEESTEKENS.matcher(ertussen).matches()
            && Terugneemwoorden.BEDOEL_IK.matcher(na(tekst, stukken, einde)).lookingAt();
    if (erna || ineens) {
      String rest = na(tekst, stukken, einde);
      return vervang(tekst, stukken, i, Terugneemwoorden.BEDOEL_IK.matcher(rest).replaceFirst(""));
    }
    return maar(tekst, stukken, i);
  }

  /** 'Niet van Kade 4 maar van Kade 6': the way a value goes stays with it. */
  private static Optional<String> maar(String tekst, List<Zinstuk> stukken, int i) {
    if (i >= stukken.size()) {
      return Optional.empty();
    }
    Matcher maar =
        Terugneemwoorden.MAAR.matcher(
            tekst.substring(stukken.get(i - 1).tot(), stukken.get(i).van()));
    int begin = stukken.get(aaneen(tekst, stukken, i - 1, -1)).van();
    Matcher niet = Terugneemwoorden.NIET_ERVOOR.matcher(tekst.substring(0, begin));
    if (!maar.matches() || !niet.find() || laatste(stukken, i).isEmpty()) {
      return Optional.empty();
    }
    String ervoor = tekst.substring(0, niet.start());
    // at the beginning it takes back what was said before this message
    String nee = ervoor.isBlank() ? "nee, " : ervoor;
    String erbij = maar.group(1).isEmpty() ? niet.group(1) : maar.group(1);
    return Optional.of(nee + erbij + tekst.substring(stukken.get(i).van()));
  }

  /** The value before the i-th that it can stand in for, the nearest one. */
  private static Optional<Integer> laatste(List<Zinstuk> stukken, int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (stukken.get(i).vervangt(stukken.get(j))) {
        return Optional.of(j);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> vervang(String tekst, List<Zinstuk> stukken, int i, String rest) {
    Optional<Integer> oud = laatste(stukken, i);
    if (oud.isEmpty() || !zelfdeRichting(tekst, stukken, oud.get(), i)) {
      return Optional.empty();
    }
    int j = oud.get();
    Zinstuk eerder = stukken.get(j);
    int begin = aaneen(tekst, stukken, i - 1, -1);
    int einde = aaneen(tekst, stukken, i, 1);
    Optional<String> nieuw =
        waarde(tekst, eerder, stukken.get(i))
            .map(
                eerste -> eerste + tekst.substring(stukken.get(i).tot(), stukken.get(einde).tot()));
    if (j < begin) {
      boolean enige = stukken.subList(0, i).stream().filter(stukken.get(i)::vervangt).count() == 1;
      String ertussen = tekst.substring(eerder.tot(), stukken.get(i - 1).tot());
      return nieuw
          .filter(een -> enige)
          .map(een -> tekst.substring(0, eerder.van()) + een + ertussen + rest);
    }
    var gebleven = new StringBuilder();
    for (int k = j + 1; k < i; k++) {
      Zinstuk erna = stukken.get(k);
      boolean opnieuw =
          stukken.subList(i, einde + 1).stream().anyMatch(stuk -> stuk.vervangt(erna));
      if (!opnieuw) {
        gebleven.append(' ').append(tekst, erna.van(), erna.tot());
      }
    }
    return nieuw.map(een -> tekst.substring(0, eerder.van()) + een + gebleven + rest);
  }

  /** 'Van Lindelaan 4, nee naar Kade 12' takes back no value: only the same direction does. */
  private static boolean zelfdeRichting(String tekst, List<Zinstuk> stukken, int j, int i) {
    String ertussen = tekst.substring(stukken.get(i - 1).tot(), stukken.get(i).van());
    Matcher erna = Terugneemwoorden.RICHTING.matcher(ertussen);
    String ervoor = tekst.substring(0, stukken.get(j).van()).strip();
    boolean nummer =
        NUMMERWOORD.matcher(ertussen).find()
            && stukken.get(j).soort().filter(Soort.DATUM::equals).isPresent();
    return !nummer
        && (!erna.find()
            || Pattern.compile("(?iu)\\b" + erna.group(1) + "$").matcher(ervoor).find());
  }

  /** The new value as words; a bare number after a day is another day of that month. */
  private static Optional<String> waarde(String tekst, Zinstuk oud, Zinstuk nieuw) {
    String gezegd = tekst.substring(nieuw.van(), nieuw.tot());
    boolean deelVanNaam =
        oud.soort().filter(Soort.PERSOON::equals).isPresent()
            && !gezegd.contains(" ")
            && tekst.substring(oud.van(), oud.tot()).contains(" ");
    if (deelVanNaam) {
      return Optional.empty();
    }
    Soort soort = oud.soort().orElse(Soort.HUISNUMMER);
    if (nieuw.soort().isPresent() || (soort != Soort.DATUM && soort != Soort.AANTAL)) {
      return Optional.of(gezegd);
    }
    String eerst = tekst.substring(oud.van(), oud.tot());
    if (soort == Soort.DATUM && JAAR.matcher(gezegd).matches() && JAAR.matcher(eerst).find()) {
      return Optional.of(JAAR.matcher(eerst).replaceFirst(gezegd));
    }
    Pattern cijfers = Pattern.compile(soort == Soort.DATUM ? "^\\d{1,2}(?!\\d)" : "\\d+");
    boolean kan =
        gezegd.chars().allMatch(Character::isDigit)
            && cijfers.matcher(eerst).find()
            && (soort == Soort.AANTAL || Integer.parseInt(gezegd) <= GROOTSTE_DAG);
    return kan ? Optional.of(cijfers.matcher(eerst).replaceFirst(gezegd)) : Optional.empty();
  }

  private static String na(String tekst, List<Zinstuk> stukken, int einde) {
    return tekst.substring(stukken.get(einde).tot());
  }

  /** The furthest value that forms one whole with the one at that place, such as an address. */
  private static int aaneen(String tekst, List<Zinstuk> stukken, int vanaf, int richting) {
    int plek = vanaf;
    while (plek + richting >= 0 && plek + richting < stukken.size()) {
      Zinstuk links = stukken.get(Math.min(plek, plek + richting));
      Zinstuk rechts = stukken.get(Math.max(plek, plek + richting));
      if (!AANEEN.matcher(tekst.substring(links.tot(), rechts.van())).matches()) {
        break;
      }
      plek += richting;
    }
    return plek;
  }
}
