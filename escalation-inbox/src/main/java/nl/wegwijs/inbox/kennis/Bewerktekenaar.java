package nl.wegwijs.inbox.kennis;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import nl.wegwijs.bot.kennis.Bewerking;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.leesbaarheid.Leesbaarheid;
import nl.wegwijs.gemeente.leesbaarheid.Opmerking;
import nl.wegwijs.gemeente.schrijven.Productvelden;
import nl.wegwijs.inbox.kennis.Productenbeeld.Merk;
import nl.wegwijs.inbox.kennis.Productveld.Inhoud;

/** Makes of a product what its page shows. Pure. */
final class Bewerktekenaar {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.of("nl", "NL"));
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final int MEESTE_RIJEN = 12;
  private static final int TEKENS_PER_RIJ = 70;

  private static final Productvelden LEEG =
      new Productvelden(new LinkedHashMap<>(), "", new LinkedHashMap<>());

  private final Leesbaarheid leesbaarheid;

  Bewerktekenaar(Leesbaarheid leesbaarheid) {
    this.leesbaarheid = leesbaarheid;
  }

  /**
   * What came of an action, to be shown with the text as it was typed.
   *
   * @param basis hash to go on from
   * @param concept number of the draft to go on from
   */
  record Afloop(
      Productvelden velden,
      String basis,
      int concept,
      String soort,
      List<String> meldingen,
      List<String> fouten,
      String verschilkop,
      List<Verschilregel> verschil,
      List<Bewerkbeeld.Voorbeeld> voorbeelden) {
    Afloop met(String anders, List<String> gezegd, List<String> gevonden) {
      return new Afloop(
          velden, basis, concept, anders, gezegd, gevonden, verschilkop, verschil, voorbeelden);
    }

    Afloop met(List<Bewerkbeeld.Voorbeeld> getoond) {
      return new Afloop(
          velden, basis, concept, soort, meldingen, fouten, verschilkop, verschil, getoond);
    }
  }

  Bewerkbeeld teken(String csrf, Gemeente gemeente, Bewerking bewerking, Afloop afloop) {
    Taal taal = bewerking.sleutel().taal();
    String id = bewerking.sleutel().product();
    Productvelden landelijk = bewerking.landelijk().orElse(LEEG);
    return new Bewerkbeeld(
        csrf,
        Productenscherm.product(id, ""),
        id,
        bewerking.naam(),
        taal.code(),
        Productenscherm.product(id, taal == Taal.NL ? "?taal=en" : ""),
        merken(bewerking),
        afloop.basis(),
        afloop.concept(),
        afloop.meldingen(),
        afloop.soort(),
        afloop.fouten(),
        bewerking
            .concept()
            .map(concept -> concept.wie().naam() + ", " + moment(concept.op()))
            .orElse(""),
        bewerking.landelijk().isPresent(),
        Formulierlezer.nietAangeboden(afloop.velden()),
        !bewerking.basis().isEmpty(),
        Productveld.teksten(taal).stream()
            .map(veld -> veld(veld, afloop.velden(), landelijk, gemeente, taal))
            .toList(),
        Productveld.gegevens(taal).stream()
            .map(veld -> veld(veld, afloop.velden(), landelijk, gemeente, taal))
            .toList(),
        afloop.verschilkop(),
        afloop.verschil(),
        afloop.voorbeelden());
  }

  private static List<Merk> merken(Bewerking bewerking) {
    var merken = new ArrayList<Merk>();
    if (bewerking.landelijk().isEmpty() && bewerking.sleutel().taal() == Taal.NL) {
      merken.add(new Merk("Eigen product", "etiket"));
    } else if (!bewerking.basis().isEmpty()) {
      merken.add(new Merk("Wijkt af van landelijk", "etiket"));
    } else if (bewerking.landelijk().isPresent()) {
      merken.add(new Merk("Landelijke tekst", "etiket"));
    }
    bewerking
        .concept()
        .ifPresent(concept -> merken.add(new Merk("Concept", "etiket etiket-concept")));
    return merken;
  }

  private Veldbeeld veld(
      Productveld veld,
      Productvelden velden,
      Productvelden landelijk,
      Gemeente gemeente,
      Taal taal) {
    String waarde = veld.waarde(velden);
    String onder = veld.waarde(landelijk);
    return new Veldbeeld(
        veld.naam(),
        veld.label(),
        soort(veld.inhoud()),
        waarde,
        onder,
        !waarde.isEmpty() && !onder.isEmpty() && !waarde.equals(onder),
        veld.uitleg(),
        rijen(veld.inhoud(), waarde.isEmpty() ? onder : waarde),
        veld.inhoud() == Inhoud.TEAM ? teams(gemeente, waarde) : List.of(),
        veld.leesbaar(),
        veld.leesbaar() ? opmerkingen(veld, waarde, taal) : List.of());
  }

  /** What the check says of a text in that field. */
  List<String> opmerkingen(Productveld veld, String tekst, Taal taal) {
    List<Opmerking> gevonden =
        veld.plaats() == Productveld.Plaats.KORT
            ? leesbaarheid.controleerKort(tekst, taal)
            : leesbaarheid.controleer(tekst, taal);
    return gevonden.stream().map(Opmerking::melding).toList();
  }

  private static List<Veldbeeld.Keuze> teams(Gemeente gemeente, String gekozen) {
    var keuzes = new ArrayList<Veldbeeld.Keuze>();
    gemeente.teams().values().stream()
        .sorted((een, ander) -> een.naam().compareToIgnoreCase(ander.naam()))
        .map(team -> new Veldbeeld.Keuze(team.id().value(), team.naam()))
        .forEach(keuzes::add);
    boolean bekend = keuzes.stream().anyMatch(keuze -> keuze.waarde().equals(gekozen));
    if (!gekozen.isEmpty() && !bekend) {
      keuzes.addFirst(new Veldbeeld.Keuze(gekozen, gekozen + " (bestaat niet)"));
    }
    return keuzes;
  }

  private static Veldbeeld.Soort soort(Inhoud inhoud) {
    return switch (inhoud) {
      case REGEL, OPSOMMING -> Veldbeeld.Soort.REGEL;
      case REGELS, TEKST -> Veldbeeld.Soort.TEKST;
      case DATUM -> Veldbeeld.Soort.DATUM;
      case TEAM -> Veldbeeld.Soort.KEUZE;
    };
  }

  private static int rijen(Inhoud inhoud, String tekst) {
    if (inhoud != Inhoud.TEKST && inhoud != Inhoud.REGELS) {
      return 0;
    }
    int rijen = tekst.lines().mapToInt(regel -> 1 + regel.length() / TEKENS_PER_RIJ).sum();
    return Math.clamp(rijen + 1, 2, MEESTE_RIJEN);
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(NEDERLAND));
  }
}
