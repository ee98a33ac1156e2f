package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Regel;
import nl.wegwijs.gemeente.Regel.Trefwijze;

/** Finds in a decision table the rows that never count and the cases that no row is for. */
final class Regelkeuring {
  private final Regel regel;
  private final Kaartlezer kaart;
  private final Feitenboek boek;

  /**
   * @param kaart the table's file
   * @param boek the facts of the form that looks at it
   */
  Regelkeuring(Regel regel, Kaartlezer kaart, Feitenboek boek) {
    this.regel = regel;
    this.kaart = kaart;
    this.boek = boek;
  }

  void keur() {
    List<Kaartlezer> rijen = kaart.groepenlijst("rijen");
    int voor = 0;
    for (int i = 0; i < regel.rijen().size(); i++) {
      voor += Voorwaardekeuring.keur(regel.rijen().get(i).als(), boek, rijen.get(i), Set.of());
    }
    if (voor > 0 || regel.namen().isEmpty()) {
      return;
    }
    var opsommer =
        new Opsommer(
            regel.namen(), regel.rijen().stream().map(Regel.Rij::als).toList(), boek, false);
    if (opsommer.aantal() > Opsommer.MEESTE) {
      kaart.fout(
          "rijen", "deze tabel heeft te veel gevallen om na te rekenen; verdeel hem over tabellen");
      return;
    }
    reken(opsommer, rijen);
  }

  private void reken(Opsommer opsommer, List<Kaartlezer> rijen) {
    Set<Integer> geteld = new HashSet<>();
    var gaten = new ArrayList<Opsommer.Combinatie>();
    opsommer.elk(combinatie -> {
      List<Integer> geldig = geldig(combinatie);
      geteld.addAll(geldig);
      if (geldig.isEmpty()) {
        gaten.add(combinatie);
      }
    });
    for (int i = 0; i < rijen.size(); i++) {
      if (!geteld.contains(i)) {
        rijen.get(i).fout("deze rij komt nooit aan de beurt: " + waarom(i));
      }
    }
    if (regel.trefwijze() == Trefwijze.EERSTE && !gaten.isEmpty()) {
      kaart.fout(
          "rijen",
          gaten.size()
              + " van de "
              + opsommer.aantal()
              + " gevallen hebben geen rij, zoals "
              + gaten.getFirst().inWoorden()
              + "; voeg een laatste rij zonder 'als' toe, of rijen voor die gevallen");
    }
  }

  private String waarom(int rij) {
    return regel.trefwijze() == Trefwijze.EERSTE && rij > 0
        ? "de rijen ervoor nemen al haar gevallen"
        : "haar voorwaarden kunnen niet samen gelden";
  }

  private List<Integer> geldig(Feiten feiten) {
    var geldig = new ArrayList<Integer>();
    for (int i = 0; i < regel.rijen().size(); i++) {
      if (regel.rijen().get(i).als().geldt(feiten)) {
        geldig.add(i);
        if (regel.trefwijze() == Trefwijze.EERSTE) {
          return geldig;
        }
      }
    }
    return geldig;
  }

  /** The outcomes that have no text of their own in a form that advises by this table. */
  static Optional<String> zonderTekst(Regel regel, Set<String> uitkomsten) {
    return regel.mogelijk().stream().filter(uitkomst -> !uitkomsten.contains(uitkomst)).findFirst();
  }
}
