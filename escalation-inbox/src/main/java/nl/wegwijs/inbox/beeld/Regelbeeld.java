package nl.wegwijs.inbox.beeld;

import nl.wegwijs.bot.balie.Stand;

/**
 * One line of a queue in words. Holds nothing that differs from one medewerker to another who may
 * see the same, so that it is rendered once for all of them.
 *
 * @param verborgen whether only that something waits may be seen
 * @param naam of the inwoner, or 'anoniem'
 * @param onderwerp never empty
 * @param taal such as 'Engels'; empty for Dutch
 * @param prioriteit empty where it is as usual
 * @param rang 0 for what comes first
 * @param sinds epoch milliseconds
 * @param wacht how long, or when something was last said
 * @param standwoorden what is happening with it
 * @param merk of the medewerker who has it; empty if nobody has
 * @param inwonerSprak whether the inwoner said something last
 * @param inwonerMoet whether the inwoner has to say something
 * @param laatste epoch milliseconds of what was last said; 0 if nothing was
 * @param kijkers who of the colleagues has it open; may be empty
 */
public record Regelbeeld(
    String kenmerk,
    boolean terugbellen,
    boolean verborgen,
    String naam,
    String onderwerp,
    String kanaal,
    String taal,
    String team,
    String teamnaam,
    String prioriteit,
    int rang,
    long sinds,
    String wacht,
    Norm norm,
    Stand stand,
    String standwoorden,
    String merk,
    boolean inwonerSprak,
    boolean inwonerMoet,
    long laatste,
    String kijkers,
    long wijziging) {

  /**
   * How a norm stands.
   *
   * @param kleur in Dutch, as the desk gives it; empty where there is no norm
   * @param woorden the same for people
   * @param deel how much of the time has passed, in percent
   */
  public record Norm(String kleur, String woorden, int deel) {
    /** Nothing was promised. */
    public static final Norm GEEN = new Norm("", "", 0);

    public boolean er() {
      return !kleur.isEmpty();
    }
  }

  /** The same as colleagues have it open. */
  public Regelbeeld met(String kijkend) {
    return new Regelbeeld(
        kenmerk,
        terugbellen,
        verborgen,
        naam,
        onderwerp,
        kanaal,
        taal,
        team,
        teamnaam,
        prioriteit,
        rang,
        sinds,
        wacht,
        norm,
        stand,
        standwoorden,
        merk,
        inwonerSprak,
        inwonerMoet,
        laatste,
        kijkend,
        wijziging);
  }
}
