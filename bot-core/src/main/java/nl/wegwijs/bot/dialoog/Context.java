package nl.wegwijs.bot.dialoog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.intents.Understanding;

/**
 * Everything one beurt is decided from.
 *
 * @param toestand where the gesprek stood, already in the language of this message
 * @param begrip what the words were taken to mean; of a choice, of nothing
 * @param gekozen the choice made, by button or in words
 * @param verlopen whether a choice was sent that is not on offer
 * @param bezetting tells whether somebody of a team can come
 */
public record Context(
    Wereld wereld,
    Gemeente gemeente,
    Toestand toestand,
    Understanding begrip,
    Optional<Keuze> gekozen,
    boolean verlopen,
    Instant nu,
    Bezettingmeter bezetting) {
  /** Where every date and hour of a gemeente is counted. */
  public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /** The same message after another state. */
  Context metToestand(Toestand ander) {
    return new Context(wereld, gemeente, ander, begrip, gekozen, verlopen, nu, bezetting);
  }

  /** A part of the same message. */
  Context metBegrip(Understanding deel) {
    return new Context(wereld, gemeente, toestand, deel, gekozen, verlopen, nu, bezetting);
  }

  /** The language to answer in. */
  public Taal taal() {
    return toestand.taal();
  }

  /** What is different for a while in this gemeente. */
  public Actueel actueel() {
    return wereld.actueel().apply(gemeente.id());
  }

  /** Today in the Netherlands. */
  public LocalDate vandaag() {
    return LocalDate.ofInstant(nu, NEDERLAND);
  }

  /** The assistant's own sentences in the language of the gesprek. */
  public Zinnen zinnen() {
    return new Zinnen(gemeente, taal());
  }

  /** The product of that id in the language of the gesprek; empty where it is not valid today. */
  public Optional<Product> product(String id) {
    return gemeente
        .producten()
        .product(id, taal())
        .filter(product -> product.geldigheid().op(vandaag()));
  }

  /** The words of the inwoner; empty for a choice. */
  public String tekst() {
    return begrip.tekst();
  }

  /** Whether the choice with that value was made. */
  public boolean koos(String waarde) {
    return gekozen.filter(keuze -> keuze.waarde().equals(waarde)).isPresent();
  }

  /**
   * What stands behind that prefix in the value of the choice made, such as the product of {@code
   * product:paspoort}.
   */
  public Optional<String> koosMet(String voorvoegsel) {
    return gekozen
        .map(Keuze::waarde)
        .filter(waarde -> waarde.startsWith(voorvoegsel))
        .map(waarde -> waarde.substring(voorvoegsel.length()));
  }
}
