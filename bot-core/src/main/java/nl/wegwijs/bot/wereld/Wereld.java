package nl.wegwijs.bot.wereld;

import java.util.function.Function;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.KnowledgeBase;

/**
 * Everything a beurt is decided by, as one version: no beurt sees files of one version and an index
 * of another.
 *
 * @param actueel what is different for a while in a gemeente; it changes by itself
 * @param adressenbron addresses that no file holds, for the gemeenten that want it
 * @param mail whether there is a server that sends mail
 */
public record Wereld(
    Gemeenten gemeenten,
    KnowledgeBase kennis,
    Understander understander,
    Nederland nederland,
    Function<GemeenteId, Actueel> actueel,
    Adressenbron adressenbron,
    boolean mail) {
  /** One in which nothing is different for a while, with no other addresses than in the files. */
  public Wereld(
      Gemeenten gemeenten, KnowledgeBase kennis, Understander understander, Nederland nederland) {
    this(
        gemeenten,
        kennis,
        understander,
        nederland,
        gemeente -> Actueel.NIETS,
        Adressenbron.GEEN,
        false);
  }

  /** The same with what is different for a while. */
  public Wereld metActueel(Function<GemeenteId, Actueel> anders) {
    return new Wereld(gemeenten, kennis, understander, nederland, anders, adressenbron, mail);
  }

  /** The same with addresses from elsewhere. */
  public Wereld metAdressenbron(Adressenbron anders) {
    return new Wereld(gemeenten, kennis, understander, nederland, actueel, anders, mail);
  }

  /** The same with a server that sends mail, or without. */
  public Wereld metMail(boolean anders) {
    return new Wereld(gemeenten, kennis, understander, nederland, actueel, adressenbron, anders);
  }
}
