package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;

/** What was said of a form before it was open. Pure. */
public final class Voorkennis {
  private final Formulier formulier;
  private final Formuliervuller vuller;
  private final LocalDate vandaag;

  Voorkennis(Formulier formulier, Formuliervuller vuller, LocalDate vandaag) {
    this.formulier = formulier;
    this.vuller = vuller;
    this.vandaag = vandaag;
  }

  /**
   * Whether the words answer what the form will ask: a day, a place or a number, or the name that
   * it asks first. A question never does.
   */
  public boolean isAntwoord(Understanding begrip) {
    if (Formuliervuller.isVraag(begrip.tekst())) {
      return false;
    }
    LopendFormulier leeg = LopendFormulier.leeg(formulier.id(), formulier.versie());
    Optional<String> eerste = vuller.volgende(leeg).map(Veld::id);
    Map<String, Lezing> gelezen =
        new Zinverdeler(formulier, leeg, Optional.empty()).verdeel(begrip, vandaag);
    return vuller.gevraagd(leeg).stream()
        .anyMatch(veld ->
            (gelezen.containsKey(veld.id()) && isGegeven(veld, begrip, eerste))
                || (veld.soort() == Soort.PLEK && Plaatslezer.isAanduiding(begrip.tekst())));
  }

  /** Words such as 'huur' or 'twee' are too little to go by. */
  private static boolean isGegeven(Veld veld, Understanding begrip, Optional<String> eerste) {
    return switch (veld.soort()) {
      // a weekday alone is asked about as often as it is told
      case DATUM ->
          begrip.van(Entiteit.Soort.DATUM).stream()
              .anyMatch(dag -> dag.tekst().chars().anyMatch(Character::isDigit));
      case POSTCODE, HUISNUMMER, PLEK, EMAIL, TELEFOONNUMMER -> true;
      case NAAM -> eerste.filter(veld.id()::equals).isPresent();
      case GEBOORTEDATUM, KEUZE, JA_NEE, AANTAL, NAMEN, TEKST -> false;
    };
  }

  /**
   * The same with what leaves no doubt besides: the place that the words are, and choices that the
   * name of the subject spoken of makes.
   *
   * @param onderwerp name of the product under which the form was offered
   */
  public Stand vul(Stand stand, Understanding begrip, String onderwerp) {
    var gelezen = new LinkedHashMap<String, Lezing>();
    Map<String, String> bekend = stand.lopend().waarden();
    for (Veld veld : vuller.gevraagd(stand.lopend())) {
      if (bekend.containsKey(veld.id())) {
        continue;
      }
      if (veld.soort() == Soort.KEUZE && veld.als().isEmpty() && veld.bron().zin()) {
        neem(veld, Correctie.metTekst(begrip, onderwerp), gelezen);
      } else if (veld.soort() == Soort.PLEK && Plaatslezer.isAanduiding(begrip.tekst())) {
        neem(veld, begrip, gelezen);
      }
    }
    return gelezen.isEmpty()
        ? stand
        : stand.met(vuller.pasToe(stand.lopend(), gelezen, "").lopend());
  }

  private void neem(Veld veld, Understanding begrip, Map<String, Lezing> gelezen) {
    Lezing lezing = Veldlezer.lees(veld, begrip, vandaag);
    if (lezing instanceof Lezing.Waarde) {
      gelezen.put(veld.id(), lezing);
    }
  }
}
