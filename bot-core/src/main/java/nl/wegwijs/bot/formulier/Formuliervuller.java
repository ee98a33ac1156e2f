package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Aanleiding;
import nl.wegwijs.gemeente.Formulier.Gevolg;
import nl.wegwijs.gemeente.Formulier.Hulp;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Formulier.Vragen;
import nl.wegwijs.intents.Understanding;

/** Puts what an inwoner says into an open form. Pure. */
public final class Formuliervuller {
  private static final Pattern VRAAG =
      Pattern.compile(
          "^(wat|hoe|hoeveel|waar|waarom|wanneer|wie|welke|kan|kunt|kun|mag|moet|what|how|where|why|when|who|which|can|may|do|does|is)\\b.*|.*\\?.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Formulier formulier;
  private final Beoordelaar beoordelaar;
  private final Weergever weergever;
  private final Zinnen zinnen;
  private final LocalDate vandaag;
  private final Function<Map<String, String>, Feiten> feiten;
  private final Hersteller hersteller;
  private final Hoorder hoorder;

  /**
   * @param feiten what follows from values
   */
  Formuliervuller(
      Formulier formulier,
      Beoordelaar beoordelaar,
      Weergever weergever,
      Zinnen zinnen,
      LocalDate vandaag,
      Function<Map<String, String>, Feiten> feiten) {
    this.formulier = formulier;
    this.beoordelaar = beoordelaar;
    this.weergever = weergever;
    this.zinnen = zinnen;
    this.vandaag = vandaag;
    this.feiten = feiten;
    this.hersteller = new Hersteller(formulier, vandaag);
    this.hoorder = new Hoorder(formulier);
  }

  /** Whether the words are a question rather than an answer. */
  public static boolean isVraag(String tekst) {
    return VRAAG.matcher(tekst.strip()).matches();
  }

  /** The first field that must be asked; empty when everything required is known. */
  public Optional<Veld> volgende(LopendFormulier lopend) {
    return gevraagd(lopend).stream()
        .filter(veld -> !lopend.waarden().containsKey(veld.id()))
        .filter(veld -> !lopend.overgeslagen().contains(veld.id()))
        .findFirst();
  }

  /** Every field that is asked, given what is known already. */
  public List<Veld> gevraagd(LopendFormulier lopend) {
    Feiten bekend = feiten.apply(lopend.waarden());
    return formulier.velden().stream()
        .filter(Veld::wordtGevraagd)
        .filter(veld -> geldt(veld, bekend))
        .toList();
  }

  private static boolean geldt(Veld veld, Feiten bekend) {
    return veld.als().isEmpty() || veld.als().get().geldt(bekend);
  }

  /** Puts a choice made for the field asked into the form. */
  public Stand kies(LopendFormulier lopend, String waarde) {
    var gelezen = new LinkedHashMap<String, Lezing>();
    lopend.gevraagd().ifPresent(veld -> gelezen.put(veld, new Lezing.Waarde(waarde)));
    return pasToe(lopend, gelezen, "");
  }

  /** Lends values from a form that waits, for fields that say so. */
  public LopendFormulier neemOver(LopendFormulier lopend, LopendFormulier wachtend) {
    var waarden = new LinkedHashMap<>(lopend.waarden());
    for (Veld veld : formulier.velden()) {
      String waarde = wachtend.waarden().get(veld.id());
      if (veld.bron().gesprek() && waarde != null) {
        waarden.put(veld.id(), waarde);
      }
    }
    return lopend.metWaarden(waarden, lopend.nagevraagd(), lopend.aantekeningen());
  }

  /** Skips the field asked, if it may be skipped. */
  public Optional<Stand> slaOver(LopendFormulier lopend) {
    return lopend
        .gevraagd()
        .flatMap(formulier::veld)
        .filter(veld -> veld.vragen() != Vragen.VERPLICHT)
        .map(veld -> Stand.ongewijzigd(lopend.metOvergeslagen(veld.id()), true));
  }

  /** What somebody gets who does not know the answer to the field asked. */
  public Weetniet weetNiet(LopendFormulier lopend) {
    Optional<Veld> veld = lopend.gevraagd().flatMap(formulier::veld);
    Optional<Hulp> hulp = veld.flatMap(Veld::hulp);
    if (veld.filter(een -> een.vragen() != Vragen.VERPLICHT).isPresent()) {
      return new Weetniet(slaOver(lopend).orElseThrow(), Optional.empty());
    }
    Optional<String> tekst =
        hulp.map(een -> weergever.vul(een.tekst(), feiten.apply(lopend.waarden())));
    Optional<String> waarde = hulp.flatMap(Hulp::waarde);
    if (waarde.isPresent()) {
      var invulling = invulling(lopend, Map.of());
      invulling.neem(veld.orElseThrow(), new Lezing.Waarde(waarde.get()));
      hulp.flatMap(Hulp::aantekening)
          .ifPresent(feit -> invulling.noteer(veld.orElseThrow().id(), feit));
      return new Weetniet(invulling.stand(), tekst);
    }
    Optional<String> uitweg = hulp.flatMap(Hulp::uitweg).filter(weg -> lopend.pogingen() > 0);
    Stand stand = Stand.ongewijzigd(lopend, false);
    return new Weetniet(
        new Stand(
            stand.lopend(),
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            uitweg,
            lopend.waarden()),
        tekst);
  }

  /**
   * What somebody gets who does not know.
   *
   * @param tekst what helps them; empty where the explanation of the field must do
   */
  public record Weetniet(Stand stand, Optional<String> tekst) {}

  /** Puts everything that the words say into the form. */
  public Stand verwerk(LopendFormulier lopend, Understanding begrip) {
    Optional<String> bevestigd =
        lopend
            .gevraagd()
            .filter(veld -> JaNee.lees(begrip.tekst()).orElse(false))
            .map(lopend.nagevraagd()::get);
    if (bevestigd.isPresent()) {
      return kies(lopend, bevestigd.get());
    }
    boolean uitweg = !hoor(begrip.tekst(), lopend, lopend.waarden(), Gevolg.UITWEG).isEmpty();
    Optional<Hersteller.Herstel> herstel =
        hersteller
            .herstel(lopend, begrip)
            .filter(gevonden -> !(uitweg && gevonden instanceof Hersteller.Herstel.Vraag));
    if (herstel.isPresent()) {
      return switch (herstel.get()) {
        case Hersteller.Herstel.Waarden(Map<String, Lezing> gelezen) ->
            metAangepast(lopend, pasToe(lopend, gelezen, begrip.tekst()));
        case Hersteller.Herstel.Vraag(String veld) -> Stand.vraag(lopend, veld);
        case Hersteller.Herstel.Verplaats(Map<String, String> rest, Map<String, Lezing> gelezen) ->
            pasToe(
                lopend.metWaarden(rest, lopend.nagevraagd(), lopend.aantekeningen()),
                gelezen,
                begrip.tekst());
      };
    }
    Map<String, Lezing> gelezen =
        new Zinverdeler(formulier, lopend, Optional.empty()).verdeel(begrip, vandaag);
    new Antwoordlezer(formulier, vandaag).lees(lopend, begrip, gelezen);
    leesJaMetGegeven(lopend, begrip, gelezen);
    return new Naastlezer(formulier, weergever, zinnen)
        .lees(lopend, begrip, pasToe(lopend, gelezen, begrip.tekst()));
  }

  /** A mail address where was asked whether to mail says yes. */
  private void leesJaMetGegeven(
      LopendFormulier lopend, Understanding begrip, Map<String, Lezing> gelezen) {
    Optional<Veld> vraag =
        lopend
            .gevraagd()
            .flatMap(formulier::veld)
            .filter(veld -> veld.soort() == Formulier.Soort.JA_NEE)
            .filter(veld -> !gelezen.containsKey(veld.id()));
    if (vraag.isEmpty()) {
      return;
    }
    var metJa = new LinkedHashMap<>(lopend.waarden());
    metJa.put(vraag.get().id(), "ja");
    for (Veld veld : formulier.velden()) {
      boolean gegeven =
          veld.soort() == Formulier.Soort.EMAIL || veld.soort() == Formulier.Soort.TELEFOONNUMMER;
      boolean alleenMetJa =
          gegeven
              && geldt(veld, feiten.apply(metJa))
              && !geldt(veld, feiten.apply(lopend.waarden()));
      if (alleenMetJa
          && Veldlezer.lees(veld, begrip, vandaag) instanceof Lezing.Waarde gelezenWaarde) {
        gelezen.put(vraag.get().id(), new Lezing.Waarde("ja"));
        gelezen.put(veld.id(), gelezenWaarde);
      }
    }
  }

  /** A form that asks on says what it changed, so that nobody thinks it was not heard. */
  private Stand metAangepast(LopendFormulier lopend, Stand stand) {
    boolean elders = lopend.gevraagd().isEmpty() || volgende(stand.lopend()).isEmpty();
    if (elders || !stand.meldingen().isEmpty()) {
      return stand;
    }
    Map<String, String> nu = stand.lopend().waarden();
    var meldingen = new ArrayList<String>();
    for (Veld veld : formulier.velden()) {
      String eerst = lopend.waarden().get(veld.id());
      String later = nu.get(veld.id());
      if (eerst != null && later != null && !eerst.equals(later)) {
        meldingen.add(
            zinnen.zeg(
                "formulier-aangepast",
                "veld",
                weergever.label(veld),
                "waarde",
                weergever.inSamenvatting(veld, nu)));
      }
    }
    return stand.metMeldingen(meldingen);
  }

  /** Puts what was read into the form; the words may be an occasion of it as well. */
  Stand pasToe(LopendFormulier lopend, Map<String, Lezing> gezegd, String tekst) {
    boolean vrij =
        lopend.gevraagd().flatMap(formulier::veld).filter(Correctie::vrijeTekst).isPresent()
            && lopend.gevraagd().filter(gezegd::containsKey).isPresent();
    String gehoord = vrij ? "" : tekst;
    var gelezen = new LinkedHashMap<>(gezegd);
    for (Aanleiding aanleiding : hoor(gehoord, lopend, lopend.waarden(), Gevolg.ZET)) {
      aanleiding
          .zet()
          .forEach((veld, waarde) -> gelezen.putIfAbsent(veld, new Lezing.Waarde(waarde)));
    }
    Invulling invulling = invulling(lopend, gelezen);
    // in the order of the form, so that an address is judged at the field that completes it
    for (Veld veld : formulier.velden()) {
      Lezing lezing = gelezen.get(veld.id());
      if (lezing != null) {
        invulling.neem(veld, lezing);
      }
    }
    invulling.laatVervallen((id, waarden) ->
        formulier.veld(id).filter(veld -> geldt(veld, feiten.apply(waarden))).isEmpty()
            || teWeinigNamen(id, waarden, gelezen));
    return antwoordOpAanleidingen(gehoord, lopend, invulling);
  }

  /** Names of another number of people than was said now are asked again. */
  private boolean teWeinigNamen(
      String id, Map<String, String> waarden, Map<String, Lezing> gelezen) {
    int namen = waarden.getOrDefault(id, "").split(", ", -1).length;
    return !gelezen.containsKey(id)
        && formulier
            .veld(id)
            .flatMap(veld -> veld.bereik().telveld())
            .filter(gelezen::containsKey)
            .map(waarden::get)
            .filter(geteld -> !geteld.equals(String.valueOf(namen)))
            .isPresent();
  }

  private Stand antwoordOpAanleidingen(
      String gehoord, LopendFormulier lopend, Invulling invulling) {
    Map<String, String> waarden = invulling.waarden();
    var beantwoord = new ArrayList<>(lopend.gehoord());
    for (Aanleiding aanleiding : hoor(gehoord, lopend, waarden, Gevolg.MELD)) {
      aanleiding
          .tekst()
          .ifPresent(tekst -> invulling.meld(weergever.vul(tekst, feiten.apply(waarden))));
      aanleiding.aantekening().ifPresent(feit -> invulling.noteer(aanleiding.id(), feit));
      beantwoord.add(aanleiding.id());
    }
    for (Aanleiding aanleiding : hoor(gehoord, lopend, waarden, Gevolg.UITWEG)) {
      aanleiding.uitweg().ifPresent(invulling::verlaat);
    }
    Stand stand = invulling.stand();
    return stand.met(stand.lopend().metGehoord(beantwoord));
  }

  private List<Aanleiding> hoor(
      String tekst, LopendFormulier lopend, Map<String, String> waarden, Gevolg gevolg) {
    return hoorder.hoor(tekst, feiten.apply(waarden), lopend.gehoord(), List.of(gevolg));
  }

  private Invulling invulling(LopendFormulier lopend, Map<String, Lezing> gelezen) {
    return new Invulling(lopend, gelezen, beoordelaar, weergever, zinnen, feiten);
  }

  /** The value of a field for people. */
  public String weergave(Veld veld, LopendFormulier lopend) {
    return weergever.inSamenvatting(veld, lopend.waarden());
  }
}
