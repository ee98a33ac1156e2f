package nl.wegwijs.bot.balie;

import java.util.Locale;

/** How a contact ended, in the words of the KCC's own registration (gespreksresultaat). */
public enum Resultaat {
  ZELFSTANDIG_AFGEHANDELD("Zelfstandig afgehandeld"),
  DOORVERBONDEN("Doorverbonden"),
  DOORVERBINDEN_NIET_GELUKT("Doorverbinden niet gelukt"),
  CONTACTVERZOEK_GEMAAKT("Contactverzoek gemaakt"),
  TERUGGEBELD("Teruggebeld"),
  NIET_BEREIKT("Inwoner niet bereikt"),
  GEEN_REACTIE("Inwoner reageerde niet meer"),
  TERUG_NAAR_ASSISTENT("Terug naar de assistent");

  private final String label;

  Resultaat(String label) {
    this.label = label;
  }

  /** For people, in Dutch. */
  public String label() {
    return label;
  }

  /** The word in the database and in forms: {@code zelfstandig-afgehandeld}. */
  public String waarde() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
