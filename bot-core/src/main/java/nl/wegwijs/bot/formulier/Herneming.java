package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;

/** An answer that is taken back in the same breath: 'huur, nee wacht, koop'. Pure. */
final class Herneming {
  private static final Pattern HERNOMEN = hernomen("[\\s,.;:!…–—-]+", "[\\s,.;:!…–—-]+");

  /** 'No' and 'Herstel' are names as well. */
  private static final Pattern HERNOMEN_NAAM = hernomen("\\s*,\\s*", "[\\s,]+");

  private static final Pattern ONTKENNING = Pattern.compile("(?iu)^(?:niet|geen|not|no)\\s+");

  private Herneming() {}

  private static Pattern hernomen(String ervoor, String erna) {
    return Pattern.compile(
        "(?iu)^(.+?)"
            + ervoor
            + "(?:(?:oh?|of|ach|eh+|or|toch|eigenlijk|actually)[\\s,]+)*"
            + "(?:nee+|neen|no|sorry|pardon|wacht|wait|oeps|oops|correctie|correction|herstel|fout|foutje"
            + "|(?:ik )?bedoel(?:de)?(?: ik)?|i mean(?:t)?|of liever|or rather)"
            + "(?:[\\s,.!:…–—-]+(?:nee+|no|sorry|pardon|wacht|wait|even|toch|maar|ik|bedoel(?:de)?|i|mean|meant|het is|it is|it's|dat is|dat moet|moet zijn))*"
            + erna
            + "(\\S.*)$",
        Pattern.DOTALL);
  }

  /** The value said last; where it may be a part of a name, both names it can be. */
  static Optional<Lezing> lees(Veld veld, Understanding begrip, LocalDate vandaag) {
    boolean naam = veld.soort() == Soort.NAAM || veld.soort() == Soort.NAMEN;
    Matcher hernomen = (naam ? HERNOMEN_NAAM : HERNOMEN).matcher(begrip.tekst().strip());
    boolean vrij = veld.soort() == Soort.TEKST || veld.soort() == Soort.PLEK;
    boolean dag = veld.soort() == Soort.HUISNUMMER && !begrip.van(Entiteit.Soort.DATUM).isEmpty();
    if (vrij || dag || !hernomen.matches()) {
      return Optional.empty();
    }
    Optional<String> eerst = waarde(veld, begrip, hernomen.group(1), vandaag);
    Optional<String> laatst = waarde(veld, begrip, hernomen.group(2), vandaag);
    if (eerst.isEmpty() || laatst.isEmpty()) {
      return Optional.empty();
    }
    if (ontkend(veld, begrip, hernomen.group(2), laatst.get(), vandaag)) {
      return Optional.of(new Lezing.Waarde(eerst.get()));
    }
    return Optional.of(naam ? naam(eerst.get(), laatst.get()) : new Lezing.Waarde(laatst.get()));
  }

  /** 'Huur, nee geen koop' says what it is not; 'twee, nee geen kinderen' says how many. */
  private static boolean ontkend(
      Veld veld, Understanding begrip, String deel, String waarde, LocalDate vandaag) {
    Matcher ontkenning = ONTKENNING.matcher(deel);
    return ontkenning.find()
        && waarde(veld, begrip, deel.substring(ontkenning.end()), vandaag)
            .filter(waarde::equals)
            .isPresent();
  }

  /** Of more people as many of the last ones are taken back as are said anew. */
  private static Lezing naam(String eerst, String laatst) {
    List<String> namen = List.of(eerst.split(", "));
    int nieuwe = laatst.split(", ").length;
    String blijft =
        namen.stream()
            .limit(Math.max(0, namen.size() - nieuwe))
            .map(een -> een + ", ")
            .collect(Collectors.joining());
    String oud = namen.getLast();
    int spatie = oud.indexOf(' ');
    if (spatie < 0 || laatst.contains(" ")) {
      return new Lezing.Waarde(blijft + laatst);
    }
    return new Lezing.Meerdere(
        List.of(
            blijft + oud.substring(0, spatie + 1) + laatst,
            blijft + laatst + oud.substring(spatie)));
  }

  private static Optional<String> waarde(
      Veld veld, Understanding begrip, String deel, LocalDate vandaag) {
    int van = begrip.tekst().indexOf(deel);
    List<Entiteit> erin =
        begrip.entiteiten().stream()
            .filter(een -> een.van() >= van && een.tot() <= van + deel.length())
            .map(een ->
                new Entiteit(
                    een.soort(),
                    een.tekst(),
                    een.waarde(),
                    een.van() - van,
                    een.tot() - van,
                    een.datum()))
            .toList();
    Understanding alleen =
        new Understanding(
            deel, begrip.taal(), begrip.oordeel(), begrip.intenten(), erin, begrip.signalen());
    return switch (Veldlezer.lees(veld, alleen, vandaag)) {
      case Lezing.Waarde(String waarde) -> Optional.of(waarde);
      case Lezing.Onzeker(String waarde) -> Optional.of(waarde);
      case Lezing.Fout fout -> Optional.empty();
      case Lezing.Meerdere meerdere -> Optional.empty();
      case Lezing.Niets niets -> Optional.empty();
    };
  }
}
