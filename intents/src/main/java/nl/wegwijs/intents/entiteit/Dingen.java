package nl.wegwijs.intents.entiteit;

import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Maatwoorden;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;

/** Counts of things, where nothing else explains the number: {@code 3 stoelen}. */
final class Dingen {
  /** Words before a number that says which one, not how many. */
  private static final Set<String> VOLGNUMMER =
      Set.of(
          "maat",
          "hoofdstuk",
          "jaren",
          "groep",
          "klas",
          "lijn",
          "bus",
          "tram",
          "kamer",
          "artikel",
          "pagina",
          "alle",
          "deel",
          "vraag",
          "optie",
          "keuze",
          "stap",
          "route",
          "rond",
          "nummer",
          "nr");

  private static final Set<String> GEEN_DING =
      Woordenlijst.van(
          """
          wonen staan gaan moeten kunnen willen zijn hebben worden komen zullen mogen is was
          als dus eens een geen tegen binnen boven beneden buiten tussen alleen samen even
          eten toen verhuizen maken liggen zitten werken betalen lopen kopen krijgen geleden
          volgens sinds anders thuis huis naast langs jullie iets alles niets gratis plus
          geboren inzien bestellen this has does us maands uurs open gisteren morgen s
          """);

  private final Vondsten vondsten;
  private final Zin zin;

  Dingen(Vondsten vondsten) {
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
  }

  void lees() {
    for (int i = 0; i < zin.aantal(); i++) {
      int plaats = i;
      boolean vrij = !zin.stuk(i).vast() || zin.stuk(i - 1).isTekenUit("(,");
      boolean begin = vrij && !zin.is(i - 1, VOLGNUMMER) && !isJaartal(i);
      Optional<Getal> getal =
          begin && !zin.is(i, "een") ? Telwoorden.lees(zin, i) : Optional.empty();
      getal
          .filter(gelezen -> gelezen.waarde() <= 9999 && isDing(gelezen.tot()))
          .filter(gelezen -> vondsten.vrij(plaats, gelezen.tot() + 1))
          .ifPresent(gelezen ->
              vondsten.neem(
                  Soort.AANTAL, plaats, gelezen.tot() + 1, Integer.toString(gelezen.waarde())));
    }
  }

  private boolean isJaartal(int plaats) {
    int getal = zin.stuk(plaats).getal();
    return getal >= 1900 && getal <= 2100;
  }

  private boolean isDing(int plaats) {
    Stuk stuk = zin.stuk(plaats);
    String woord = stuk.tekst();
    boolean meervoud = woord.endsWith("en") || (woord.endsWith("s") && !woord.endsWith("ss"));
    return stuk.isWoord()
        && !stuk.vast()
        && woord.length() > 3
        && meervoud
        && !GEEN_DING.contains(woord)
        && !Maatwoorden.telt(zin, plaats)
        && Telwoorden.waarde(woord) < 0;
  }
}
