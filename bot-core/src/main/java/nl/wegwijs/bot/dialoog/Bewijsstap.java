package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.formulier.JaNee;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Bewijsmail;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Toestand.Bewijs;
import nl.wegwijs.bot.gesprek.Toestand.Bewijsvraag;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Kanalen;
import nl.wegwijs.gemeente.Mailadres;
import nl.wegwijs.intents.Entiteit;

/**
 * Somebody who filed a form wants its receipt by mail too: the address is asked where the form did
 * not have one, read back, and used only after a yes. An open form goes on afterwards.
 */
final class Bewijsstap implements Stap {
  private static final int KEREN = 2;

  private final Formulierstap formulieren;
  private final Kenmerken kenmerken;

  Bewijsstap(Formulierstap formulieren, Kenmerken kenmerken) {
    this.formulieren = formulieren;
    this.kenmerken = kenmerken;
  }

  /** How mail of this gemeente is signed; empty where none can be sent. */
  static Optional<Kanalen.Mail> afzender(Context context) {
    return context.wereld().mail() ? context.gemeente().kanalen().mail() : Optional.empty();
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    Optional<Kanalen.Mail> afzender = afzender(context);
    Optional<Bewijs> bewijs = context.toestand().bewijs();
    if (afzender.isEmpty() || bewijs.isEmpty()) {
      return Optional.empty();
    }
    if (context.koos(Keuzes.BEWIJS_MAILEN)
        || (context.gekozen().isEmpty() && Bewijswoorden.vraagt(context.tekst()))) {
      return Optional.of(begin(context, bewijs.get()));
    }
    return switch (bewijs.get().vraag()) {
      case GEEN -> Optional.empty();
      case WELK_ADRES -> adres(context, bewijs.get());
      case KLOPT_ADRES -> akkoord(context, bewijs.get(), afzender.get());
    };
  }

  private Besluit begin(Context context, Bewijs bewijs) {
    if (!bewijs.magNogEens()) {
      return klaar(context, bewijs.metVraag(Bewijsvraag.GEEN), "bewijs-mail-genoeg");
    }
    return genoemd(context)
        .or(() -> bewijs.adres().flatMap(Mailadres::lees))
        .map(gevonden -> klopt(context, bewijs, gevonden))
        .orElseGet(() -> vraagAdres(context, bewijs, "bewijs-mail-adres"));
  }

  /** An address was asked. */
  private Optional<Besluit> adres(Context context, Bewijs bewijs) {
    if (context.gekozen().isPresent() || context.verlopen()) {
      return Optional.empty();
    }
    Optional<Mailadres> gevonden = genoemd(context);
    if (gevonden.isPresent()) {
      return Optional.of(klopt(context, bewijs, gevonden.get()));
    }
    if (zegtNee(context)) {
      return Optional.of(
          klaar(context, bewijs.metVraag(Bewijsvraag.GEEN), "bewijs-mail-hoeft-niet"));
    }
    if (!context.tekst().contains("@")) {
      return Optional.empty();
    }
    return Optional.of(
        bewijs.pogingen() + 1 >= KEREN
            ? klaar(context, bewijs.metVraag(Bewijsvraag.GEEN), "bewijs-mail-lukt-niet")
            : zeg(
                context,
                bewijs.metPoging(),
                List.of(context.zinnen().bericht("bewijs-mail-adres-fout"))));
  }

  /** An address was read back. */
  private Optional<Besluit> akkoord(Context context, Bewijs bewijs, Kanalen.Mail afzender) {
    Optional<Mailadres> ander = genoemd(context);
    if (ander.isPresent()) {
      return Optional.of(klopt(context, bewijs, ander.get()));
    }
    Optional<Boolean> antwoord = JaNee.lees(context.tekst());
    Optional<Mailadres> aan = bewijs.adres().flatMap(Mailadres::lees);
    if (aan.isPresent() && (context.koos(Keuzes.BEWIJS_JA) || antwoord.orElse(false))) {
      return Optional.of(verstuur(context, bewijs, aan.get(), afzender));
    }
    if (context.koos(Keuzes.BEWIJS_ANDER)) {
      return Optional.of(vraagAdres(context, bewijs, "bewijs-mail-adres"));
    }
    return context.koos(Keuzes.BEWIJS_NIET) || zegtNee(context)
        ? Optional.of(klaar(context, bewijs.metVraag(Bewijsvraag.GEEN), "bewijs-mail-hoeft-niet"))
        : Optional.empty();
  }

  private static boolean zegtNee(Context context) {
    return context.gekozen().isEmpty()
        && (Bewijswoorden.hoeftNiet(context.tekst()) || !JaNee.lees(context.tekst()).orElse(true));
  }

  private Besluit verstuur(Context context, Bewijs bewijs, Mailadres aan, Kanalen.Mail afzender) {
    String id =
        "%s.%s@%s"
            .formatted(
                context.gemeente().id().value(),
                kenmerken.gesprek(context.nu()).value(),
                afzender.van().domein());
    return zeg(
            context,
            bewijs.metGemaild(),
            met(
                context.zinnen().bericht("bewijs-mail-onderweg", "adres", aan.value()),
                formulieren.vraagOpnieuw(context)))
        .metMail(new Bewijsmail(id, bewijs.kenmerk(), aan));
  }

  private static Besluit klopt(Context context, Bewijs bewijs, Mailadres aan) {
    var vraag =
        new Bericht.Verduidelijking(
            Van.ASSISTENT,
            context.zinnen().zeg("bewijs-mail-klopt", "adres", aan.value()),
            List.of(
                context.zinnen().keuze(Keuzes.BEWIJS_JA),
                context.zinnen().keuze(Keuzes.BEWIJS_ANDER),
                context.zinnen().keuze(Keuzes.BEWIJS_NIET)));
    return zeg(context, bewijs.metAdres(aan.value()), List.of(vraag));
  }

  private static Besluit vraagAdres(Context context, Bewijs bewijs, String zin) {
    return zeg(
        context, bewijs.metVraag(Bewijsvraag.WELK_ADRES), List.of(context.zinnen().bericht(zin)));
  }

  private Besluit klaar(Context context, Bewijs bewijs, String zin) {
    return zeg(
        context, bewijs, met(context.zinnen().bericht(zin), formulieren.vraagOpnieuw(context)));
  }

  private static List<Bericht> met(Bericht eerst, List<Bericht> daarna) {
    var alles = new ArrayList<Bericht>(List.of(eerst));
    alles.addAll(daarna);
    return alles;
  }

  private static Besluit zeg(Context context, Bewijs bewijs, List<? extends Bericht> berichten) {
    return Besluit.zeg(
        berichten,
        Uitkomsten.van(context, Uitkomst.Soort.FORMULIER, "ontvangstbewijs per mail"),
        context.toestand().metBewijs(bewijs).metMissers(0));
  }

  /** The address in the words; one that is not plain enough to be mailed to counts as none. */
  private static Optional<Mailadres> genoemd(Context context) {
    return context.begrip().van(Entiteit.Soort.EMAIL).stream()
        .flatMap(entiteit -> entiteit.waarde().stream())
        .flatMap(waarde -> Mailadres.lees(waarde).stream())
        .findFirst();
  }
}
