package nl.wegwijs.gemeente.lezen;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Aanleiding;
import nl.wegwijs.gemeente.Formulier.Adres;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Regel;
import nl.wegwijs.gemeente.Tekst;

/**
 * Finds in a form that could be read what cannot work: names that nothing has, fields that nobody
 * can reach, tables with holes, ways out that lead nowhere, and texts that are too long.
 */
final class Formulierkeuring {
  private static final Pattern MEER_VRAGEN = Pattern.compile("(?s).*\\?.*\\?.*");

  private final Formulier formulier;
  private final Map<String, Kaartlezer> regelkaarten;
  private final Kaartlezer kaart;
  private final Map<String, Kaartlezer> velden;
  private final Feitenboek boek;
  private final Tekstkeuring teksten;

  /**
   * @param regelkaarten the files of the decision tables
   * @param velden the part of the file of each field
   */
  Formulierkeuring(
      Formulier formulier,
      Map<String, Kaartlezer> regelkaarten,
      Kaartlezer kaart,
      Map<String, Kaartlezer> velden) {
    this.formulier = formulier;
    this.regelkaarten = regelkaarten;
    this.kaart = kaart;
    this.velden = velden;
    this.boek =
        new Feitenboek(formulier.velden(), formulier.adressen(), formulier.regels().values());
    this.teksten = new Tekstkeuring(invulbaar(formulier, boek));
  }

  /** What can stand between braces in a text of the form. */
  private static Set<String> invulbaar(Formulier formulier, Feitenboek boek) {
    var namen = new LinkedHashSet<String>(boek.namen());
    for (Adres adres : formulier.adressen()) {
      namen.add(adres.id() + ".gemeenten");
      namen.add(adres.id() + ".adres");
      namen.add(adres.id() + ".plaatsnaam");
      namen.add(adres.id() + ".plaatsgemeenten");
    }
    formulier.velden().stream()
        .filter(veld -> veld.soort() == Soort.POSTCODE)
        .forEach(veld -> namen.add(veld.id() + ".gemeenten"));
    return namen;
  }

  void keur() {
    keurVelden();
    keurAdressen();
    keurAanleidingen();
    keurUitwegen();
    keurAfronding();
    for (Regel regel : formulier.regels().values()) {
      Kaartlezer regelkaart = regelkaarten.get(regel.id());
      if (regelkaart != null) {
        new Regelkeuring(regel, regelkaart, zonderRegels()).keur();
      }
    }
    keurTekst(kaart, "begin", formulier.begin());
    keurTekst(kaart, "samenvatting", formulier.samenvatting());
  }

  /** A table looks at fields only, so that no table can wait for itself. */
  private Feitenboek zonderRegels() {
    return new Feitenboek(formulier.velden(), formulier.adressen(), List.of());
  }

  private void keurVelden() {
    var later = new HashSet<String>();
    formulier.velden().forEach(veld -> later.add(veld.id()));
    var bereikbaarheid = new Bereikbaarheid(formulier, boek);
    for (Veld veld : formulier.velden()) {
      Kaartlezer plek = Optional.ofNullable(velden.get(veld.id())).orElse(kaart);
      int fouten = veld.als().map(als -> Voorwaardekeuring.keur(als, boek, plek, later)).orElse(0);
      later.remove(veld.id());
      if (fouten == 0 && !bereikbaarheid.kan(veld)) {
        plek.fout("als", "veld '" + veld.id() + "' kan nooit aan de beurt komen");
      }
      keurControles(veld.controles(), plek);
      keurTelveld(veld, plek);
      keurTekst(plek, "vraag", veld.vraag(), veld.toelichting());
      keurTekst(plek, "opnieuw", veld.opnieuw(), veld.toelichting());
      if (MEER_VRAGEN.matcher(veld.vraag().nl()).matches()) {
        plek.fout("vraag", "stel een vraag tegelijk");
      }
      veld.hulp().ifPresent(hulp -> keurTekst(plek, "weetniet", hulp.tekst()));
    }
  }

  private void keurTelveld(Veld veld, Kaartlezer plek) {
    veld.bereik()
        .telveld()
        .filter(telveld -> formulier.veld(telveld).filter(v -> v.soort() == Soort.AANTAL).isEmpty())
        .ifPresent(
            telveld -> plek.fout("telveld", "'" + telveld + "' is geen veld van soort 'aantal'"));
  }

  private void keurAdressen() {
    for (Adres adres : formulier.adressen()) {
      keurControles(adres.controles(), deel("adressen", adres.id()));
    }
  }

  private void keurControles(List<Formulier.Controle> controles, Kaartlezer plek) {
    List<Kaartlezer> delen = plek.groepenlijstOfNiets("controles");
    for (int i = 0; i < controles.size() && i < delen.size(); i++) {
      Formulier.Controle controle = controles.get(i);
      Kaartlezer deel = delen.get(i);
      Voorwaardekeuring.keur(controle.als(), boek, deel, Set.of());
      controle.tekst().ifPresent(tekst -> keurTekst(deel, "tekst", tekst));
    }
  }

  private void keurAanleidingen() {
    for (Aanleiding aanleiding : formulier.aanleidingen()) {
      Kaartlezer plek = deel("aanleidingen", aanleiding.id());
      Voorwaardekeuring.keur(aanleiding.als(), boek, plek, Set.of());
      aanleiding.tekst().ifPresent(tekst -> keurTekst(plek, "tekst", tekst));
      aanleiding
          .zet()
          .forEach((veld, waarde) -> {
            Optional<Domein> domein = formulier.veld(veld).flatMap(v -> boek.domein(veld));
            if (domein.isEmpty()) {
              plek.fout("zet", "veld '" + veld + "' bestaat niet");
            }
            if (domein
                .filter(d -> d instanceof Domein.Waarden w && !w.waarden().contains(waarde))
                .isPresent()) {
              plek.fout("zet", "'" + waarde + "' is geen antwoord op '" + veld + "'");
            }
          });
    }
  }

  private void keurUitwegen() {
    Set<String> genoemd = Formulierdelen.genoemdeUitwegen(formulier);
    for (String naam : genoemd) {
      if (!formulier.uitwegen().containsKey(naam)) {
        kaart.fout(
            "uitwegen",
            "uitweg '"
                + naam
                + "' bestaat niet; in uitwegen staan: "
                + Opsomming.van(formulier.uitwegen().keySet()));
      }
    }
    formulier
        .uitwegen()
        .forEach((id, uitweg) -> {
          Kaartlezer plek = deel("uitwegen", id);
          keurTekst(plek, "tekst", uitweg.tekst());
          if (!genoemd.contains(id)) {
            plek.fout("naar uitweg '" + id + "' leidt niets");
          }
        });
  }

  private void keurAfronding() {
    Kaartlezer plek = kaart.groep("afronding");
    List<Kaartlezer> delen = plek.groepenlijst("tekst");
    for (int i = 0; i < delen.size(); i++) {
      Formulier.Deel deel = formulier.afronding().delen().get(i);
      Voorwaardekeuring.keur(deel.als(), boek, delen.get(i), Set.of());
      keurTekst(delen.get(i), "zegt", deel.tekst());
    }
    formulier.afronding().regel().ifPresent(id -> keurAdvies(plek, id));
  }

  private void keurAdvies(Kaartlezer plek, String id) {
    Regel regel = formulier.regels().get(id);
    if (regel == null) {
      plek.fout(
          "regel",
          "regel '"
              + id
              + "' bestaat niet; in regels/ staan: "
              + Opsomming.van(regelkaarten.keySet()));
      return;
    }
    Map<String, Tekst> uitkomsten = formulier.afronding().uitkomsten();
    Regelkeuring.zonderTekst(regel, uitkomsten.keySet())
        .ifPresent(uitkomst ->
            plek.fout(
                "uitkomsten", "uitkomst '" + uitkomst + "' van regel '" + id + "' ontbreekt"));
    for (Regel.Rij rij : regel.rijen()) {
      Tekst uitkomst = uitkomsten.get(rij.dan());
      if (uitkomst != null && rij.uitleg().isPresent()) {
        keurTekst(plek, "uitkomsten", uitkomst, rij.uitleg().get());
      }
    }
  }

  private Kaartlezer deel(String sectie, String id) {
    return kaart.groep(sectie).groep(id);
  }

  private void keurTekst(Kaartlezer plek, String sleutel, Tekst tekst, Tekst... erbij) {
    teksten.fout(tekst, erbij).ifPresent(fout -> plek.fout(sleutel, fout));
  }
}
