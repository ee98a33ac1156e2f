package nl.wegwijs.bot.gesprek;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.gemeente.Taal;

/**
 * Where a gesprek stands after a beurt; the next beurt is decided from it alone.
 *
 * @param formulier the form that is open
 * @param onderbroken a form that waits until the open one is finished
 * @param aangeboden the choices that may be made now
 * @param productInFocus the product spoken of last, to which a question without a subject relates
 * @param missers how many times in a row the assistant did not understand
 * @param navraag the crisis that was asked through and not yet answered
 * @param overdracht kenmerk of the open hand-over
 * @param afsluiting how a medewerker left it last
 */
public record Toestand(
    Status status,
    Taal taal,
    Optional<LopendFormulier> formulier,
    Optional<LopendFormulier> onderbroken,
    List<Keuze> aangeboden,
    Optional<String> productInFocus,
    int missers,
    Optional<String> navraag,
    Optional<String> overdracht,
    Optional<Afsluiting> afsluiting) {
  public Toestand {
    aangeboden = List.copyOf(aangeboden);
  }

  /** One that no medewerker has left yet. */
  public Toestand(
      Status status,
      Taal taal,
      Optional<LopendFormulier> formulier,
      Optional<LopendFormulier> onderbroken,
      List<Keuze> aangeboden,
      Optional<String> productInFocus,
      int missers,
      Optional<String> navraag,
      Optional<String> overdracht) {
    this(
        status,
        taal,
        formulier,
        onderbroken,
        aangeboden,
        productInFocus,
        missers,
        navraag,
        overdracht,
        Optional.empty());
  }

  /**
   * How a medewerker left a gesprek.
   *
   * @param overdracht kenmerk of the hand-over that ended
   * @param team id of the team that helped
   * @param gesloten whether it was closed, rather than given back to the assistant
   */
  public record Afsluiting(String overdracht, String team, Instant op, boolean gesloten) {}

  /** A gesprek that has only just begun. */
  public static Toestand begin(Taal taal) {
    return new Toestand(
        Status.ASSISTENT,
        taal,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty());
  }

  /** The same with another status. */
  public Toestand metStatus(Status ander) {
    return new Toestand(
        ander,
        taal,
        formulier,
        onderbroken,
        aangeboden,
        productInFocus,
        missers,
        navraag,
        overdracht,
        afsluiting);
  }

  /** The same in another language. */
  public Toestand metTaal(Taal ander) {
    return new Toestand(
        status,
        ander,
        formulier,
        onderbroken,
        aangeboden,
        productInFocus,
        missers,
        navraag,
        overdracht,
        afsluiting);
  }

  /** The same with another open form, or none. */
  public Toestand metFormulier(Optional<LopendFormulier> ander) {
    return new Toestand(
        status,
        taal,
        ander,
        onderbroken,
        aangeboden,
        productInFocus,
        missers,
        navraag,
        overdracht,
        afsluiting);
  }

  /** The same with that form waiting, or none. */
  public Toestand metOnderbroken(Optional<LopendFormulier> ander) {
    return new Toestand(
        status,
        taal,
        formulier,
        ander,
        aangeboden,
        productInFocus,
        missers,
        navraag,
        overdracht,
        afsluiting);
  }

  /** The same with other choices on offer. */
  public Toestand metAangeboden(List<Keuze> ander) {
    return new Toestand(
        status,
        taal,
        formulier,
        onderbroken,
        ander,
        productInFocus,
        missers,
        navraag,
        overdracht,
        afsluiting);
  }

  /** The same with that product spoken of last; whoever gets an answer was understood. */
  public Toestand metProductInFocus(String product) {
    return new Toestand(
        status,
        taal,
        formulier,
        onderbroken,
        aangeboden,
        Optional.of(product),
        0,
        navraag,
        overdracht,
        afsluiting);
  }

  /** The same with that many misses in a row. */
  public Toestand metMissers(int ander) {
    return new Toestand(
        status,
        taal,
        formulier,
        onderbroken,
        aangeboden,
        productInFocus,
        ander,
        navraag,
        overdracht,
        afsluiting);
  }

  /** The same with another crisis to be asked through, or none. */
  public Toestand metNavraag(Optional<String> ander) {
    return new Toestand(
        status,
        taal,
        formulier,
        onderbroken,
        aangeboden,
        productInFocus,
        missers,
        ander,
        overdracht,
        afsluiting);
  }

  /** The same with that hand-over open. */
  public Toestand metOverdracht(String kenmerk) {
    return new Toestand(
        status,
        taal,
        formulier,
        onderbroken,
        aangeboden,
        productInFocus,
        missers,
        navraag,
        Optional.of(kenmerk),
        afsluiting);
  }

  /** The same after a medewerker left it that way: no hand-over is open. */
  public Toestand metAfsluiting(Afsluiting zo) {
    return new Toestand(
        status,
        taal,
        formulier,
        onderbroken,
        aangeboden,
        productInFocus,
        missers,
        navraag,
        Optional.empty(),
        Optional.of(zo));
  }

  /** The same without a hand-over, open or ended. */
  public Toestand zonderOverdracht() {
    return new Toestand(
        status,
        taal,
        formulier,
        onderbroken,
        aangeboden,
        productInFocus,
        missers,
        navraag,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A form that is being filled in.
   *
   * @param versie hash of the form at its beginning
   * @param waarden what is known, in the order in which it became known
   * @param gevraagd the field asked last; empty while the summary is shown
   * @param pogingen how often the field asked last was answered in a way that was not understood
   * @param nagevraagd by field, the answer that was asked again once because a register did not
   *     know it; a second time it is taken as given
   * @param aantekeningen neutral facts for the clerk, by the field they are about
   */
  public record LopendFormulier(
      String formulier,
      String versie,
      Map<String, String> waarden,
      Optional<String> gevraagd,
      int pogingen,
      Map<String, String> nagevraagd,
      Map<String, String> aantekeningen) {
    public LopendFormulier {
      waarden = Collections.unmodifiableMap(new LinkedHashMap<>(waarden));
      nagevraagd = Map.copyOf(nagevraagd);
      aantekeningen = Collections.unmodifiableMap(new LinkedHashMap<>(aantekeningen));
    }
  }
}
