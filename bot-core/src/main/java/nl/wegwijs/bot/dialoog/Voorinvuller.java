package nl.wegwijs.bot.dialoog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.formulier.Stand;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Formulier.Wijze;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.intents.Understanding;

/**
 * Starts a form for an inwoner with what a medewerker knows already. Each value is read and judged
 * as if the inwoner had said it, and the inwoner sees whose it is, confirms it or corrects it. Only
 * fields whose form says so can be filled in this way. Pure; safe for use by many threads.
 */
public final class Voorinvuller {
  /** Under this the note for the clerk is kept. */
  private static final String AANTEKENING = "van-medewerker";

  private static final int LANGSTE = 300;

  private final Supplier<Wereld> wereld;

  public Voorinvuller(Supplier<Wereld> wereld) {
    this.wereld = wereld;
  }

  /** What becomes of it. */
  public sealed interface Uitslag {
    /**
     * The form can go to the inwoner.
     *
     * @param velden labels of what was filled in, in Dutch
     */
    record Klaar(Formulier formulier, List<String> velden, List<Bericht> berichten, Toestand verder)
        implements Uitslag {
      public Klaar {
        velden = List.copyOf(velden);
        berichten = List.copyOf(berichten);
      }
    }

    /** What cannot be taken and why, by field; in Dutch. */
    record Fout(Map<String, String> velden) implements Uitslag {
      public Fout {
        velden = Map.copyOf(velden);
      }
    }

    /** There is no such form to start. */
    record Onbekend() implements Uitslag {}
  }

  /** The forms that can be started, by name. */
  public static List<Formulier> formulieren(Gemeente gemeente) {
    return gemeente.formulieren().values().stream()
        .filter(formulier -> formulier.afronding().wijze() != Wijze.ADVIES)
        .filter(formulier -> !velden(formulier).isEmpty())
        .sorted(Comparator.comparing(formulier -> formulier.naam().nl()))
        .toList();
  }

  /** The fields of a form that a medewerker may fill in, in its order. */
  public static List<Veld> velden(Formulier formulier) {
    return formulier.velden().stream().filter(veld -> veld.bron().medewerker()).toList();
  }

  /**
   * Starts that form in a gesprek that goes back to the assistant.
   *
   * @param getypt by field; an empty text is none, and other fields are passed over
   */
  public Uitslag vul(
      Gemeente gemeente,
      Toestand toestand,
      String formulier,
      Map<String, String> getypt,
      Instant nu) {
    Optional<Formulier> gekozen =
        formulieren(gemeente).stream().filter(een -> een.id().equals(formulier)).findFirst();
    if (gekozen.isEmpty()) {
      return new Uitslag.Onbekend();
    }
    Context context = context(gemeente, toestand.metStatus(Status.ASSISTENT), nu);
    Toestand open = open(context.toestand(), gekozen.get());
    LopendFormulier lopend = open.formulier().orElseThrow();
    var fouten = new LinkedHashMap<String, String>();
    var genomen = new LinkedHashMap<String, String>();
    for (Veld veld : velden(gekozen.get())) {
      String tekst = getypt.getOrDefault(veld.id(), "").strip();
      if (!tekst.isEmpty()) {
        Poging poging = neem(context, gekozen.get(), lopend, veld, tekst);
        lopend = poging.lopend();
        poging.fout().ifPresent(fout -> fouten.put(veld.id(), fout));
        genomen.put(veld.id(), lopend.waarden().getOrDefault(veld.id(), ""));
      }
    }
    if (!fouten.isEmpty()) {
      return new Uitslag.Fout(fouten);
    }
    return klaar(context.metToestand(open), gekozen.get(), lopend, genomen);
  }

  /** Of the form that waits or is open already the values stay; another open form waits. */
  private static Toestand open(Toestand toestand, Formulier formulier) {
    boolean isOpen =
        toestand.formulier().filter(een -> een.formulier().equals(formulier.id())).isPresent();
    if (isOpen) {
      return toestand;
    }
    return Wachtend.haal(toestand, formulier.id())
        .orElseGet(() ->
            Wachtend.leg(toestand)
                .metFormulier(
                    Optional.of(LopendFormulier.leeg(formulier.id(), formulier.versie()))));
  }

  private record Poging(LopendFormulier lopend, Optional<String> fout) {}

  private static Poging neem(
      Context context, Formulier formulier, LopendFormulier lopend, Veld veld, String tekst) {
    if (tekst.length() > LANGSTE) {
      return new Poging(
          lopend, Optional.of("Dit is te lang; ten hoogste %d tekens.".formatted(LANGSTE)));
    }
    if (!keuzeBestaat(veld, tekst)) {
      return new Poging(lopend, Optional.of("Kies een van de mogelijkheden."));
    }
    Stand stand = lees(context, formulier, lopend, veld, tekst);
    boolean nogEens =
        stand.gebrek().isPresent() && stand.lopend().nagevraagd().containsKey(veld.id());
    if (nogEens) {
      stand = lees(context, formulier, stand.lopend(), veld, tekst);
    }
    if (stand.gebrek().isPresent()) {
      return new Poging(lopend, stand.gebrek().map(Stand.Gebrek::fout));
    }
    if (stand.uitweg().isPresent()) {
      return new Poging(lopend, Optional.of("Met dit antwoord is dit formulier niet de weg."));
    }
    LopendFormulier na = stand.lopend();
    if (!na.waarden().containsKey(veld.id())) {
      return new Poging(
          lopend, Optional.of("Dit past niet bij dit veld of bij wat er verder is ingevuld."));
    }
    return new Poging(
        lopend.metWaarden(toegestaan(formulier, lopend, na), na.nagevraagd(), na.aantekeningen()),
        Optional.empty());
  }

  /** Words for one field do not fill another that a medewerker may not fill. */
  private static Map<String, String> toegestaan(
      Formulier formulier, LopendFormulier voor, LopendFormulier na) {
    var waarden = new LinkedHashMap<String, String>();
    na.waarden()
        .forEach((id, waarde) -> {
          boolean mag = formulier.veld(id).filter(veld -> veld.bron().medewerker()).isPresent();
          if (mag || waarde.equals(voor.waarden().get(id))) {
            waarden.put(id, waarde);
          }
        });
    return waarden;
  }

  private static Stand lees(
      Context context, Formulier formulier, LopendFormulier lopend, Veld veld, String tekst) {
    Gemeente gemeente = context.gemeente();
    LopendFormulier gevraagd = lopend.metGevraagd(Optional.of(veld.id()));
    boolean keuze = isKeuze(veld);
    Understanding begrip =
        keuze
            ? context.begrip()
            : context
                .wereld()
                .understander()
                .understand(tekst, gemeente, Taal.NL, context.vandaag());
    var wijzer =
        new Formulierwijzer(formulier, context.wereld(), gemeente, Taal.NL, begrip, context.nu());
    return keuze
        ? wijzer.vuller().kies(gevraagd, tekst)
        : wijzer.vuller().verwerk(gevraagd, begrip);
  }

  private static boolean isKeuze(Veld veld) {
    return veld.soort() == Soort.KEUZE || veld.soort() == Soort.JA_NEE;
  }

  private static boolean keuzeBestaat(Veld veld, String tekst) {
    return !isKeuze(veld)
        || (veld.soort() == Soort.JA_NEE && (tekst.equals("ja") || tekst.equals("nee")))
        || veld.keuzes().stream().anyMatch(een -> een.waarde().equals(tekst));
  }

  private static Uitslag klaar(
      Context context, Formulier formulier, LopendFormulier lopend, Map<String, String> genomen) {
    List<String> labels =
        velden(formulier).stream()
            .filter(veld -> genomen.containsKey(veld.id()))
            .map(veld -> veld.label().nl())
            .toList();
    Formulierwijzer wijzer = Formulierkiezer.van(context, lopend).orElseThrow();
    LopendFormulier klaar = genomen.isEmpty() ? lopend : noteer(lopend, genomen, labels);
    Optional<String> volgende = wijzer.vuller().volgende(klaar).map(Veld::id);
    var eerst = new ArrayList<Bericht>();
    eerst.add(
        new Bericht.Tekst(
            Van.ASSISTENT, context.zinnen().vul(formulier.begin().in(context.taal()))));
    if (!genomen.isEmpty()) {
      eerst.add(
          context
              .zinnen()
              .bericht(
                  "formulier-van-medewerker", "velden", regels(wijzer, context, klaar, genomen)));
    }
    Besluit besluit =
        Formulierbeeld.toon(context, wijzer, klaar.metGevraagd(volgende), eerst, Optional.empty());
    return new Uitslag.Klaar(
        formulier, labels, besluit.berichten(), besluit.toestand().metAangeboden(besluit.keuzes()));
  }

  private static LopendFormulier noteer(
      LopendFormulier lopend, Map<String, String> genomen, List<String> labels) {
    var aantekeningen = new LinkedHashMap<>(lopend.aantekeningen());
    aantekeningen.put(
        AANTEKENING, "vooraf ingevuld door een medewerker: " + String.join(", ", labels));
    return lopend
        .metWaarden(lopend.waarden(), lopend.nagevraagd(), aantekeningen)
        .metVanMedewerker(genomen);
  }

  private static String regels(
      Formulierwijzer wijzer,
      Context context,
      LopendFormulier lopend,
      Map<String, String> genomen) {
    return velden(wijzer.formulier()).stream()
        .filter(veld -> genomen.containsKey(veld.id()))
        .map(veld ->
            "- %s: %s"
                .formatted(veld.label().in(context.taal()), wijzer.vuller().weergave(veld, lopend)))
        .collect(Collectors.joining("\n"));
  }

  private Context context(Gemeente gemeente, Toestand toestand, Instant nu) {
    var niets =
        new Understanding(
            "", toestand.taal(), Understanding.Oordeel.ONBEKEND, List.of(), List.of(), List.of());
    return new Context(
        wereld.get(),
        gemeente,
        toestand,
        niets,
        Optional.empty(),
        false,
        nu,
        Bezettingmeter.ALTIJD_VRIJ);
  }
}
