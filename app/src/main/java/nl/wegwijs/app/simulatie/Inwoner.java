package nl.wegwijs.app.simulatie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A simulated inwoner: answers what is asked, in one manner. For one gesprek and one thread. */
final class Inwoner {
  private static final String VERHUIZING = "verhuizing";
  private static final int VAAKST_GEVRAAGD = 5;
  private static final int VAAKST_ZONDER_VRAAG = 3;
  private static final int MEESTE_UITSTAPJES = 2;

  /** So many give all that is asked to one who gives a part. */
  private static final int ALLES_VAN_DE_VRAAG = 2;

  private final Doel doel;
  private final Manier manier;
  private final Mond mond;
  private final Vergissing vergissing;
  private final RandomGenerator toeval;
  private final boolean leest;
  private final int keert;
  private final Map<String, Integer> gevraagd = new HashMap<>();
  private final Map<String, String> verder = new LinkedHashMap<>();
  private int zonderVraag;
  private int uitstapjes;
  private int vragen;
  private boolean wacht;
  private String veldTeWijzigen = "";

  Inwoner(Doel doel, Manier manier, Zinnenboek zinnen, RandomGenerator toeval, LocalDate vandaag) {
    this.doel = doel;
    this.manier = manier;
    this.mond = new Mond(doel, manier, zinnen, toeval, vandaag);
    this.vergissing = new Vergissing(doel, manier, mond, toeval);
    this.toeval = toeval;
    this.leest = manier == Manier.CORRIGEERT || toeval.nextBoolean();
    this.keert = 1 + toeval.nextInt(5);
  }

  /** What was answered to questions of which the goal says nothing, by field. */
  Map<String, String> verder() {
    return Map.copyOf(verder);
  }

  /** The first thing said. */
  Zet begin() {
    return new Zet.Woorden(
        mond.zeg(
            switch (manier) {
              case ALLES_TEGELIJK -> "opening-alles";
              case KORT -> "opening";
              case GEWOON, CORRIGEERT, DWAALT_AF, TIKFOUTEN, ERNAAST, GEEFT_OP, WIL_MENS ->
                  switch (toeval.nextInt(4)) {
                    case 0 -> "opening";
                    case 1 -> "opening-adres";
                    default -> "opening-datum";
                  };
            }));
  }

  /**
   * What is done about a reply.
   *
   * @param uitkomst its {@code soort} in the contract
   */
  Zet antwoord(List<Gehoord> gehoord, String uitkomst) {
    Optional<Zet> gekeerd = naHetKeren(gehoord, uitkomst);
    if (gekeerd.isPresent()) {
      return gekeerd.get();
    }
    // what is suggested after it is for another day
    if (gehoord.stream().anyMatch(bericht -> bericht.soort().equals("ontvangstbevestiging"))) {
      return new Zet.Klaar(new Afloop.Ingediend());
    }
    for (Gehoord bericht : gehoord.reversed()) {
      switch (bericht.soort()) {
        case "vraag" -> {
          return vraag(bericht);
        }
        case "samenvatting" -> {
          return samenvatting(bericht);
        }
        case "verduidelijking" -> {
          return wijziging(bericht).orElseGet(() -> verduidelijking(bericht));
        }
        case "overdracht" -> {
          return vast("doorgestuurd naar een team");
        }
        default -> {}
      }
    }
    return zonderVraag();
  }

  /** Those who stop or ask for a person do it after some questions; then it must have happened. */
  private Optional<Zet> naHetKeren(List<Gehoord> gehoord, String uitkomst) {
    if (manier.dientIn()) {
      return Optional.empty();
    }
    if (!wacht) {
      vragen++;
      boolean laatsteKans =
          gehoord.stream().anyMatch(bericht -> bericht.soort().equals("samenvatting"));
      if (vragen <= keert && !laatsteKans) {
        return Optional.empty();
      }
      wacht = true;
      return Optional.of(new Zet.Woorden(mond.zeg(manier == Manier.GEEFT_OP ? "stoppen" : "mens")));
    }
    if (manier == Manier.GEEFT_OP) {
      return Optional.of(
          uitkomst.equals("geannuleerd")
              ? new Zet.Klaar(new Afloop.Gestopt())
              : vast("stoppen werd niet begrepen: " + uitkomst));
    }
    boolean mens =
        uitkomst.equals("medewerker")
            || gehoord.stream().anyMatch(bericht -> bericht.soort().equals("overdracht"));
    return Optional.of(
        mens ? new Zet.Klaar(new Afloop.Mens()) : vast("een mens werd niet begrepen: " + uitkomst));
  }

  private Zet vraag(Gehoord vraag) {
    if (!vraag.formulier().equals(VERHUIZING)) {
      return vast("ander formulier: " + vraag.formulier());
    }
    zonderVraag = 0;
    Optional<Zet> wijziging = wijziging(vraag);
    if (wijziging.isPresent()) {
      return wijziging.get();
    }
    int keer = gevraagd.merge(vraag.veld(), 1, Integer::sum);
    if (keer > VAAKST_GEVRAAGD) {
      return vast("vraag " + vraag.veld() + (vraag.fout().isEmpty() ? "" : ": " + vraag.fout()));
    }
    return vergissing
        .herstel(vraag.veld())
        .or(() -> uitstapje(keer))
        .or(() -> vergissing.maak(vraag.veld(), keer))
        .orElseGet(() -> geef(vraag, keer));
  }

  private Optional<Zet> uitstapje(int keer) {
    boolean soms = uitstapjes < MEESTE_UITSTAPJES && keer == 1 && toeval.nextInt(3) == 0;
    if (!soms || (manier != Manier.DWAALT_AF && manier != Manier.ERNAAST)) {
      return Optional.empty();
    }
    uitstapjes++;
    return Optional.of(
        new Zet.Woorden(mond.zeg(manier == Manier.DWAALT_AF ? "tussendoor" : "ernaast")));
  }

  private Zet geef(Gehoord vraag, int keer) {
    String veld = vraag.veld();
    String goed =
        veld.equals("bewijsstuk") ? doel.bewijsstuk() : doel.waarden().getOrDefault(veld, "");
    if (goed.isEmpty()) {
      return onbekendeVraag(vraag);
    }
    Optional<Gehoord.Keuze> keuze =
        vraag.keuzes().stream()
            .filter(mogelijk -> Doel.gelijk(mogelijk.waarde(), goed))
            .findFirst();
    if (keuze.isPresent() && (keer > 1 || toeval.nextInt(3) == 0)) {
      return new Zet.Keuze(keuze.get().waarde());
    }
    // most people give all that a question asks for, some only the first of it
    if (keer == 1 && toeval.nextInt(ALLES_VAN_DE_VRAAG + 1) < ALLES_VAN_DE_VRAAG) {
      Optional<String> alles = mond.allesWatGevraagdWordt(veld, vraag.tekst());
      if (alles.isPresent()) {
        return new Zet.Woorden(alles.get());
      }
    }
    return new Zet.Woorden(keer > 2 ? mond.duidelijk(veld) : mond.zeg(mond.gelegenheid(veld)));
  }

  /** No to what the goal does not know of, or the first choice where no is none. */
  private Zet onbekendeVraag(Gehoord vraag) {
    if (vraag.keuzes().isEmpty()) {
      return vast("onbekende vraag " + vraag.veld());
    }
    Gehoord.Keuze keuze =
        vraag.keuzes().stream()
            .filter(mogelijk -> mogelijk.waarde().equals("nee"))
            .findFirst()
            .orElse(vraag.keuzes().getFirst());
    verder.put(vraag.veld(), keuze.waarde());
    return new Zet.Keuze(keuze.waarde());
  }

  private Zet samenvatting(Gehoord samenvatting) {
    zonderVraag = 0;
    int keer = gevraagd.merge("samenvatting", 1, Integer::sum);
    if (keer > VAAKST_GEVRAAGD) {
      return vast("samenvatting");
    }
    Optional<Zet> hersteld = vergissing.herstel("samenvatting");
    if (hersteld.isPresent()) {
      return hersteld.get();
    }
    List<String> verkeerd = doel.verkeerd(samenvatting.velden(), verder);
    if (leest && !verkeerd.isEmpty()) {
      veldTeWijzigen = verkeerd.getFirst();
      return new Zet.Keuze("wijzigen");
    }
    return toeval.nextBoolean()
        ? new Zet.Keuze("bevestigen")
        : new Zet.Woorden(mond.zeg("akkoord"));
  }

  /** The field that was to be changed, if a bericht asks which. */
  private Optional<Zet> wijziging(Gehoord vraag) {
    String veld = veldTeWijzigen;
    veldTeWijzigen = "";
    return veld.isEmpty()
        ? Optional.empty()
        : vraag.keuzes().stream()
            .map(Gehoord.Keuze::waarde)
            .filter(waarde -> waarde.endsWith(veld))
            .findFirst()
            .map(Zet.Keuze::new);
  }

  /** The choice about moving, else none of these. */
  private Zet verduidelijking(Gehoord vraag) {
    if (vraag.keuzes().isEmpty()) {
      return vast("verduidelijking zonder keuzes");
    }
    Gehoord.Keuze keuze =
        vraag.keuzes().stream()
            .filter(mogelijk ->
                mogelijk.label().toLowerCase(Locale.ROOT).matches(".*(verhui|move|moving).*"))
            .findFirst()
            .orElseGet(() -> vraag.keuzes().getLast());
    return new Zet.Keuze(keuze.waarde());
  }

  private Zet zonderVraag() {
    zonderVraag++;
    return zonderVraag > VAAKST_ZONDER_VRAAG
        ? vast("geen vraag meer")
        : new Zet.Woorden(mond.zeg("weer"));
  }

  private static Zet vast(String waar) {
    return new Zet.Klaar(new Afloop.Vastgelopen(waar));
  }
}
