package nl.wegwijs.gemeente.lezen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of one file of the products catalogue: a YAML head between two lines {@code ---}, the
 * short answer and the sections under their headings.
 *
 * @param kort the text before the first heading; empty text where an override leaves it
 */
record Pdctekst(YamlKnoop.Kaart kop, Alinea kort, List<Alinea> secties) {
  /** The sections a product may have, in their order. */
  static final List<String> SECTIES =
      List.of(
          "Voorwaarden",
          "Aanvragen",
          "Meenemen",
          "Kosten",
          "Termijn",
          "Duur",
          "Bezwaar",
          "Contact",
          "Meer informatie");

  /** The same sections in English. */
  static final List<String> SECTIES_ENGELS =
      List.of(
          "Conditions",
          "How to apply",
          "What to bring",
          "Costs",
          "When",
          "How long",
          "Objection",
          "Contact",
          "More information");

  private static final String STREEP = "---";
  private static final Pattern OPMAAK = Pattern.compile("</?[a-zA-Z]|^\\s*\\||\\*\\*|__");
  private static final Pattern VERKEERDE_KOP = Pattern.compile("(#|###+)( .*)?|##\\S.*");
  private static final Pattern VERKEERDE_LINK = Pattern.compile("\\]\\((?!https://)");
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?<adres>https://[^)\\s]*)(?<slot>\\)?)");

  /** Far more than any product has; beyond it something else was put in the file. */
  private static final int MEESTE_TEKENS = 200_000;

  Pdctekst {
    secties = List.copyOf(secties);
  }

  /** A piece of text and where it begins. */
  record Alinea(Plek plek, String naam, String tekst) {}

  /** The parts of that file; empty after a mistake that leaves nothing to go on with. */
  static Optional<Pdctekst> lees(Bestand bestand, boolean engels, Meldingen meldingen) {
    if (bestand.tekst().length() > MEESTE_TEKENS) {
      meldingen.fout(
          bestand.geheel(),
          "dit bestand heeft "
              + bestand.tekst().length()
              + " tekens; een product heeft er hoogstens "
              + MEESTE_TEKENS);
      return Optional.empty();
    }
    List<String> regels = bestand.tekst().lines().map(String::stripTrailing).toList();
    int einde = regels.isEmpty() ? -1 : regels.subList(1, regels.size()).indexOf(STREEP) + 1;
    if (einde < 1 || !regels.getFirst().equals(STREEP)) {
      meldingen.fout(bestand.regel(1), "een product begint met sleutels tussen twee regels '---'");
      return Optional.empty();
    }
    String kop = String.join("\n", regels.subList(1, einde));
    var lezer = new Lezer(bestand, engels ? SECTIES_ENGELS : SECTIES, meldingen);
    for (int i = einde + 1; i < regels.size(); i++) {
      lezer.regel(i + 1, regels.get(i));
    }
    lezer.sluit();
    return YamlLezer.lees(bestand.regel(2), kop, meldingen)
        .map(kaart -> {
          controleerKop(bestand.pad(), new Kaartlezer(kaart, meldingen));
          return new Pdctekst(kaart, lezer.alineas.getFirst(), lezer.secties());
        });
  }

  private static void controleerKop(Path pad, Kaartlezer kop) {
    String bestand = String.valueOf(pad.getFileName()).replaceFirst("(\\.en)?\\.md$", "");
    String id = kop.waarde("id", Vorm.NAAM);
    if (!id.isEmpty() && !id.equals(bestand)) {
      kop.fout("id", "'id': gevonden '" + id + "'; het bestand heet " + bestand);
    }
    kop.waarde("bijgewerktOp", Vorm.DATUM);
    Voorbeeldvragen.controleer(kop);
  }

  /** Gathers lines into pieces and notes what may not be in them. */
  private static final class Lezer {
    private final Bestand bestand;
    private final List<String> toegestaan;
    private final Meldingen meldingen;
    private final List<Alinea> alineas = new ArrayList<>();
    private final StringBuilder tekst = new StringBuilder();
    private Plek plek;
    private String naam = "";

    Lezer(Bestand bestand, List<String> toegestaan, Meldingen meldingen) {
      this.bestand = bestand;
      this.toegestaan = toegestaan;
      this.meldingen = meldingen;
      this.plek = bestand.geheel();
    }

    void regel(int nummer, String regel) {
      Plek hier = bestand.regel(nummer);
      if (regel.startsWith("## ")) {
        sluit();
        plek = hier;
        naam = regel.substring(3).strip();
        controleerNaam();
        return;
      }
      if (plek.regel() == 0 && !regel.isEmpty()) {
        plek = hier;
      }
      if (VERKEERDE_KOP.matcher(regel).matches()) {
        meldingen.fout(hier, "kopje '" + regel + "'; toegestaan zijn kopjes met '## '");
      }
      if (OPMAAK.matcher(regel).find()) {
        meldingen.fout(
            hier,
            "HTML, tabellen en vette tekst mogen niet; toegestaan zijn zinnen, '- ' en links");
      }
      if (VERKEERDE_LINK.matcher(regel).find()) {
        meldingen.fout(hier, "een link begint met https://");
      }
      LINK.matcher(regel)
          .results()
          .filter(link ->
              link.group("slot").isEmpty()
                  || Vorm.ADRES.lees().apply(link.group("adres")).isEmpty())
          .forEach(link ->
              meldingen.fout(
                  hier,
                  "link '"
                      + link.group("adres")
                      + "' is geen webadres; toegestaan: [woorden](https://adres)"));
      tekst.append(regel).append('\n');
    }

    void sluit() {
      String inhoud = tekst.toString().strip();
      if (inhoud.isEmpty() && !naam.isEmpty()) {
        meldingen.fout(plek, "onder '## " + naam + "' staat niets");
      }
      alineas.add(new Alinea(plek, naam, inhoud));
      tekst.setLength(0);
    }

    List<Alinea> secties() {
      return alineas.stream().skip(1).filter(alinea -> toegestaan.contains(alinea.naam())).toList();
    }

    private void controleerNaam() {
      int plaats = toegestaan.indexOf(naam);
      if (plaats < 0) {
        meldingen.fout(plek, "kopje '" + naam + "'; toegestaan: " + String.join(", ", toegestaan));
        return;
      }
      for (Alinea eerder : alineas) {
        if (eerder.naam().equals(naam)) {
          meldingen.fout(plek, "kopje '" + naam + "' staat er twee keer");
        } else if (toegestaan.indexOf(eerder.naam()) > plaats) {
          meldingen.fout(plek, "kopje '" + naam + "' hoort voor '" + eerder.naam() + "'");
          return;
        }
      }
    }
  }
}
