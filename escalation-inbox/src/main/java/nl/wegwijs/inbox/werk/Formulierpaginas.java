package nl.wegwijs.inbox.werk;

import gg.jte.Content;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Bladzijde;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.bot.balie.Inzendingbalie;
import nl.wegwijs.bot.balie.Inzendingbalie.Inzendingdossier;
import nl.wegwijs.bot.balie.Inzendingwerk;
import nl.wegwijs.bot.balie.Plaats;
import nl.wegwijs.bot.balie.Weigering;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.inbox.beeld.Formulierbeeld;
import nl.wegwijs.inbox.beeld.Formuliertekenaar;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/** Filed moves as work for burgerzaken. */
public final class Formulierpaginas {
  private static final String LIJST = "/inbox/formulieren";

  private final Inzendingbalie balie;
  private final Templates sjablonen;
  private final InstantSource klok;
  private final Lijstmaker lijsten;

  public Formulierpaginas(Balie balie, Templates sjablonen, InstantSource klok) {
    this.balie = balie.inzendingen();
    this.sjablonen = sjablonen;
    this.klok = klok;
    this.lijsten = new Lijstmaker(balie, klok);
  }

  public void voegToe(Paginas paginas) {
    paginas.get(LIJST, Paginas.BALIE, this::lijst);
    paginas.get(LIJST + "/{kenmerk}", Paginas.BALIE, this::open);
    paginas.post(LIJST + "/{kenmerk}/oppakken", Paginas.BALIE, this::pakOp);
    paginas.post(LIJST + "/{kenmerk}/afhandelen", Paginas.BALIE, this::handelAf);
    paginas.post(LIJST + "/{kenmerk}/notitie", Paginas.BALIE, this::notitie);
  }

  private Antwoord lijst(Bezoek bezoek) {
    Content midden = sjablonen.werkLeegmidden("Kies links een formulier.");
    return blad(bezoek, 200, "Formulieren", "", midden);
  }

  private Antwoord open(Bezoek bezoek) {
    return toon(
        bezoek,
        balie.open(bezoek.gemeenteId(), bezoek.medewerker(), bezoek.pad("kenmerk")),
        200,
        "",
        "");
  }

  private Antwoord toon(
      Bezoek bezoek, Inzage<Inzendingdossier> inzage, int status, String fout, String concept) {
    return switch (inzage) {
      case Inzage.Gegeven<Inzendingdossier>(Inzendingdossier dossier) -> {
        Formulierbeeld beeld = tekenaar(bezoek).teken(dossier, fout, concept);
        String kenmerk = beeld.regel().kenmerk();
        Content midden = sjablonen.werkFormulier(beeld, bezoek.csrf());
        yield blad(bezoek, status, beeld.titel() + " " + kenmerk, kenmerk, midden);
      }
      case Inzage.Geweigerd<Inzendingdossier>(Weigering weigering) -> Werkpaginas.weiger(weigering);
      case Inzage.Onbekend<Inzendingdossier> niets -> Antwoord.nietGevonden();
    };
  }

  private Antwoord blad(Bezoek bezoek, int status, String titel, String open, Content midden) {
    boolean klaar = bezoek.vraag("klaar").filter("ja"::equals).isPresent();
    boolean alle = bezoek.vraag("alle").filter("ja"::equals).isPresent();
    Inzage<Bladzijde<Inzendingwerk>> gelezen =
        balie.lijst(bezoek.gemeenteId(), bezoek.medewerker(), !klaar, alle, plaats(bezoek));
    return switch (gelezen) {
      case Inzage.Gegeven<Bladzijde<Inzendingwerk>>(Bladzijde<Inzendingwerk> bladzijde) -> {
        Content lijst =
            sjablonen.werkFormulierlijst(
                bladzijde.regels().stream().map(tekenaar(bezoek)::regel).toList(),
                open,
                keuze(klaar, alle, ""),
                bladzijde.volgende().map(na -> LIJST + keuze(klaar, alle, na(na))).orElse(""),
                klaar,
                alle);
        Content blad = sjablonen.werkBlad(lijsten.leeg(bezoek), bezoek.csrf(), midden, lijst, true);
        yield new Antwoord.Pagina(status, titel, blad, List.of("werk.js"));
      }
      case Inzage.Geweigerd<Bladzijde<Inzendingwerk>>(Weigering weigering) ->
          Werkpaginas.weiger(weigering);
      case Inzage.Onbekend<Bladzijde<Inzendingwerk>> niets -> Antwoord.nietGevonden();
    };
  }

  private static Optional<Plaats> plaats(Bezoek bezoek) {
    return bezoek
        .vraag("na")
        .filter(na -> na.matches("\\d{1,15}_[A-Z0-9-]{1,40}"))
        .map(na -> na.split("_", 2))
        .map(delen -> new Plaats(0, Long.parseLong(delen[0]), delen[1]));
  }

  private static String na(Plaats plaats) {
    return "na=" + plaats.sinds() + "_" + plaats.kenmerk();
  }

  /** What was chosen of the list, as it stands in an address. */
  private static String keuze(boolean klaar, boolean alle, String na) {
    String vraag =
        Stream.of(klaar ? "klaar=ja" : "", alle ? "alle=ja" : "", na)
            .filter(deel -> !deel.isEmpty())
            .collect(Collectors.joining("&"));
    return vraag.isEmpty() ? "" : "?" + vraag;
  }

  private Antwoord pakOp(Bezoek bezoek) {
    return naar(
        bezoek,
        balie.pakOp(bezoek.gemeenteId(), bezoek.medewerker(), bezoek.pad("kenmerk")),
        "U hebt dit formulier.",
        "");
  }

  private Antwoord handelAf(Bezoek bezoek) {
    String notitie = bezoek.formulier().tekst("notitie");
    return naar(
        bezoek,
        balie.handelAf(bezoek.gemeenteId(), bezoek.medewerker(), bezoek.pad("kenmerk"), notitie),
        "Afgehandeld.",
        notitie);
  }

  private Antwoord notitie(Bezoek bezoek) {
    String tekst = bezoek.formulier().tekst("tekst");
    return naar(
        bezoek,
        balie.notitie(bezoek.gemeenteId(), bezoek.medewerker(), bezoek.pad("kenmerk"), tekst),
        "Notitie bewaard.",
        tekst);
  }

  private Antwoord naar(
      Bezoek bezoek, Inzage<Inzendingdossier> uitslag, String gedaan, String geschreven) {
    String kenmerk = bezoek.pad("kenmerk");
    return switch (uitslag) {
      case Inzage.Gegeven<Inzendingdossier> klaar ->
          Antwoord.naar(LIJST + "/" + kenmerk).met(gedaan);
      case Inzage.Geweigerd<Inzendingdossier>(Weigering weigering) ->
          weigering.reden() == Reden.GEEN_TOEGANG || weigering.reden() == Reden.AFGESCHERMD
              ? Werkpaginas.weiger(weigering)
              : toon(
                  bezoek,
                  balie.open(bezoek.gemeenteId(), bezoek.medewerker(), kenmerk),
                  422,
                  weigering.uitleg(),
                  geschreven);
      case Inzage.Onbekend<Inzendingdossier> niets -> Antwoord.nietGevonden();
    };
  }

  private Formuliertekenaar tekenaar(Bezoek bezoek) {
    return new Formuliertekenaar(bezoek.gemeente(), bezoek.medewerker(), klok.instant());
  }
}
