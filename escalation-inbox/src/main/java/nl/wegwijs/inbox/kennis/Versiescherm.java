package nl.wegwijs.inbox.kennis;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.kennis.Bewerking;
import nl.wegwijs.bot.kennis.Productversie;
import nl.wegwijs.bot.kennis.Redactie;
import nl.wegwijs.bot.kennis.Redactieuitslag;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Fout;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/** What a text said before: who changed it and when, in what it differs, and the way back. */
public final class Versiescherm {
  private static final String PAD = Productenscherm.PAD + "/product/{product}";

  private final Redactie redactie;
  private final Templates sjablonen;

  public Versiescherm(Redactie redactie, Templates sjablonen) {
    this.redactie = redactie;
    this.sjablonen = sjablonen;
  }

  /** Adds its page and what is done there. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD + "/versies", Paginas.REDACTIE, this::toon);
    paginas.post(PAD + "/terug", Paginas.REDACTIE, this::terug);
  }

  private Antwoord toon(Bezoek bezoek) {
    Sleutel sleutel = Bewerkscherm.sleutel(bezoek);
    Optional<Bewerking> open = redactie.open(bezoek.gemeenteId(), bezoek.medewerker(), sleutel);
    if (open.isEmpty()) {
      return Antwoord.nietGevonden();
    }
    List<Productversie> versies =
        redactie.versies(bezoek.gemeenteId(), bezoek.medewerker(), sleutel);
    Optional<Productversie> een = gekozen(bezoek, versies, "van");
    Optional<Productversie> ander = gekozen(bezoek, versies, "naar");
    boolean twee = een.isPresent() && ander.isPresent();
    Productversie eerst = twee ? vroegste(een.get(), ander.get()) : null;
    Productversie daarna = twee ? laatste(een.get(), ander.get()) : null;
    var beeld =
        new Versiebeeld(
            bezoek.csrf(),
            Productenscherm.product(sleutel.product(), ""),
            open.get().naam(),
            sleutel.taal().code(),
            Productenscherm.product(sleutel.product(), sleutel.taal() == Taal.EN ? "?taal=en" : ""),
            open.get().basis(),
            eerst == null ? 0 : eerst.nummer(),
            daarna == null ? 0 : daarna.nummer(),
            eerst == null || daarna == null
                ? List.of()
                : Verschilmaker.van(eerst.tekst().orElse(""), daarna.tekst().orElse("")),
            versies.stream().map(versie -> rij(versie, versies.getFirst())).toList());
    return Antwoord.pagina("Versies van " + open.get().naam(), sjablonen.kennisVersies(beeld));
  }

  private static Optional<Productversie> gekozen(
      Bezoek bezoek, List<Productversie> versies, String naam) {
    int nummer = bezoek.vraag(naam).map(Bewerkscherm::getal).orElse(0);
    return versies.stream().filter(versie -> versie.nummer() == nummer).findFirst();
  }

  private static Productversie vroegste(Productversie een, Productversie ander) {
    return een.nummer() < ander.nummer() ? een : ander;
  }

  private static Productversie laatste(Productversie een, Productversie ander) {
    return een.nummer() < ander.nummer() ? ander : een;
  }

  private static Versiebeeld.Rij rij(Productversie versie, Productversie nieuwste) {
    boolean begin = versie.nummer() == 1 && versie.herkomst() == Productversie.Herkomst.SCHIJF;
    String wat = begin ? "zoals het op schijf stond" : versie.herkomst().label();
    String erbij = versie.toelichting().isEmpty() ? "" : ", " + versie.toelichting();
    return new Versiebeeld.Rij(
        versie.nummer(),
        Bewerktekenaar.moment(versie.op()),
        versie.wie().naam(),
        wat + erbij,
        versie.nummer() == nieuwste.nummer());
  }

  private Antwoord terug(Bezoek bezoek) {
    Sleutel sleutel = Bewerkscherm.sleutel(bezoek);
    int nummer = Bewerkscherm.getal(bezoek.formulier().tekst("nummer"));
    Redactieuitslag uitslag =
        redactie.zetTerug(
            bezoek.gemeenteId(),
            bezoek.medewerker(),
            sleutel,
            nummer,
            bezoek.formulier().tekst("basis"));
    return switch (uitslag) {
      case Redactieuitslag.Gepubliceerd(var versie) ->
          versies(
              sleutel, "Versie %d geldt weer, als versie %d.".formatted(nummer, versie.nummer()));
      case Redactieuitslag.Bewaard bewaard -> versies(sleutel, "");
      case Redactieuitslag.Ongewijzigd() -> versies(sleutel, "Deze tekst geldt al.");
      case Redactieuitslag.Ongeldig(List<Fout> fouten) ->
          Antwoord.fout(
              422,
              "Deze versie kan niet terug",
              "Met die tekst klopt de catalogus niet meer. "
                  + String.join(" ", Bewerkscherm.fouten(fouten)));
      case Redactieuitslag.Botsing botsing ->
          versies(
              sleutel,
              botsing.wie().orElse("Iemand anders")
                  + " heeft deze tekst intussen veranderd. Kijk eerst wat er nu staat.");
      case Redactieuitslag.NietGeschreven(String uitleg) ->
          Antwoord.fout(507, "Niet teruggezet", uitleg);
      case Redactieuitslag.Geweigerd geweigerd -> Antwoord.geenRecht();
      case Redactieuitslag.Onbekend() -> Antwoord.nietGevonden();
    };
  }

  private static Antwoord versies(Sleutel sleutel, String melding) {
    String taal = sleutel.taal() == Taal.EN ? "?taal=en" : "";
    return Antwoord.naar(Productenscherm.product(sleutel.product(), "/versies" + taal))
        .met(melding);
  }
}
