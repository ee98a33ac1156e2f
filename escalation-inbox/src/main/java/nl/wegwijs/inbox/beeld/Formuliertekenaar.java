package nl.wegwijs.inbox.beeld;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Inzendingbalie.Inzendingdossier;
import nl.wegwijs.bot.balie.Inzendingwerk;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Stand;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.gemeente.Gemeente;

/** Puts filed forms into words for one medewerker. Pure. */
public final class Formuliertekenaar {
  private final Medewerker wie;
  private final Instant nu;
  private final Inzendingtekenaar inzendingen;

  public Formuliertekenaar(Gemeente gemeente, Medewerker wie, Instant nu) {
    this.wie = wie;
    this.nu = nu;
    this.inzendingen = new Inzendingtekenaar(gemeente);
  }

  /** The form as a line of the list. */
  public Formulierbeeld.Regel regel(Inzendingwerk werk) {
    Inzending inzending = werk.inzending();
    Map<String, String> waarden = inzending.waarden();
    return new Formulierbeeld.Regel(
        inzending.kenmerk(),
        waarden.getOrDefault("naam", "Zonder naam"),
        inzendingen.naam(inzending.formulier()),
        Woorden.moment(inzending.ingediendOp(), nu),
        werk.stand().waarde(),
        stand(werk),
        inzending.aantekeningen().size());
  }

  private static String stand(Inzendingwerk werk) {
    String wie = werk.bij().map(Eigenaar::naam).orElse("onbekend");
    return switch (werk.stand()) {
      case WACHTEND -> "nieuw";
      case OPGEPAKT, SLUIMERT -> "in behandeling bij " + wie;
      case AFGEHANDELD -> "afgehandeld door " + wie;
    };
  }

  /**
   * The whole form.
   *
   * @param fout why what was sent was not taken
   * @param concept the note that was not taken
   */
  public Formulierbeeld teken(Inzendingdossier dossier, String fout, String concept) {
    Inzendingwerk werk = dossier.werk();
    Inzending inzending = werk.inzending();
    boolean vanMij =
        werk.bij().map(Eigenaar::id).equals(Optional.of(wie.id()))
            && werk.stand() == Stand.OPGEPAKT;
    return new Formulierbeeld(
        regel(werk),
        inzendingen.naam(inzending.formulier()),
        switch (inzending.status()) {
          case WACHT_OP_IDENTITEIT -> "nog niet bevestigd met DigiD of aan de balie";
          case IN_BEHANDELING -> "bevestigd";
        },
        inzending.aantekeningen(),
        inzendingen.velden(inzending),
        new Verlooptekenaar("Inwoner", Optional.empty()).verloop(List.of(), dossier.notities()),
        werk.stand() == Stand.WACHTEND,
        vanMij,
        fout,
        concept,
        Balie.LANGSTE_TEKST);
  }
}
