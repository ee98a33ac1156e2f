package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Toestand.LopendFormulier;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Regel;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.intents.Understanding;

/** Puts what an inwoner says into an open form. Pure. */
public final class Formuliervuller {
  private static final Pattern VRAAG =
      Pattern.compile(
          "^(wat|hoe|hoeveel|waar|waarom|wanneer|wie|welke|kan|kunt|kun|mag|moet|what|how|where|why|when|who|which|can|may|do|does|is)\\b.*|.*\\?.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern WAARDE_ERNA =
      Pattern.compile(
          ".*\\b(?:is|in|naar|moet|wordt|should be|to)\\s+(.+?)(?:\\s+(?:zijn|worden|be))?[.!]*$");

  private static final Pattern SLA_OVER =
      Pattern.compile(
          "(overslaan|sla (maar )?over|skip|nee|no|geen|liever niet|hoeft niet|niet nodig)( .{0,20})?",
          Pattern.CASE_INSENSITIVE);

  private final Formulier formulier;
  private final Formulierregels regels;
  private final Map<String, Regel> beslistabellen;
  private final Zinnen zinnen;
  private final Taal taal;
  private final LocalDate vandaag;

  Formuliervuller(
      Formulier formulier,
      Formulierregels regels,
      Map<String, Regel> beslistabellen,
      Zinnen zinnen,
      Taal taal,
      LocalDate vandaag) {
    this.formulier = formulier;
    this.regels = regels;
    this.beslistabellen = beslistabellen;
    this.zinnen = zinnen;
    this.taal = taal;
    this.vandaag = vandaag;
  }

  /**
   * A form after one message.
   *
   * @param geraakt whether the message said anything for this form
   * @param vraagEerst a field the inwoner wants to change without having said how
   * @param gebrek why something that was said could not be taken
   * @param meldingen what the inwoner must know about what was taken
   * @param elders that this form is not the way, and what is
   */
  public record Stand(
      LopendFormulier lopend,
      boolean geraakt,
      Optional<String> vraagEerst,
      Optional<Gebrek> gebrek,
      List<String> meldingen,
      Optional<String> elders) {}

  /** A field that must be asked again, why, and what may be meant. */
  public record Gebrek(String veld, String fout, List<Keuze> keuzes) {}

  /** Whether the words are a question rather than an answer. */
  public static boolean isVraag(String tekst) {
    return VRAAG.matcher(tekst.strip()).matches();
  }

  /** The first field that must be asked; empty when everything required is known. */
  public Optional<Veld> volgende(LopendFormulier lopend) {
    return formulier.velden().stream()
        .filter(Veld::verplicht)
        .filter(veld -> geldt(veld, lopend.waarden()))
        .filter(veld -> !lopend.waarden().containsKey(veld.id()))
        .findFirst();
  }

  /** Every field that must be known, given what is known already. */
  public List<Veld> verplicht(LopendFormulier lopend) {
    return formulier.velden().stream()
        .filter(Veld::verplicht)
        .filter(veld -> geldt(veld, lopend.waarden()))
        .toList();
  }

  /** Puts a choice made for the field asked into the form. */
  public Stand kies(LopendFormulier lopend, String waarde) {
    var gelezen = new LinkedHashMap<String, Lezing>();
    lopend.gevraagd().ifPresent(veld -> gelezen.put(veld, new Lezing.Waarde(waarde)));
    return pasToe(lopend, gelezen);
  }

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
    if (slaatOver(lopend, begrip)) {
      return new Stand(
          lopend, true, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }
    var correctie = new Correctie(formulier, lopend);
    boolean begonnen = lopend.gevraagd().isPresent() || !lopend.waarden().isEmpty();
    if (begonnen && (lopend.gevraagd().isEmpty() || correctie.is(begrip.tekst()))) {
      Optional<Stand> hersteld = corrigeer(correctie, lopend, begrip);
      if (hersteld.isPresent()) {
        return hersteld.get();
      }
    }
    Map<String, Lezing> gelezen =
        new Zinverdeler(formulier, lopend, Optional.empty()).verdeel(begrip, vandaag);
    leesGevraagde(lopend, begrip, gelezen);
    return pasToe(lopend, gelezen);
  }

  private boolean slaatOver(LopendFormulier lopend, Understanding begrip) {
    return lopend
        .gevraagd()
        .flatMap(formulier::veld)
        .filter(veld -> !veld.verplicht())
        .filter(veld -> SLA_OVER.matcher(begrip.tekst().strip()).matches())
        .isPresent();
  }

  private void leesGevraagde(
      LopendFormulier lopend, Understanding begrip, Map<String, Lezing> gelezen) {
    Optional<Veld> gevraagd = lopend.gevraagd().flatMap(formulier::veld);
    if (gevraagd.isEmpty() || gelezen.containsKey(gevraagd.get().id())) {
      return;
    }
    Veld veld = gevraagd.get();
    boolean elders =
        gelezen.keySet().stream()
            .flatMap(id -> formulier.veld(id).stream())
            .anyMatch(ander -> ander.soort() == veld.soort());
    boolean naamOfNiets =
        Correctie.vrijeTekst(veld) && (!gelezen.isEmpty() || isVraag(begrip.tekst()));
    if (elders || (naamOfNiets && veld.soort() != Formulier.Soort.TEKST)) {
      return;
    }
    Lezing lezing = Veldlezer.lees(veld, begrip, vandaag);
    boolean fout = !gelezen.isEmpty() && lezing instanceof Lezing.Fout;
    if (!fout && !(lezing instanceof Lezing.Niets)) {
      gelezen.put(veld.id(), lezing);
    }
  }

  /** What was taken back and said anew; empty if it is no correction of this form after all. */
  private Optional<Stand> corrigeer(
      Correctie correctie, LopendFormulier lopend, Understanding begrip) {
    Optional<Veld> gevraagd = lopend.gevraagd().flatMap(formulier::veld);
    boolean jaNee =
        gevraagd
            .filter(veld ->
                switch (veld.soort()) {
                  case JA_NEE, KEUZE, AANTAL, TEKST -> true;
                  case DATUM,
                      GEBOORTEDATUM,
                      POSTCODE,
                      HUISNUMMER,
                      NAAM,
                      NAMEN,
                      EMAIL,
                      TELEFOONNUMMER ->
                      false;
                })
            .filter(veld -> Veldlezer.lees(veld, begrip, vandaag) instanceof Lezing.Waarde)
            .isPresent();
    if (jaNee) {
      return Optional.empty();
    }
    Understanding rest = Correctie.metTekst(begrip, correctie.rest(begrip.tekst()));
    Optional<Veld> genoemd = correctie.genoemdVeld(begrip.tekst());
    Map<String, Lezing> gelezen =
        new Zinverdeler(
                formulier,
                lopend,
                genoemd
                    .flatMap(veld -> Adresrol.van(veld.id()))
                    .or(() -> correctie.adresrol(begrip)))
            .verdeel(begrip, vandaag);
    if (!gelezen.isEmpty()) {
      return Optional.of(pasToe(lopend, gelezen));
    }
    if (genoemd.isPresent()) {
      Lezing lezing = Veldlezer.lees(genoemd.get(), naHetVeld(rest), vandaag);
      boolean waarde = lezing instanceof Lezing.Waarde && !Correctie.vrijeTekst(genoemd.get());
      return Optional.of(
          waarde
              ? pasToe(lopend, Map.of(genoemd.get().id(), lezing))
              : new Stand(
                  lopend,
                  true,
                  Optional.of(genoemd.get().id()),
                  Optional.empty(),
                  List.of(),
                  Optional.empty()));
    }
    return correctie
        .eerderVeld(begrip, vandaag)
        .map(eerder -> pasToe(lopend, Map.of(eerder.getKey(), eerder.getValue())));
  }

  /** The value in 'mijn huisnummer is 12a' or 'het huisnummer moet 16 zijn'. */
  private static Understanding naHetVeld(Understanding begrip) {
    String tekst = begrip.tekst();
    Matcher waarde = WAARDE_ERNA.matcher(tekst);
    return waarde.find() ? Correctie.metTekst(begrip, waarde.group(1)) : begrip;
  }

  private Stand pasToe(LopendFormulier lopend, Map<String, Lezing> gelezen) {
    var invulling = new Invulling(lopend, gelezen, regels, zinnen);
    // in the order of the form, so that an address is judged at the field that completes it
    for (Veld veld : formulier.velden()) {
      Lezing lezing = gelezen.get(veld.id());
      if (lezing != null) {
        invulling.neem(veld, lezing, waarde -> toon(veld, waarde));
      }
    }
    invulling.laatVervallen(
        (id, waarden) -> formulier.veld(id).filter(veld -> geldt(veld, waarden)).isEmpty());
    return invulling.stand();
  }

  private boolean geldt(Veld veld, Map<String, String> waarden) {
    return veld.als().isEmpty() || Formulier.geldt(veld.als().get(), waarden, beslistabellen);
  }

  /** The value of a field for people. */
  public String weergave(Veld veld, LopendFormulier lopend) {
    return regels
        .weergave(veld.id(), lopend.waarden())
        .orElseGet(() -> toon(veld, lopend.waarden().getOrDefault(veld.id(), "")));
  }

  private String toon(Veld veld, String waarde) {
    return switch (veld.soort()) {
      case DATUM, GEBOORTEDATUM -> Weergave.dag(LocalDate.parse(waarde), taal);
      case KEUZE, JA_NEE ->
          veld.keuzes().stream()
              .filter(keuze -> keuze.waarde().equals(waarde))
              .map(keuze -> keuze.label().in(taal))
              .findFirst()
              .orElseGet(() -> zinnen.zeg("weergave-" + waarde));
      case POSTCODE, HUISNUMMER, AANTAL, NAAM, NAMEN, EMAIL, TELEFOONNUMMER, TEKST -> waarde;
    };
  }

  /** The same form with another field asked, counted as the first time. */
  public static LopendFormulier metGevraagd(LopendFormulier lopend, Optional<String> veld) {
    return new LopendFormulier(
        lopend.formulier(),
        lopend.versie(),
        lopend.waarden(),
        veld,
        veld.equals(lopend.gevraagd()) ? lopend.pogingen() : 0,
        lopend.nagevraagd(),
        lopend.aantekeningen());
  }

  /** The same form with one more answer that was not understood. */
  public static LopendFormulier metPoging(LopendFormulier lopend) {
    return new LopendFormulier(
        lopend.formulier(),
        lopend.versie(),
        lopend.waarden(),
        lopend.gevraagd(),
        lopend.pogingen() + 1,
        lopend.nagevraagd(),
        lopend.aantekeningen());
  }
}
