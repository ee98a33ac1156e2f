package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Adres;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Understanding;

/** Finds what an inwoner takes back, and what it must be instead. Pure. */
final class Hersteller {
  private static final Pattern WAARDE_ERNA =
      Pattern.compile(
          ".*\\b(?:is|in|naar|moet|wordt|should be|to)\\s+(.+?)(?:\\s+(?:zijn|worden|be))?[.!]*$");

  private final Formulier formulier;
  private final LocalDate vandaag;

  Hersteller(Formulier formulier, LocalDate vandaag) {
    this.formulier = formulier;
    this.vandaag = vandaag;
  }

  /** What a correction comes down to. */
  sealed interface Herstel {
    /** These values in place of the old ones. */
    record Waarden(Map<String, Lezing> gelezen) implements Herstel {}

    /** That field must be asked again. */
    record Vraag(String veld) implements Herstel {}

    /**
     * Values belong to another field.
     *
     * @param rest what stays where it is
     */
    record Verplaats(Map<String, String> rest, Map<String, Lezing> gelezen) implements Herstel {}
  }

  /** What was taken back and said anew; empty if it is no correction of this form after all. */
  Optional<Herstel> herstel(LopendFormulier lopend, Understanding begrip) {
    boolean begonnen = lopend.gevraagd().isPresent() || !lopend.waarden().isEmpty();
    if (!begonnen) {
      return Optional.empty();
    }
    var correctie = new Correctie(formulier, lopend);
    Optional<Correctie.Verwisseling> verwisseld =
        begrip.entiteiten().isEmpty() ? correctie.verwisseld(begrip.tekst()) : Optional.empty();
    if (verwisseld.isPresent()) {
      return Optional.of(verplaats(lopend, verwisseld.get()));
    }
    if (lopend.gevraagd().isPresent() && !correctie.is(begrip.tekst())) {
      return Optional.empty();
    }
    return isAntwoord(lopend, begrip) ? Optional.empty() : zoek(correctie, lopend, begrip);
  }

  private static Herstel verplaats(LopendFormulier lopend, Correctie.Verwisseling verwisseld) {
    var rest = new LinkedHashMap<>(lopend.waarden());
    var gelezen = new LinkedHashMap<String, Lezing>();
    Adres van = verwisseld.van();
    Adres naar = verwisseld.naar();
    schuif(rest, gelezen, van.postcode(), naar.postcode());
    schuif(rest, gelezen, van.huisnummer(), naar.huisnummer());
    return new Herstel.Verplaats(rest, gelezen);
  }

  private static void schuif(
      Map<String, String> rest, Map<String, Lezing> gelezen, String van, String naar) {
    String waarde = rest.remove(van);
    if (waarde != null) {
      gelezen.put(naar, new Lezing.Waarde(waarde));
    }
  }

  /** 'Nee' or 'no' may simply be the answer to what was asked. */
  private boolean isAntwoord(LopendFormulier lopend, Understanding begrip) {
    return lopend
        .gevraagd()
        .flatMap(formulier::veld)
        .filter(veld ->
            switch (veld.soort()) {
              case JA_NEE, KEUZE, AANTAL, TEKST, PLEK -> true;
              case DATUM, GEBOORTEDATUM, POSTCODE, HUISNUMMER, NAAM, NAMEN, EMAIL, TELEFOONNUMMER ->
                  false;
            })
        .filter(veld -> Veldlezer.lees(veld, begrip, vandaag) instanceof Lezing.Waarde)
        .isPresent();
  }

  private Optional<Herstel> zoek(
      Correctie correctie, LopendFormulier lopend, Understanding begrip) {
    Optional<Veld> genoemd = correctie.genoemdVeld(begrip.tekst());
    Optional<Adres> rol =
        genoemd.flatMap(veld -> formulier.adresVan(veld.id())).or(() -> correctie.adresrol(begrip));
    Map<String, Lezing> gelezen = new Zinverdeler(formulier, lopend, rol).verdeel(begrip, vandaag);
    if (!gelezen.isEmpty()) {
      return Optional.of(new Herstel.Waarden(gelezen));
    }
    if (genoemd.isPresent()) {
      Understanding rest = Correctie.metTekst(begrip, correctie.rest(begrip.tekst()));
      Lezing lezing = Veldlezer.lees(genoemd.get(), naHetVeld(rest), vandaag);
      boolean waarde = lezing instanceof Lezing.Waarde && !Correctie.vrijeTekst(genoemd.get());
      return Optional.of(
          waarde
              ? new Herstel.Waarden(Map.of(genoemd.get().id(), lezing))
              : new Herstel.Vraag(genoemd.get().id()));
    }
    return correctie
        .eerderVeld(begrip, vandaag)
        .map(eerder -> new Herstel.Waarden(Map.of(eerder.getKey(), eerder.getValue())));
  }

  /** The value in 'mijn huisnummer is 12a' or 'het huisnummer moet 16 zijn'. */
  private static Understanding naHetVeld(Understanding begrip) {
    Matcher waarde = WAARDE_ERNA.matcher(begrip.tekst());
    return waarde.find() ? Correctie.metTekst(begrip, waarde.group(1)) : begrip;
  }
}
