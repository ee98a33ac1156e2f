package nl.wegwijs.bot.gesprekken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprekken.Gesprekbestand.Berichteis;
import nl.wegwijs.bot.gesprekken.Gesprekbestand.Veldeis;

/** How one bericht differs from what was expected. */
final class Berichtvergelijker {
  private Berichtvergelijker() {}

  static List<String> afwijkingen(Berichteis verwacht, Bericht bericht) {
    Eis eis = verwacht.eis().orElseThrow();
    var afwijkingen = new ArrayList<String>();
    if (!eis.soort(Schrijver.soort(bericht))) {
      return List.of("verwacht " + eis.soorten() + ", gezegd " + Schrijver.bericht(bericht));
    }
    List<String> kenmerken = Schrijver.kenmerken(bericht);
    for (String woord : eis.woorden()) {
      if (kenmerken.stream().noneMatch(List.of(woord.split("\\|", -1))::contains)) {
        afwijkingen.add("verwacht " + woord + ", gezegd " + Schrijver.bericht(bericht));
      }
    }
    if (kenmerken.contains("fout") && !eis.heeft("fout") && !eis.soort("*")) {
      afwijkingen.add("onverwachte fout: " + Schrijver.bericht(bericht));
    }
    eis.waarden().forEach((naam, waarde) -> waarde(naam, waarde, bericht, afwijkingen));
    eis.ontbreekt(Schrijver.gezegd(bericht))
        .ifPresent(
            tekst -> afwijkingen.add("'" + tekst + "' ontbreekt in " + Schrijver.bericht(bericht)));
    verwacht.velden().forEach((veld, veldeis) -> veld(veld, veldeis, bericht, afwijkingen));
    return afwijkingen;
  }

  private static void waarde(
      String naam, String waarde, Bericht bericht, List<String> afwijkingen) {
    List<String> keuzes = Schrijver.keuzes(bericht).stream().map(Keuze::waarde).toList();
    boolean klopt =
        switch (naam) {
          case "keuze" -> keuzes.contains(waarde);
          case "keuzes" -> keuzes.equals(List.of(waarde.split(",", -1)));
          default -> Schrijver.waarden(bericht).getOrDefault(naam, "geen").equals(waarde);
        };
    if (!klopt) {
      afwijkingen.add(
          "verwacht "
              + naam
              + "="
              + waarde
              + ", gezegd "
              + Schrijver.bericht(bericht)
              + " "
              + Schrijver.waarden(bericht));
    }
  }

  private static void veld(String naam, Veldeis eis, Bericht bericht, List<String> afwijkingen) {
    Optional<Bericht.Samenvatting.Regel> regel =
        bericht instanceof Bericht.Samenvatting samenvatting
            ? samenvatting.velden().stream().filter(veld -> veld.veld().equals(naam)).findFirst()
            : Optional.empty();
    if (eis.afwezig() || regel.isEmpty()) {
      if (eis.afwezig() != regel.isEmpty()) {
        afwijkingen.add("veld " + naam + (eis.afwezig() ? " staat er wel" : " ontbreekt"));
      }
      return;
    }
    Map<String, String> gevonden =
        Map.of("waarde", regel.get().waarde(), "weergave", regel.get().weergave());
    boolean waarde = eis.waarde().filter(w -> !w.equals(regel.get().waarde())).isEmpty();
    boolean weergave = eis.weergave().filter(w -> !regel.get().weergave().contains(w)).isEmpty();
    if (!waarde || !weergave) {
      afwijkingen.add("veld " + naam + " is " + gevonden);
    }
  }
}
