package nl.wegwijs.bot.dialoog;

/**
 * The values of choices that the dialogue itself understands, beside those of a form's own fields.
 */
public final class Keuzes {
  /** None of the choices offered. */
  public static final String GEEN = "geen";

  /** Nothing of what was suggested besides. */
  public static final String NIETS_MEER = "niets-meer";

  /** Go on with this later. */
  public static final String LATER = "later-verder";

  /** A person, please. */
  public static final String MEDEWERKER = "medewerker";

  /** Call me back. */
  public static final String TERUGBELLEN = "terugbellen";

  /** No need to call back. */
  public static final String NIET_TERUGBELLEN = "niet-terugbellen";

  /** The last answer helped. */
  public static final String HIELP_JA = "hielp-ja";

  /** The last answer did not help. */
  public static final String HIELP_NEE = "hielp-nee";

  /** Yes, there is danger now. */
  public static final String CRISIS_JA = "crisis-ja";

  /** No, there is no danger now. */
  public static final String CRISIS_NEE = "crisis-nee";

  /** File the form as summarised. */
  public static final String BEVESTIGEN = "bevestigen";

  /** Change something in the form. */
  public static final String WIJZIGEN = "wijzigen";

  /** Stop the form. */
  public static final String ANNULEREN = "annuleren";

  /** Skip this question. */
  public static final String OVERSLAAN = "overslaan";

  /** Mail me the receipt. */
  public static final String BEWIJS_MAILEN = "bewijs-mailen";

  /** That is the address to mail it to. */
  public static final String BEWIJS_JA = "bewijs-ja";

  /** It goes to another address. */
  public static final String BEWIJS_ANDER = "bewijs-ander";

  /** Do not mail it after all. */
  public static final String BEWIJS_NIET = "bewijs-niet";

  /** Prefix of a product to be told about. */
  public static final String PRODUCT = "product:";

  /** Prefix of a product that was asked about in a message with more questions than one. */
  public static final String VRAAG = "vraag:";

  /** Prefix of an intent that was meant. */
  public static final String INTENT = "intent:";

  /** Prefix of a form to be opened. */
  public static final String FORMULIER = "formulier:";

  /** Prefix of a field to be changed. */
  public static final String VELD = "veld:";

  private Keuzes() {}
}
