package nl.wegwijs.app.simulatie;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a goal into words, as people write dates, addresses and names. */
final class Mond {
  private static final Pattern PLEK = Pattern.compile("\\{(\\w+)}");
  private static final Pattern LANG_WOORD = Pattern.compile("\\b[a-zA-Z]{6,}\\b");
  private static final List<String> TELWOORDEN =
      List.of("nul", "een", "twee", "drie", "vier", "vijf", "zes");
  private static final List<String> TELWOORDEN_EN =
      List.of("zero", "one", "two", "three", "four", "five", "six");

  private final Doel doel;
  private final Manier manier;
  private final Zinnenboek zinnen;
  private final RandomGenerator toeval;
  private final LocalDate vandaag;
  private final Locale locale;

  Mond(Doel doel, Manier manier, Zinnenboek zinnen, RandomGenerator toeval, LocalDate vandaag) {
    this.doel = doel;
    this.manier = manier;
    this.zinnen = zinnen;
    this.toeval = toeval;
    this.vandaag = vandaag;
    this.locale = Locale.of(doel.taal());
  }

  /** A sentence for that occasion. */
  String zeg(String gelegenheid) {
    return zeg(gelegenheid, doel);
  }

  /** The same as if the goal were another one, for what is said by mistake. */
  String zeg(String gelegenheid, Doel alsof) {
    String zin = zinnen.kies(doel.taal() + " " + gelegenheid, toeval);
    while (zin.contains("{straat}") && alsof.nieuw().straat().isEmpty()) {
      zin = zinnen.kies(doel.taal() + " " + gelegenheid, toeval);
    }
    return uitgesproken(zin, alsof);
  }

  private String uitgesproken(String zin, Doel alsof) {
    String geschreven = manier == Manier.TIKFOUTEN ? metTikfout(zin) : zin;
    String gevuld = vul(geschreven, waarden(alsof));
    return manier == Manier.KORT ? gevuld.toLowerCase(locale) : gevuld;
  }

  /**
   * A sentence for a question that asks for more than its own field, which gives all of it; empty
   * where the question does not.
   *
   * @param vraag the words of the question
   */
  Optional<String> allesWatGevraagdWordt(String veld, String vraag) {
    String klein = vraag.toLowerCase(Locale.ROOT);
    boolean nummer = klein.contains("huisnummer") || klein.contains("house number");
    return switch (veld) {
      case "nieuwePostcode" -> nummer ? Optional.of(zegMet(veld, "{nh}")) : Optional.empty();
      case "huidigePostcode" -> nummer ? Optional.of(zegMet(veld, "{oh}")) : Optional.empty();
      case "naam" ->
          klein.contains("geboortedatum") || klein.contains("date of birth")
              ? Optional.of(zeg("naam-geboren"))
              : Optional.empty();
      case "meeverhuizers" ->
          doel.metGezin() && (klein.contains("namen") || klein.contains("names"))
              ? Optional.of(zeg("meeverhuizersNamen"))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private String zegMet(String gelegenheid, String plek) {
    String zin = zinnen.kies(doel.taal() + " " + gelegenheid, toeval);
    while (!zin.contains(plek) || (zin.contains("{straat}") && doel.nieuw().straat().isEmpty())) {
      zin = zinnen.kies(doel.taal() + " " + gelegenheid, toeval);
    }
    return uitgesproken(zin, doel);
  }

  /** The plainest way to say what a field must be, for when it was not understood. */
  String duidelijk(String veld) {
    return switch (veld) {
      case "verhuisdatum" -> voluit(doel.verhuisdatum());
      case "geboortedatum" -> voluit(doel.geboren());
      case "woonsituatie", "bewijsstuk" -> zeg(gelegenheid(veld));
      default -> doel.waarden().getOrDefault(veld, "");
    };
  }

  /** Under which heading the ways to answer a field stand. */
  String gelegenheid(String veld) {
    return switch (veld) {
      case "woonsituatie" -> "woonsituatie-" + doel.woonsituatie();
      case "bewijsstuk" -> "bewijsstuk-" + doel.bewijsstuk();
      case "meeverhuizers" -> doel.metGezin() ? "meeverhuizers" : "alleen";
      case "naam" -> toeval.nextInt(3) == 0 ? "naam-geboren" : "naam";
      default -> veld;
    };
  }

  private Map<String, String> waarden(Doel alsof) {
    var waarden = new HashMap<String, String>();
    waarden.put("np", postcode(alsof.nieuw().postcode()));
    waarden.put("nh", huisnummer(alsof.nieuw().huisnummer()));
    waarden.put("op", postcode(alsof.oud().postcode()));
    waarden.put("oh", huisnummer(alsof.oud().huisnummer()));
    waarden.put("nieuw", adres(alsof.nieuw()));
    waarden.put("oud", adres(alsof.oud()));
    waarden.put("straat", alsof.nieuw().straat());
    waarden.put("plaats", alsof.nieuw().woonplaats());
    waarden.put("datum", datum(alsof.verhuisdatum()));
    String per = per(alsof.verhuisdatum());
    waarden.put("per", per);
    waarden.put("Per", per.substring(0, 1).toUpperCase(locale) + per.substring(1));
    waarden.put("geboren", geboren(alsof.geboren()));
    waarden.put("naam", alsof.naam());
    waarden.put("n", String.valueOf(alsof.namen().size()));
    waarden.put(
        "telwoord",
        (doel.taal().equals("en") ? TELWOORDEN_EN : TELWOORDEN).get(alsof.namen().size()));
    waarden.put("gezin", alsof.gezin());
    waarden.put("namen", opgesomd(alsof.namen()));
    waarden.put("namenlijst", String.join(", ", alsof.namen()));
    waarden.put("woonzin", zinnen.kies(doel.taal() + " woonzin-" + alsof.woonsituatie(), toeval));
    String mee =
        zinnen.kies(doel.taal() + (alsof.metGezin() ? " gezin-zin" : " alleen-zin"), toeval);
    waarden.put("meezin", vul(mee, waarden));
    return waarden;
  }

  private static String vul(String zin, Map<String, String> waarden) {
    Matcher plek = PLEK.matcher(zin);
    return plek.replaceAll(gevonden ->
        Matcher.quoteReplacement(waarden.getOrDefault(gevonden.group(1), gevonden.group())));
  }

  private String postcode(String postcode) {
    String cijfers = postcode.substring(0, 4);
    String letters = postcode.substring(4);
    return switch (toeval.nextInt(4)) {
      case 0 -> cijfers + letters;
      case 1 -> cijfers + letters.toLowerCase(Locale.ROOT);
      default -> cijfers + " " + letters;
    };
  }

  private String huisnummer(String huisnummer) {
    return toeval.nextBoolean() ? huisnummer.toLowerCase(Locale.ROOT) : huisnummer;
  }

  private String adres(Doel.Adres adres) {
    String postcode = postcode(adres.postcode());
    String huisnummer = huisnummer(adres.huisnummer());
    if (adres.straat().isEmpty() || toeval.nextInt(3) == 0) {
      return postcode + (doel.taal().equals("en") ? " number " : " nummer ") + huisnummer;
    }
    return adres.straat() + " " + huisnummer + ", " + postcode;
  }

  private String datum(LocalDate dag) {
    return switch (toeval.nextInt(5)) {
      case 0 -> dag.format(DateTimeFormatter.ofPattern("dd-MM-uuuu", locale));
      case 1 -> dag.format(DateTimeFormatter.ofPattern("d-M-uuuu", locale));
      case 2 -> voluit(dag);
      default -> dag.format(DateTimeFormatter.ofPattern("d MMMM", locale));
    };
  }

  private String per(LocalDate dag) {
    boolean nl = doel.taal().equals("nl");
    long dagen = ChronoUnit.DAYS.between(vandaag, dag);
    if (nl && dagen >= -1 && dagen <= 2) {
      return List.of("gisteren", "vandaag", "morgen", "overmorgen").get((int) dagen + 1);
    }
    if (nl && dagen % 7 == 0 && dagen > 7 && toeval.nextBoolean()) {
      return "over " + TELWOORDEN.get((int) (dagen / 7)) + " weken";
    }
    LocalDate maandag = vandaag.minusDays(vandaag.getDayOfWeek().getValue() - 1L);
    boolean volgendeWeek =
        !dag.isBefore(maandag.plusWeeks(1)) && dag.isBefore(maandag.plusWeeks(2));
    if (nl && volgendeWeek && toeval.nextBoolean()) {
      return "volgende week " + dag.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }
    return (nl ? "per " : "on ") + datum(dag);
  }

  private String geboren(LocalDate dag) {
    return switch (toeval.nextInt(3)) {
      case 0 -> dag.format(DateTimeFormatter.ofPattern("dd-MM-uuuu", locale));
      case 1 -> dag.format(DateTimeFormatter.ofPattern("d-M-uuuu", locale));
      default -> voluit(dag);
    };
  }

  private String voluit(LocalDate dag) {
    return dag.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
  }

  private String opgesomd(List<String> namen) {
    if (namen.size() < 2) {
      return String.join("", namen);
    }
    String voegwoord = doel.taal().equals("en") ? " and " : " en ";
    return String.join(", ", namen.subList(0, namen.size() - 1)) + voegwoord + namen.getLast();
  }

  /** One of the longer words with two letters the wrong way round, or one left out or doubled. */
  private String metTikfout(String zin) {
    var plekken = LANG_WOORD.matcher(zin.replaceAll("\\{\\w+}", "")).results().toList();
    if (plekken.isEmpty()) {
      return zin;
    }
    String woord = plekken.get(toeval.nextInt(plekken.size())).group();
    int plek = 1 + toeval.nextInt(woord.length() - 3);
    String mis =
        switch (toeval.nextInt(3)) {
          case 0 -> woord.substring(0, plek) + woord.substring(plek + 1);
          case 1 -> woord.substring(0, plek) + woord.charAt(plek) + woord.substring(plek);
          default ->
              woord.substring(0, plek)
                  + woord.charAt(plek + 1)
                  + woord.charAt(plek)
                  + woord.substring(plek + 2);
        };
    return zin.replaceFirst("\\b" + woord + "\\b", mis);
  }
}
