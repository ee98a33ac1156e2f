package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;

/** An answer that is taken back in the same breath: 'huur, nee wacht, koop'. Pure. */
final class Herneming {
  private static final Pattern HERNOMEN =
      Pattern.compile(
          "(?iu)^(.+?)[\\s,.;:!…–—-]+(?:(?:oh?|of|ach|eh+|or|toch|eigenlijk|actually)[\\s,]+)*"
              + "(?:nee+|neen|no|sorry|pardon|wacht|wait|oeps|oops|correctie|correction|herstel|fout|foutje"
              + "|(?:ik )?bedoel(?:de)?(?: ik)?|i mean(?:t)?|of liever|or rather)"
              + "(?:[\\s,.!:…–—-]+(?:nee+|no|sorry|pardon|wacht|wait|even|toch|maar|ik|bedoel(?:de)?|i|mean|meant|het is|it is|it's|dat is|dat moet|moet zijn))*"
              + "[\\s,.;:!…–—-]+(\\S.*)$",
          Pattern.DOTALL);

  private Herneming() {}

  /** The value said last; where it may be a part of a name, both names it can be. */
  static Optional<Lezing> lees(Veld veld, Understanding begrip, LocalDate vandaag) {
    Matcher hernomen = HERNOMEN.matcher(begrip.tekst().strip());
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
    return Optional.of(
        veld.soort() == Soort.NAAM
            ? naam(eerst.get(), laatst.get())
            : new Lezing.Waarde(laatst.get()));
  }

  private static Lezing naam(String eerst, String laatst) {
    int spatie = eerst.indexOf(' ');
    if (spatie < 0 || laatst.contains(" ")) {
      return new Lezing.Waarde(laatst);
    }
    return new Lezing.Meerdere(
        List.of(eerst.substring(0, spatie + 1) + laatst, laatst + eerst.substring(spatie)));
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
