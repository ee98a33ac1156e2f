package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Toestand.Bewijs;
import nl.wegwijs.bot.gesprek.Toestand.Bewijsvraag;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Soort;

/** Offers to mail the receipt of a form that is filed, where mail can be sent. */
final class Bewijsaanbod {
  private static final int MEESTE_KEUZES = 4;

  private Bewijsaanbod() {}

  /** The decision, with the offer where it files a form. */
  static Besluit na(Context context, Besluit besluit) {
    if (Bewijsstap.afzender(context).isEmpty()) {
      return besluit;
    }
    Toestand toestand = besluit.toestand();
    if (besluit.inzending().isEmpty()) {
      return vervallen(context, besluit)
          ? besluit.metToestand(
              toestand.metBewijs(toestand.bewijs().orElseThrow().metVraag(Bewijsvraag.GEEN)))
          : besluit;
    }
    Inzending inzending = besluit.inzending().get();
    var bewijs = new Bewijs(inzending.kenmerk(), adres(context, inzending), Bewijsvraag.GEEN, 0, 0);
    return bied(context, besluit).metToestand(toestand.metBewijs(bewijs));
  }

  /** A question that was not answered is over: a later 'ja' is about something else. */
  private static boolean vervallen(Context context, Besluit besluit) {
    Optional<Bewijs> voor = context.toestand().bewijs();
    return voor.filter(bewijs -> bewijs.vraag() != Bewijsvraag.GEEN).isPresent()
        && voor.equals(besluit.toestand().bewijs());
  }

  private static Optional<String> adres(Context context, Inzending inzending) {
    Formulier formulier = context.gemeente().formulieren().get(inzending.formulier());
    return formulier == null
        ? Optional.empty()
        : formulier.velden().stream()
            .filter(veld -> veld.soort() == Soort.EMAIL)
            .flatMap(veld -> Optional.ofNullable(inzending.waarden().get(veld.id())).stream())
            .findFirst();
  }

  /**
   * Asked by itself, or one choice more where something is asked already. While another form goes
   * on nothing is offered; it can still be asked for.
   */
  private static Besluit bied(Context context, Besluit besluit) {
    if (besluit.toestand().formulier().isPresent()) {
      return besluit;
    }
    Keuze mailen = context.zinnen().keuze(Keuzes.BEWIJS_MAILEN);
    List<Bericht> berichten = besluit.berichten();
    if (berichten.getLast() instanceof Bericht.Verduidelijking vraag) {
      return besluit
          .metBerichten(berichten.subList(0, berichten.size() - 1))
          .en(List.of(met(vraag, mailen)));
    }
    return besluit.en(
        List.of(
            new Bericht.Verduidelijking(
                Van.ASSISTENT,
                context.zinnen().zeg("bewijs-mail-aanbod"),
                List.of(mailen, context.zinnen().keuze(Keuzes.NIETS_MEER)))));
  }

  /** What does not fit among the choices is still named in the words above them. */
  private static Bericht.Verduidelijking met(Bericht.Verduidelijking vraag, Keuze mailen) {
    var keuzes = new ArrayList<>(vraag.keuzes());
    if (keuzes.size() >= MEESTE_KEUZES) {
      keuzes.remove(keuzes.size() - 2);
    }
    keuzes.add(keuzes.size() - 1, mailen);
    return new Bericht.Verduidelijking(vraag.van(), vraag.tekst(), keuzes);
  }
}
