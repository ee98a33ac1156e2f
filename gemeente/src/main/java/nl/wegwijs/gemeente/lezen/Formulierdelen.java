package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Controle;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Tekst;
import nl.wegwijs.gemeente.Voorwaarde;

/** All conditions, texts and ways out of a form, wherever they stand in it. */
final class Formulierdelen {
  private Formulierdelen() {}

  /** The names of all facts that some condition looks at. */
  static Set<String> namen(Formulier formulier) {
    var namen = new LinkedHashSet<String>();
    voorwaarden(formulier).forEach(voorwaarde -> namen.addAll(voorwaarde.namen()));
    return namen;
  }

  static List<Voorwaarde> voorwaarden(Formulier formulier) {
    var gevonden = new ArrayList<Voorwaarde>();
    formulier.velden().forEach(veld -> veld.als().ifPresent(gevonden::add));
    controles(formulier).map(Controle::als).forEach(gevonden::add);
    formulier.aanleidingen().forEach(aanleiding -> gevonden.add(aanleiding.als()));
    formulier.afronding().delen().forEach(deel -> gevonden.add(deel.als()));
    return gevonden;
  }

  /** Every text that is a bericht of its own. */
  static List<Tekst> gezegd(Formulier formulier) {
    var gevonden = new ArrayList<Tekst>();
    gevonden.add(formulier.begin());
    gevonden.add(formulier.samenvatting());
    controles(formulier).flatMap(controle -> controle.tekst().stream()).forEach(gevonden::add);
    formulier.velden().stream()
        .flatMap(veld -> veld.hulp().stream())
        .forEach(hulp -> gevonden.add(hulp.tekst()));
    formulier.aanleidingen().stream()
        .flatMap(aanleiding -> aanleiding.tekst().stream())
        .forEach(gevonden::add);
    formulier.uitwegen().values().forEach(uitweg -> gevonden.add(uitweg.tekst()));
    formulier.afronding().delen().forEach(deel -> gevonden.add(deel.tekst()));
    gevonden.addAll(formulier.afronding().uitkomsten().values());
    return gevonden;
  }

  /** The ids of the ways out that something leads to. */
  static Set<String> genoemdeUitwegen(Formulier formulier) {
    var genoemd = new LinkedHashSet<String>();
    Stream.of(
            controles(formulier).map(Controle::uitweg),
            formulier.aanleidingen().stream().map(Formulier.Aanleiding::uitweg),
            formulier.velden().stream().map(veld -> veld.hulp().flatMap(Formulier.Hulp::uitweg)))
        .flatMap(uitwegen -> uitwegen)
        .flatMap(Optional::stream)
        .forEach(genoemd::add);
    return genoemd;
  }

  static Stream<Controle> controles(Formulier formulier) {
    return Stream.concat(
        formulier.velden().stream().map(Veld::controles).flatMap(List::stream),
        formulier.adressen().stream().flatMap(adres -> adres.controles().stream()));
  }
}
