package nl.wegwijs.app;

import java.util.Map;
import java.util.Optional;
import nl.wegwijs.channels.mail.Smtpinstellingen;
import nl.wegwijs.channels.mail.Smtpinstellingen.Aanmelding;
import nl.wegwijs.channels.mail.Smtpinstellingen.Beveiliging;

/** Reads which server takes mail. */
final class Mailinstellingen {
  private static final String SERVER = "WEGWIJS_SMTP";
  private static final String GEBRUIKER = "WEGWIJS_SMTP_GEBRUIKER";
  private static final String WACHTWOORD = "WEGWIJS_SMTP_WACHTWOORD";
  private static final String BEVEILIGING = "WEGWIJS_SMTP_BEVEILIGING";
  private static final Map<String, Boolean> WOORDEN = Map.of("verplicht", true, "uit", false);

  private Mailinstellingen() {}

  /** Empty where no server is set; every mistake is told to the reader. */
  static Optional<Smtpinstellingen> uit(Lezer lezer) {
    Optional<Smtpinstellingen> server =
        lezer.lees(SERVER, adres -> Optional.of(Smtpinstellingen.lees(adres)), Optional.empty());
    Optional<Boolean> beveiligd =
        lezer.lees(BEVEILIGING, woord -> Optional.of(beveiligd(woord)), Optional.empty());
    Optional<String> gebruiker = lezer.gezet(GEBRUIKER);
    Optional<String> wachtwoord = lezer.gezet(WACHTWOORD);
    if (gebruiker.isPresent() != wachtwoord.isPresent()) {
      lezer.fout(
          gebruiker.isPresent() ? WACHTWOORD : GEBRUIKER,
          "ontbreekt, terwijl " + (gebruiker.isPresent() ? GEBRUIKER : WACHTWOORD) + " is gezet");
    }
    if (lezer.gezet(SERVER).isEmpty()) {
      for (String naam : new String[] {BEVEILIGING, GEBRUIKER, WACHTWOORD}) {
        if (lezer.gezet(naam).isPresent()) {
          lezer.fout(naam, "is gezet, terwijl " + SERVER + " ontbreekt");
        }
      }
    }
    return server.map(gelezen -> samen(lezer, gelezen, beveiligd, gebruiker, wachtwoord));
  }

  private static Smtpinstellingen samen(
      Lezer lezer,
      Smtpinstellingen server,
      Optional<Boolean> beveiligd,
      Optional<String> gebruiker,
      Optional<String> wachtwoord) {
    Smtpinstellingen smtp = beveiligd.map(ja -> metBeveiliging(server, ja)).orElse(server);
    boolean open = smtp.beveiliging() == Beveiliging.GEEN && !smtp.lokaal();
    if (open && wachtwoord.isPresent()) {
      lezer.fout(
          BEVEILIGING,
          "mag niet uit staan met een wachtwoord, behalve bij een server op deze machine zelf");
    }
    return gebruiker.isPresent() && wachtwoord.isPresent()
        ? smtp.metAanmelding(new Aanmelding(gebruiker.get(), wachtwoord.get()))
        : smtp;
  }

  private static Smtpinstellingen metBeveiliging(Smtpinstellingen server, boolean verplicht) {
    if (!verplicht) {
      return server.metBeveiliging(Beveiliging.GEEN);
    }
    return server.beveiliging() == Beveiliging.GEEN
        ? server.metBeveiliging(Beveiliging.STARTTLS)
        : server;
  }

  private static boolean beveiligd(String woord) {
    Boolean gelezen = WOORDEN.get(woord.strip());
    if (gelezen == null) {
      throw new IllegalArgumentException("is verplicht of uit");
    }
    return gelezen;
  }
}
