package nl.wegwijs.invoer.bron;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.invoer.tekst.Indeling;
import nl.wegwijs.invoer.tekst.Naamgever;
import nl.wegwijs.invoer.tekst.Schoonmaak;
import nl.wegwijs.invoer.tekst.Stuk;

/** Rows of a table of questions that together are one product. */
final class Vragengroep {
  static final int LANGSTE_VRAAG = 300;

  private final String item;
  private final Optional<String> id;
  private final Optional<String> product;
  private final Optional<String> titel;
  private final String eersteVraag;
  private final Map<Taal, Deel> delen = new EnumMap<>(Taal.class);

  Vragengroep(
      String item,
      Optional<String> id,
      Optional<String> product,
      Optional<String> titel,
      String eersteVraag) {
    this.item = item;
    this.id = id;
    this.product = product;
    this.titel = titel;
    this.eersteVraag = eersteVraag;
  }

  private static final class Deel {
    private final Set<String> vragen = new LinkedHashSet<>();
    private final Set<String> antwoorden = new LinkedHashSet<>();
    private final Map<String, String> secties = new LinkedHashMap<>();
    private final List<Stuk> begin = new ArrayList<>();
    private Optional<String> team = Optional.empty();
    private Optional<String> doelgroep = Optional.empty();
  }

  String item() {
    return item;
  }

  static String idVanProduct(String product) {
    return "product:" + product;
  }

  String id() {
    return id.or(() -> product.map(Vragengroep::idVanProduct))
        .orElseGet(() -> Naamgever.van(titel.orElse(eersteVraag)));
  }

  void neem(
      Taal taal,
      String vraag,
      List<Stuk> antwoord,
      Optional<String> sectie,
      Optional<String> team,
      Optional<String> doelgroep) {
    Deel deel = delen.computeIfAbsent(taal, nieuw -> new Deel());
    String schoon = Schoonmaak.woorden(vraag);
    if (!schoon.isEmpty()) {
      deel.vragen.add(schoon);
    }
    deel.team = deel.team.or(() -> team);
    deel.doelgroep = deel.doelgroep.or(() -> doelgroep);
    String tekst = Indeling.alsSectie(antwoord);
    if (!deel.antwoorden.add(sectie.orElse("") + tekst)) {
      return;
    }
    if (sectie.isEmpty() && product.isEmpty() && deel.begin.isEmpty()) {
      deel.begin.addAll(antwoord);
      return;
    }
    Indeling.voegToe(deel.secties, sectie.orElse(Indeling.OVERIG), tekst);
  }

  Bronproduct product() {
    return new Bronproduct(
        id(),
        item,
        product,
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        teksten(Taal.NL)
            .orElseGet(() -> Bronteksten.van("", new Indeling("", new LinkedHashMap<>()))),
        teksten(Taal.EN));
  }

  private Optional<Bronteksten> teksten(Taal taal) {
    return Optional.ofNullable(delen.get(taal))
        .map(deel -> {
          Indeling begin = Indeling.van(deel.begin);
          var secties = new LinkedHashMap<>(begin.secties());
          deel.secties.forEach((naam, tekst) -> Indeling.voegToe(secties, naam, tekst));
          Bronteksten teksten =
              Bronteksten.van(naam(deel), new Indeling(begin.kort(), secties))
                  .metVragen(List.copyOf(deel.vragen))
                  .metDoelgroepen(deel.doelgroep.map(List::of).orElse(List.of()))
                  .metTeam(deel.team);
          return product.isPresent() ? teksten.alsAanvulling() : teksten;
        });
  }

  /** A product that is there already keeps its name unless the table has a title for it. */
  private String naam(Deel deel) {
    String vraag = deel.vragen.stream().findFirst().orElse("");
    String eigen = product.isPresent() ? "" : vraag.replaceFirst("\\s*\\?+$", "");
    return titel.map(Schoonmaak::woorden).orElse(eigen);
  }
}
