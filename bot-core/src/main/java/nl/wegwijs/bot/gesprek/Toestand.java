package nl.wegwijs.bot.gesprek;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wegwijs.gemeente.Taal;

/**
 * Where a gesprek stands after a beurt; the next beurt is decided from it alone.
 *
 * @param formulier the form that is open
 * @param onderbroken forms that wait until the open one is finished, the last one left first
 * @param aangeboden the choices that may be made now
 * @param productInFocus the product spoken of last, to which a question without a subject relates
 * @param missers how many times in a row the assistant did not understand
 * @param navraag the crisis that was asked through and not yet answered
 * @param overdracht kenmerk of the open hand-over
 * @param afsluiting how a medewerker left it last
 * @param getoond marks of the notices that were told, so that none is told twice
 * @param aanbod the event in somebody's life by which more was suggested, once a gesprek, or {@link
 *     #GEEN_AANBOD} where that does not fit any more
 * @param bewijs the receipt of the last form that was filed, where it can be mailed
 * @param gestopt the form that was stopped last, until something else is done: it can come back
 */
public record Toestand(
    Status status,
    Taal taal,
    Optional<LopendFormulier> formulier,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<LopendFormulier> onderbroken,
    List<Keuze> aangeboden,
    Optional<String> productInFocus,
    int missers,
    Optional<String> navraag,
    Optional<String> overdracht,
    Optional<Afsluiting> afsluiting,
    List<String> getoond,
    Optional<String> aanbod,
    Optional<Bewijs> bewijs,
    Optional<LopendFormulier> gestopt) {
  /** Nothing besides what is asked about is suggested any more. */
  public static final String GEEN_AANBOD = "geen";

  /** Who is told more in one gesprek may be told the first one again. */
  private static final int MEESTE_GETOOND = 60;

  public Toestand {
    onderbroken = List.copyOf(onderbroken);
    aangeboden = List.copyOf(aangeboden);
    getoond =
        List.copyOf(getoond.subList(Math.max(0, getoond.size() - MEESTE_GETOOND), getoond.size()));
  }

  /**
   * How a medewerker left a gesprek.
   *
   * @param overdracht kenmerk of the hand-over that ended
   * @param team id of the team that helped
   * @param gesloten whether it was closed, rather than given back to the assistant
   */
  public record Afsluiting(String overdracht, String team, Instant op, boolean gesloten) {}

  /**
   * A receipt that can be mailed.
   *
   * @param kenmerk reference number of the form
   * @param adres to which it goes if that is confirmed, or that the form had
   * @param gemaild how many times it was mailed
   * @param pogingen how many times in a row no address was read in the answer
   */
  public record Bewijs(
      String kenmerk, Optional<String> adres, Bewijsvraag vraag, int gemaild, int pogingen) {
    /** More of one receipt is of no use, and could trouble somebody else. */
    private static final int MEESTE = 3;

    /** Whether it may be mailed once more. */
    public boolean magNogEens() {
      return gemaild < MEESTE;
    }

    /** The same with another question open, asked for the first time. */
    public Bewijs metVraag(Bewijsvraag ander) {
      return new Bewijs(kenmerk, adres, ander, gemaild, 0);
    }

    /** The same with that address to be confirmed. */
    public Bewijs metAdres(String ander) {
      return new Bewijs(kenmerk, Optional.of(ander), Bewijsvraag.KLOPT_ADRES, gemaild, 0);
    }

    /** The same with an address asked once more. */
    public Bewijs metPoging() {
      return new Bewijs(kenmerk, adres, Bewijsvraag.WELK_ADRES, gemaild, pogingen + 1);
    }

    /** The same once it is mailed. */
    public Bewijs metGemaild() {
      return new Bewijs(kenmerk, adres, Bewijsvraag.GEEN, gemaild + 1, 0);
    }
  }

  /** What was asked last about mailing a receipt. */
  public enum Bewijsvraag {
    GEEN,
    WELK_ADRES,
    KLOPT_ADRES
  }

  /** A gesprek that has only just begun. */
  public static Toestand begin(Taal taal) {
    return new Toestand(
        Status.ASSISTENT,
        taal,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with another status. */
  public Toestand metStatus(Status ander) {
    return wijzig(nieuw -> nieuw.status = ander);
  }

  /** The same in another language. */
  public Toestand metTaal(Taal ander) {
    return wijzig(nieuw -> nieuw.taal = ander);
  }

  /** The same with another open form, or none. */
  public Toestand metFormulier(Optional<LopendFormulier> ander) {
    return wijzig(nieuw -> nieuw.formulier = ander);
  }

  /** The same with those forms waiting, the last one left first. */
  public Toestand metOnderbroken(List<LopendFormulier> ander) {
    return wijzig(nieuw -> nieuw.onderbroken = ander);
  }

  /** The same with other choices on offer. */
  public Toestand metAangeboden(List<Keuze> ander) {
    return wijzig(nieuw -> nieuw.aangeboden = ander);
  }

  /** The same with that product spoken of last; whoever gets an answer was understood. */
  public Toestand metProductInFocus(String product) {
    return wijzig(nieuw -> {
      nieuw.productInFocus = Optional.of(product);
      nieuw.missers = 0;
    });
  }

  /** The same with that many misses in a row. */
  public Toestand metMissers(int ander) {
    return wijzig(nieuw -> nieuw.missers = ander);
  }

  /** The same with another crisis to be asked through, or none. */
  public Toestand metNavraag(Optional<String> ander) {
    return wijzig(nieuw -> nieuw.navraag = ander);
  }

  /** The same with that hand-over open. */
  public Toestand metOverdracht(String kenmerk) {
    return wijzig(nieuw -> nieuw.overdracht = Optional.of(kenmerk));
  }

  /** The same after a medewerker left it that way: no hand-over is open. */
  public Toestand metAfsluiting(Afsluiting zo) {
    return wijzig(nieuw -> {
      nieuw.overdracht = Optional.empty();
      nieuw.afsluiting = Optional.of(zo);
    });
  }

  /** The same without a hand-over, open or ended. */
  public Toestand zonderOverdracht() {
    return wijzig(nieuw -> {
      nieuw.overdracht = Optional.empty();
      nieuw.afsluiting = Optional.empty();
    });
  }

  /** The same with more suggested by that event, or {@link #GEEN_AANBOD}. */
  public Toestand metAanbod(String ander) {
    return wijzig(nieuw -> nieuw.aanbod = Optional.of(ander));
  }

  /** The same with that receipt to mail. */
  public Toestand metBewijs(Bewijs ander) {
    return wijzig(nieuw -> nieuw.bewijs = Optional.of(ander));
  }

  /** The same with that form stopped last, or none. */
  public Toestand metGestopt(Optional<LopendFormulier> ander) {
    return wijzig(nieuw -> nieuw.gestopt = ander);
  }

  /** The same with those notices told. */
  public Toestand metGetoond(List<String> ander) {
    return wijzig(nieuw -> nieuw.getoond = ander);
  }

  private Toestand wijzig(Consumer<Wijziging> verandering) {
    var nieuw = new Wijziging(this);
    verandering.accept(nieuw);
    return nieuw.toestand();
  }

  /** A copy in which some things change; for one change and thread. */
  private static final class Wijziging {
    private Status status;
    private Taal taal;
    private Optional<LopendFormulier> formulier;
    private List<LopendFormulier> onderbroken;
    private List<Keuze> aangeboden;
    private Optional<String> productInFocus;
    private int missers;
    private Optional<String> navraag;
    private Optional<String> overdracht;
    private Optional<Afsluiting> afsluiting;
    private List<String> getoond;
    private Optional<String> aanbod;
    private Optional<Bewijs> bewijs;
    private Optional<LopendFormulier> gestopt;

    Wijziging(Toestand van) {
      this.status = van.status;
      this.taal = van.taal;
      this.formulier = van.formulier;
      this.onderbroken = van.onderbroken;
      this.aangeboden = van.aangeboden;
      this.productInFocus = van.productInFocus;
      this.missers = van.missers;
      this.navraag = van.navraag;
      this.overdracht = van.overdracht;
      this.afsluiting = van.afsluiting;
      this.getoond = van.getoond;
      this.aanbod = van.aanbod;
      this.bewijs = van.bewijs;
      this.gestopt = van.gestopt;
    }

    Toestand toestand() {
      return new Toestand(
          status,
          taal,
          formulier,
          onderbroken,
          aangeboden,
          productInFocus,
          missers,
          navraag,
          overdracht,
          afsluiting,
          getoond,
          aanbod,
          bewijs,
          gestopt);
    }
  }
}
