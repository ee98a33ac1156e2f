package nl.wegwijs.app.simulatie;

/** What a simulated inwoner does next. */
sealed interface Zet {
  /** Types that. */
  record Woorden(String tekst) implements Zet {}

  /** Takes the choice of that value. */
  record Keuze(String waarde) implements Zet {}

  /** Has what was wanted, or leaves. */
  record Klaar(Afloop afloop) implements Zet {}
}
