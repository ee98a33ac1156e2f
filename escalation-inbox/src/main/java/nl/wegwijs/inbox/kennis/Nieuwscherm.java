package nl.wegwijs.inbox.kennis;

import java.util.LinkedHashMap;
import java.util.List;
import nl.wegwijs.bot.kennis.Redactie;
import nl.wegwijs.bot.kennis.Redactieuitslag;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.schrijven.Productmap;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import nl.wegwijs.gemeente.schrijven.Productvelden;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/** {@code /inbox/kennis/nieuw}: begins a product that only this gemeente has, as a draft. */
public final class Nieuwscherm {
  private static final String PAD = Productenscherm.PAD + "/nieuw";
  private static final int LANGSTE_NAAM = 80;

  private final Redactie redactie;
  private final Templates sjablonen;

  public Nieuwscherm(Redactie redactie, Templates sjablonen) {
    this.redactie = redactie;
    this.sjablonen = sjablonen;
  }

  /** Adds its page and what is done there. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.REDACTIE, bezoek -> pagina(bezoek, 200, "", ""));
    paginas.post(PAD, Paginas.REDACTIE, this::begin);
  }

  private Antwoord begin(Bezoek bezoek) {
    String naam = bezoek.formulier().tekst("naam").replaceAll("\\p{Cntrl}+", " ");
    String id = Productmap.id(naam);
    if (naam.length() > LANGSTE_NAAM || !Productmap.geldigId(id)) {
      return pagina(
          bezoek, 400, naam, "Geef een naam van hoogstens 80 tekens, met ten minste één letter.");
    }
    var sleutel = new Sleutel(id, Taal.NL);
    if (redactie.open(bezoek.gemeenteId(), bezoek.medewerker(), sleutel).isPresent()) {
      return pagina(bezoek, 409, naam, "Er is al een product dat zo heet. Zoek het in de lijst.");
    }
    var kop = new LinkedHashMap<String, List<String>>();
    kop.put("id", List.of(id));
    kop.put("naam", List.of(naam));
    kop.put("team", List.of(TeamId.KCC.value()));
    kop.put("doelgroep", List.of("inwoner"));
    var velden = new Productvelden(kop, "", new LinkedHashMap<>());
    Redactieuitslag uitslag =
        redactie.bewaar(bezoek.gemeenteId(), bezoek.medewerker(), sleutel, velden, "", 0);
    return uitslag instanceof Redactieuitslag.Bewaard
        ? Bewerkscherm.naar(sleutel, "Het concept is gemaakt. Schrijf de tekst en publiceer haar.")
        : pagina(bezoek, 409, naam, "Iemand anders maakt dit product al. Zoek het in de lijst.");
  }

  private Antwoord pagina(Bezoek bezoek, int status, String naam, String fout) {
    return new Antwoord.Pagina(
        status, "Nieuw product", sjablonen.kennisNieuw(bezoek.csrf(), naam, fout), List.of());
  }
}
