package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.Toestand.LopendFormulier;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;

/**
 * Divides everything one sentence says over the fields of a form: 'Per 1 maart woon ik met mijn
 * vrouw op Lindelaan 4b 3484 HG' fills four. Pure.
 */
final class Zinverdeler {
  /** Words before an address that say it is the one moved from. */
  private static final Pattern CUE_HUIDIG =
      Pattern.compile(
          "\\b(van|vanuit|oude?|huidige?|nu|momenteel|woonde|woonden|kom|komen|vertrek|verlaat|from|old|current|currently|previous|leaving)\\b");

  /** Words before an address that say it is the one moved to. */
  private static final Pattern CUE_NIEUW =
      Pattern.compile(
          "\\b(naar|nieuwe?|wordt|worden|gaan?|verhuis|verhuizen|verhuisd|betrek|to|new|moving|into|toekomstige?)\\b");

  private static final Pattern GEBOREN =
      Pattern.compile("\\b(geboren|geboortedatum|geb\\.?|born|birth|verjaar)");

  private final Formulier formulier;
  private final LopendFormulier lopend;
  private final Optional<Adresrol> voorkeur;

  /**
   * For one form as it stands.
   *
   * @param voorkeur the address a correction is about, where the words do not say
   */
  Zinverdeler(Formulier formulier, LopendFormulier lopend, Optional<Adresrol> voorkeur) {
    this.formulier = formulier;
    this.lopend = lopend;
    this.voorkeur = voorkeur;
  }

  /**
   * What the sentence says about each field, in the order of the sentence; only fields the form
   * has.
   */
  Map<String, Lezing> verdeel(Understanding begrip, LocalDate vandaag) {
    var gelezen = new LinkedHashMap<String, Lezing>();
    verdeelAdressen(begrip, gelezen);
    begrip.van(Entiteit.Soort.DATUM).stream()
        .filter(entiteit -> entiteit.datum().isPresent())
        .forEach(entiteit -> {
          boolean geboren =
              GEBOREN.matcher(ervoor(begrip, entiteit)).find() || gevraagdIs(Soort.GEBOORTEDATUM);
          Soort soort = geboren ? Soort.GEBOORTEDATUM : Soort.DATUM;
          veldVan(soort)
              .filter(veld -> soort == Soort.DATUM)
              .ifPresent(veld ->
                  gelezen.putIfAbsent(
                      veld.id(), Veldlezer.dag(entiteit.datum().orElseThrow(), vandaag)));
          veldVan(soort)
              .filter(veld -> soort == Soort.GEBOORTEDATUM)
              .ifPresent(
                  veld -> gelezen.putIfAbsent(veld.id(), Veldlezer.lees(veld, begrip, vandaag)));
        });
    neem(begrip, Entiteit.Soort.AANTAL, Soort.AANTAL, gelezen);
    neem(begrip, Entiteit.Soort.EMAIL, Soort.EMAIL, gelezen);
    neem(begrip, Entiteit.Soort.TELEFOONNUMMER, Soort.TELEFOONNUMMER, gelezen);
    neem(begrip, Entiteit.Soort.PERSOON, Soort.NAAM, gelezen);
    for (Veld veld : formulier.velden()) {
      // what depends on another answer is only read when it is asked
      boolean vrij = veld.soort() == Soort.KEUZE && veld.als().isEmpty();
      if (vrij && !lopend.waarden().containsKey(veld.id())) {
        Lezing lezing = Veldlezer.lees(veld, begrip, vandaag);
        if (lezing instanceof Lezing.Waarde) {
          gelezen.putIfAbsent(veld.id(), lezing);
        }
      }
    }
    return gelezen;
  }

  private void neem(
      Understanding begrip, Entiteit.Soort entiteit, Soort soort, Map<String, Lezing> gelezen) {
    veldVan(soort)
        .ifPresent(veld ->
            begrip.van(entiteit).stream()
                .flatMap(gevonden -> gevonden.waarde().stream())
                .findFirst()
                .ifPresent(waarde -> gelezen.putIfAbsent(veld.id(), new Lezing.Waarde(waarde))));
  }

  private Optional<Veld> veldVan(Soort soort) {
    return formulier.velden().stream().filter(veld -> veld.soort() == soort).findFirst();
  }

  private boolean gevraagdIs(Soort soort) {
    return lopend
        .gevraagd()
        .flatMap(formulier::veld)
        .filter(veld -> veld.soort() == soort)
        .isPresent();
  }

  /** Postcodes and house numbers go to the address that the words before them speak of. */
  private void verdeelAdressen(Understanding begrip, Map<String, Lezing> gelezen) {
    if (veldVan(Soort.POSTCODE).isEmpty()) {
      return;
    }
    Optional<Adresrol> rol = Optional.empty();
    int vanaf = 0;
    for (Entiteit entiteit : begrip.entiteiten()) {
      boolean postcode = entiteit.soort() == Entiteit.Soort.POSTCODE;
      boolean straat = entiteit.soort() == Entiteit.Soort.STRAAT;
      if (!postcode && !straat && entiteit.soort() != Entiteit.Soort.HUISNUMMER) {
        continue;
      }
      String gezegde = begrip.tekst().substring(Math.min(vanaf, entiteit.van()), entiteit.van());
      vanaf = entiteit.tot();
      Adresrol volgende =
          gehoordeRol(gezegde.toLowerCase(Locale.ROOT))
              .orElse(rol.orElseGet(this::rolZonderWoorden));
      if (!straat && gelezen.containsKey(volgende.veld(postcode)) && rol.isPresent()) {
        volgende = volgende.andere();
      }
      rol = Optional.of(volgende);
      if (!straat) {
        String veld = volgende.veld(postcode);
        entiteit.waarde().ifPresent(waarde -> gelezen.putIfAbsent(veld, new Lezing.Waarde(waarde)));
      }
    }
  }

  private static Optional<Adresrol> gehoordeRol(String gezegde) {
    int huidig = laatste(CUE_HUIDIG, gezegde);
    int nieuw = laatste(CUE_NIEUW, gezegde);
    if (huidig >= 0 || nieuw >= 0) {
      return Optional.of(huidig > nieuw ? Adresrol.HUIDIG : Adresrol.NIEUW);
    }
    return Optional.empty();
  }

  private static int laatste(Pattern patroon, String tekst) {
    int laatste = -1;
    var matcher = patroon.matcher(tekst);
    while (matcher.find()) {
      laatste = matcher.start();
    }
    return laatste;
  }

  private Adresrol rolZonderWoorden() {
    Optional<Adresrol> gevraagd = voorkeur.or(() -> lopend.gevraagd().flatMap(Adresrol::van));
    if (gevraagd.isPresent()) {
      return gevraagd.get();
    }
    boolean nieuwBekend = lopend.waarden().containsKey(Adresrol.NIEUW.postcode());
    boolean huidigBekend = lopend.waarden().containsKey(Adresrol.HUIDIG.postcode());
    return nieuwBekend && !huidigBekend ? Adresrol.HUIDIG : Adresrol.NIEUW;
  }

  private static String ervoor(Understanding begrip, Entiteit entiteit) {
    return begrip
        .tekst()
        .substring(Math.max(0, entiteit.van() - 30), entiteit.van())
        .toLowerCase(Locale.ROOT);
  }
}
