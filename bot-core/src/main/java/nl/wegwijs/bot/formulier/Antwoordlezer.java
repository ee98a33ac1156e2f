package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;

/** Reads words as the answer to the field that was asked, beside what they say of others. */
final class Antwoordlezer {
  /** Words that stand before a day of birth and are no part of a name. */
  private static final Pattern GEBOREN =
      Pattern.compile(
          "(?i)[,;]?\\s*\\b((en|and) )?((ik|i) )?((ben|was|am) )?(geboren( op)?|geb\\.?( op)?|born( on)?|((mijn|my) )?(geboortedatum|date of birth)( is)?|van)\\s*:?\\s*$");

  private final Formulier formulier;
  private final LocalDate vandaag;

  Antwoordlezer(Formulier formulier, LocalDate vandaag) {
    this.formulier = formulier;
    this.vandaag = vandaag;
  }

  /** Adds what the words say of the field asked to what was read of others. */
  void lees(LopendFormulier lopend, Understanding begrip, Map<String, Lezing> gelezen) {
    Optional<Veld> gevraagd = lopend.gevraagd().flatMap(formulier::veld);
    if (gevraagd.isEmpty() || gelezen.containsKey(gevraagd.get().id())) {
      return;
    }
    Veld veld = gevraagd.get();
    boolean elders =
        gelezen.keySet().stream()
            .flatMap(id -> formulier.veld(id).stream())
            .anyMatch(ander -> ander.soort() == veld.soort());
    boolean naam = veld.soort() == Soort.NAAM || veld.soort() == Soort.NAMEN;
    if (elders || (naam && Formuliervuller.isVraag(begrip.tekst()))) {
      return;
    }
    Understanding gezegd = naam ? zonderGegevens(begrip) : begrip;
    Lezing lezing =
        Herneming.lees(veld, gezegd, vandaag)
            .orElseGet(() -> Veldlezer.lees(veld, gezegd, vandaag));
    boolean fout = !gelezen.isEmpty() && lezing instanceof Lezing.Fout;
    if (!fout && !(lezing instanceof Lezing.Niets)) {
      gelezen.put(veld.id(), lezing);
      return;
    }
    if (veld.soort() == Soort.AANTAL) {
      leesNamen(veld, begrip, gelezen);
    }
  }

  /** Names where was asked how many say that as well. */
  private void leesNamen(Veld telveld, Understanding begrip, Map<String, Lezing> gelezen) {
    Optional<Veld> namenveld =
        formulier.velden().stream()
            .filter(veld -> veld.bereik().telveld().filter(telveld.id()::equals).isPresent())
            .findFirst();
    boolean kan = namenveld.isPresent() && !Formuliervuller.isVraag(begrip.tekst());
    if (kan && Namen.inPlaatsVanAantal(zonderGegevens(begrip)) instanceof Lezing.Waarde namen) {
      int aantal = namen.waarde().split(", ", -1).length;
      gelezen.put(telveld.id(), new Lezing.Waarde(String.valueOf(aantal)));
      gelezen.put(namenveld.orElseThrow().id(), namen);
    }
  }

  /** The words without days, numbers and addresses said with a name. */
  private static Understanding zonderGegevens(Understanding begrip) {
    List<Entiteit> weg =
        begrip.entiteiten().stream()
            .filter(entiteit ->
                entiteit.soort() == Entiteit.Soort.DATUM
                    || entiteit.soort() == Entiteit.Soort.EMAIL
                    || entiteit.soort() == Entiteit.Soort.TELEFOONNUMMER)
            .sorted(Comparator.comparingInt(Entiteit::van).reversed())
            .toList();
    String tekst = begrip.tekst();
    for (Entiteit entiteit : weg) {
      String ervoor = GEBOREN.matcher(tekst.substring(0, entiteit.van())).replaceFirst("");
      // a comma, so that what stood on either side does not become one name
      tekst = ervoor.strip() + ", " + tekst.substring(entiteit.tot()).strip();
    }
    return weg.isEmpty()
        ? begrip
        : Correctie.metTekst(begrip, tekst.replaceAll("[\\s,;.]+$|^[\\s,;.]+", ""));
  }
}
