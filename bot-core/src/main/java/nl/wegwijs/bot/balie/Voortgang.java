package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Van;

/**
 * How far a hand-over is and with whom.
 *
 * @param versie goes up with every change by the desk; a change is refused if it was made from an
 *     older one
 * @param bij who has it
 * @param doorgezet the question with which it was sent on, until it goes back or is done
 * @param sluimertTot when it comes back by itself; empty if only the inwoner wakes it
 * @param laatsteVan who spoke last, inwoner or medewerker; empty if neither did since the hand-over
 */
public record Voortgang(
    int versie,
    Stand stand,
    Optional<Eigenaar> bij,
    Optional<Instant> opgepaktOp,
    Optional<Instant> afgehandeldOp,
    Optional<Resultaat> resultaat,
    Optional<Doorzetting> doorgezet,
    Optional<Instant> sluimertTot,
    List<Belpoging> pogingen,
    Optional<Instant> laatsteBerichtOp,
    Optional<Van> laatsteVan) {
  public Voortgang {
    pogingen = List.copyOf(pogingen);
  }

  /** Whether something is left to do. */
  public boolean open() {
    return stand != Stand.AFGEHANDELD;
  }

  /** Whether that medewerker has it. */
  public boolean van(Medewerker medewerker) {
    return open() && bij.filter(wie -> wie.id().equals(medewerker.id())).isPresent();
  }

  Voortgang opgepakt(Eigenaar wie, Instant nu) {
    return new Voortgang(
        versie,
        Stand.OPGEPAKT,
        Optional.of(wie),
        Optional.of(nu),
        Optional.empty(),
        Optional.empty(),
        doorgezet,
        Optional.empty(),
        pogingen,
        laatsteBerichtOp,
        laatsteVan);
  }

  Voortgang wachtend() {
    return new Voortgang(
        versie,
        Stand.WACHTEND,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        doorgezet,
        Optional.empty(),
        pogingen,
        laatsteBerichtOp,
        laatsteVan);
  }

  Voortgang afgehandeld(Resultaat hoe, Instant nu) {
    return new Voortgang(
        versie,
        Stand.AFGEHANDELD,
        bij,
        opgepaktOp,
        Optional.of(nu),
        Optional.of(hoe),
        doorgezet,
        Optional.empty(),
        pogingen,
        laatsteBerichtOp,
        laatsteVan);
  }

  Voortgang sluimert(Optional<Instant> tot) {
    return met(Stand.SLUIMERT, doorgezet, tot, pogingen);
  }

  Voortgang wakker() {
    return met(
        bij.isPresent() ? Stand.OPGEPAKT : Stand.WACHTEND, doorgezet, Optional.empty(), pogingen);
  }

  Voortgang metDoorzetting(Optional<Doorzetting> ander) {
    return met(stand, ander, sluimertTot, pogingen);
  }

  Voortgang metPoging(Belpoging poging) {
    var samen = new ArrayList<>(pogingen);
    samen.add(poging);
    return met(stand, doorgezet, sluimertTot, samen);
  }

  private Voortgang met(
      Stand andereStand,
      Optional<Doorzetting> andereDoorzetting,
      Optional<Instant> tot,
      List<Belpoging> anderePogingen) {
    return new Voortgang(
        versie,
        andereStand,
        bij,
        opgepaktOp,
        afgehandeldOp,
        resultaat,
        andereDoorzetting,
        tot,
        anderePogingen,
        laatsteBerichtOp,
        laatsteVan);
  }
}
