package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Wekmoment;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;

/**
 * Everything a change by the desk is decided from: the work and its gesprek as they were read.
 *
 * @param wie who does it; for a timer nobody of that name
 */
record Moment(
    Gemeente gemeente, Medewerker wie, Rechten rechten, Werk werk, Gesprek gesprek, Instant nu) {

  /** What is to be done about a piece of work, or why nothing is. */
  sealed interface Voornemen {
    /**
     * It is to become so.
     *
     * @param toelichting neutral facts for the audit
     * @param beurt what the inwoner gets of it
     */
    record Doe(
        Werk na,
        Handeling handeling,
        String toelichting,
        Optional<Beurtdeel> beurt,
        Optional<String> eigenKenmerk,
        Optional<Notitie> notitie,
        List<Wekmoment> wekkers)
        implements Voornemen {
      Doe met(Beurtdeel deel) {
        return new Doe(
            na, handeling, toelichting, Optional.of(deel), eigenKenmerk, notitie, wekkers);
      }

      Doe metKenmerk(String kenmerk) {
        return new Doe(na, handeling, toelichting, beurt, Optional.of(kenmerk), notitie, wekkers);
      }

      Doe met(Optional<Notitie> geschreven) {
        return new Doe(na, handeling, toelichting, beurt, eigenKenmerk, geschreven, wekkers);
      }

      Doe met(Wekmoment... gezet) {
        return new Doe(na, handeling, toelichting, beurt, eigenKenmerk, notitie, List.of(gezet));
      }
    }

    /** Nothing changes. */
    record Niets(Balieuitslag uitslag) implements Voornemen {}
  }

  /** What is said to the inwoner and where the gesprek then stands. */
  record Beurtdeel(List<Bericht> berichten, Toestand toestand) {}

  Voornemen.Doe doe(Werk na, Handeling handeling, String toelichting) {
    return new Voornemen.Doe(
        na,
        handeling,
        toelichting,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  static Voornemen weiger(Reden reden, String uitleg) {
    return weiger(new Weigering(reden, uitleg));
  }

  static Voornemen weiger(Weigering weigering) {
    return new Voornemen.Niets(new Balieuitslag.Geweigerd(weigering));
  }

  /** It is so already. */
  Voornemen isAl() {
    return new Voornemen.Niets(new Balieuitslag.Gedaan(regel(werk), Optional.empty()));
  }

  Werkregel regel(Werk ander) {
    return new Regelmaker(gemeente, rechten, nu).regel(ander);
  }

  Toestand toestand() {
    return gesprek.toestand();
  }

  /** The assistant's own sentences in the language of the gesprek. */
  Zinnen zinnen() {
    return new Zinnen(gemeente, toestand().taal());
  }

  Team team() {
    return gemeente.team(new TeamId(werk.overdracht().team()));
  }

  /** Says that sentence and goes on from that state. */
  Beurtdeel zeg(Toestand verder, String sleutel, String... invulling) {
    return new Beurtdeel(List.of(zinnen().bericht(sleutel, invulling)), verder);
  }

  /** Why they may not work in it, as they do not have it; empty if they do. */
  Optional<Voornemen> nietVanU() {
    if (!werk.voortgang().open()) {
      return Optional.of(weiger(Reden.STAND, "Dit werk is al afgehandeld."));
    }
    if (werk.voortgang().van(wie)) {
      return Optional.empty();
    }
    return Optional.of(
        werk.voortgang()
            .bij()
            .<Voornemen>map(ander -> new Voornemen.Niets(new Balieuitslag.AlVan(ander.naam())))
            .orElseGet(() -> weiger(Reden.NIET_VAN_U, "Pak dit werk eerst op.")));
  }
}
