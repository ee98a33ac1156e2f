package nl.wegwijs.inbox.beeld;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.balie.Stand;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.bot.balie.Werkregel.Kleur;
import nl.wegwijs.bot.balie.Werkregel.Soort;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.beeld.Regelbeeld.Norm;

/** Puts a line of a queue into words, as it is at one moment. Pure. */
public final class Regeltekenaar {
  private final Instant nu;

  public Regeltekenaar(Instant nu) {
    this.nu = nu;
  }

  /** A short sign by which pages know a medewerker without the id of the login. */
  public static String merk(String medewerker) {
    return Kenmerken.hash("merk:" + medewerker).substring(0, 12);
  }

  public Regelbeeld teken(Werkregel regel) {
    boolean terugbellen = regel.soort() == Soort.TERUGBELVERZOEK;
    Optional<Van> laatste = regel.laatsteVan();
    boolean opgepakt = regel.stand() == Stand.OPGEPAKT || regel.stand() == Stand.SLUIMERT;
    boolean inwonerSprak = opgepakt && laatste.filter(van -> van == Van.INWONER).isPresent();
    boolean inwonerMoet = opgepakt && laatste.filter(van -> van == Van.MEDEWERKER).isPresent();
    return new Regelbeeld(
        regel.kenmerk(),
        terugbellen,
        regel.verborgen(),
        regel.verborgen() ? "Afgeschermd" : regel.naam().orElse("Anoniem"),
        onderwerp(regel, terugbellen),
        Woorden.kanaal(regel.kanaal()),
        regel.taal() == Taal.EN ? "Engels" : "",
        regel.team(),
        regel.teamnaam(),
        Woorden.prioriteit(regel.prioriteit()),
        rang(regel.prioriteit()),
        regel.sinds().toEpochMilli(),
        wacht(regel),
        norm(regel),
        regel.stand(),
        stand(regel),
        regel.bij().map(wie -> merk(wie.id())).orElse(""),
        inwonerSprak,
        inwonerMoet,
        regel.laatsteBerichtOp().map(Instant::toEpochMilli).orElse(0L),
        "",
        regel.wijziging());
  }

  private static int rang(Prioriteit prioriteit) {
    return switch (prioriteit) {
      case SPOED -> 0;
      case HOOG -> 1;
      case NORMAAL -> 2;
    };
  }

  private static String onderwerp(Werkregel regel, boolean terugbellen) {
    if (regel.verborgen()) {
      return "Alleen " + regel.teamnaam() + " mag dit lezen";
    }
    if (!regel.onderwerp().isBlank()) {
      return regel.onderwerp();
    }
    return terugbellen ? "Terugbelverzoek" : "Vraag aan een medewerker";
  }

  private String wacht(Werkregel regel) {
    return switch (regel.stand()) {
      case WACHTEND -> "wacht " + Woorden.duur(Duration.between(regel.sinds(), nu));
      case OPGEPAKT, SLUIMERT ->
          regel
              .laatsteBerichtOp()
              .map(op -> "laatste bericht " + Woorden.moment(op, nu))
              .orElseGet(() -> "sinds " + Woorden.moment(regel.sinds(), nu));
      case AFGEHANDELD -> "van " + Woorden.moment(regel.sinds(), nu);
    };
  }

  private String stand(Werkregel regel) {
    String wie = regel.bij().map(bij -> "bij " + bij.naam()).orElse("opgepakt");
    return switch (regel.stand()) {
      case WACHTEND -> regel.doorgezet().isPresent() ? "doorgezet" : "";
      case OPGEPAKT -> wie;
      case SLUIMERT ->
          wie
              + ", weggelegd tot "
              + regel.sluimertTot().map(tot -> Woorden.moment(tot, nu)).orElse("er een reactie is");
      case AFGEHANDELD ->
          "afgehandeld"
              + regel
                  .resultaat()
                  .map(hoe -> ": " + hoe.label().toLowerCase(Locale.ROOT))
                  .orElse("");
    };
  }

  /** The bar never contradicts the colour, which counts working hours and the bar does not. */
  private Norm norm(Werkregel regel) {
    if (regel.norm().isEmpty() || regel.stand() == Stand.AFGEHANDELD) {
      return Norm.GEEN;
    }
    Instant norm = regel.norm().get();
    if (regel.kleur() == Kleur.ROOD) {
      String over = Woorden.duur(Duration.between(norm, nu));
      return new Norm("rood", over + " over de norm", 100);
    }
    long geheel = Math.max(1, Duration.between(regel.sinds(), norm).toMillis());
    int deel = (int) (100 * Duration.between(regel.sinds(), nu).toMillis() / geheel);
    boolean ver = Duration.between(nu, norm).toHours() >= 4;
    String nog =
        ver
            ? "vóór " + Woorden.moment(norm, nu)
            : "nog " + Woorden.duur(Duration.between(nu, norm));
    return regel.kleur() == Kleur.GEEL
        ? new Norm("geel", nog + ": bijna te laat", Math.clamp(deel, 80, 99))
        : new Norm("groen", nog, Math.clamp(deel, 2, 79));
  }
}
