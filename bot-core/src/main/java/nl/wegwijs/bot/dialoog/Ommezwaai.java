package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wegwijs.bot.dialoog.Afbreekwoorden.Afbreking;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.intents.Understanding;

/**
 * 'Laat maar, ik wil toch liever teruggebeld worden': the end of what was and the start of what is
 * wanted instead, where that is understood by itself; or the end alone, of a form that is named.
 */
final class Ommezwaai {
  private final Formulierslot slot;

  Ommezwaai(Formulierslot slot) {
    this.slot = slot;
  }

  /**
   * What is decided after the open form was stopped; empty where nothing is dropped, or nothing by
   * name and the rest is no wish that is understood.
   *
   * @param beslis decides one message
   */
  Optional<Besluit> probeer(Context context, Function<Context, Besluit> beslis) {
    Optional<Afbreking> afbreking =
        context.gekozen().isPresent() ? Optional.empty() : Afbreekwoorden.lees(context.tekst());
    if (afbreking.isEmpty()) {
      return Optional.empty();
    }
    Optional<Formulierwijzer> open =
        context.toestand().formulier().flatMap(lopend -> Formulierkiezer.van(context, lopend));
    Optional<String> wat = afbreking.get().wat();
    if (wat.isEmpty()) {
      return afbreking.get().wens().flatMap(wens -> wissel(context, wens, beslis));
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    if (!Afbreekwoorden.bedoelt(wat.get(), open.get())) {
      return wachtende(context, wat.get())
          .map(wachtende -> slot.stopWachtende(context, wachtende))
          .map(gestopt ->
              afbreking
                  .get()
                  .wens()
                  .flatMap(wens -> ernaast(context, gestopt, wens, beslis))
                  .orElse(gestopt));
    }
    return afbreking
        .get()
        .wens()
        .flatMap(wens -> wissel(context, wens, beslis))
        .or(() -> Optional.of(slot.stop(context, open.get())));
  }

  private static Optional<Formulierwijzer> wachtende(Context context, String wat) {
    return context.toestand().onderbroken().stream()
        .flatMap(lopend -> Formulierkiezer.van(context, lopend).stream())
        .filter(wijzer -> Afbreekwoorden.bedoelt(wat, wijzer))
        .findFirst();
  }

  /** A form that waited is stopped and the wish is done with the open one; empty as below. */
  private static Optional<Besluit> ernaast(
      Context context, Besluit gestopt, String gewenst, Function<Context, Besluit> beslis) {
    Besluit wens =
        beslis.apply(context.metBegrip(begrip(context, gewenst)).metToestand(gestopt.toestand()));
    return Optional.of(wens.na(gestopt.berichten().subList(0, 1))).filter(Ommezwaai::begrepen);
  }

  /** The open form stops and the wish is done; empty if it is not understood. */
  private Optional<Besluit> wissel(
      Context context, String gewenst, Function<Context, Besluit> beslis) {
    Toestand eerst = context.toestand();
    Toestand zonder =
        eerst.metFormulier(Optional.empty()).metGestopt(eerst.formulier()).metAangeboden(List.of());
    Besluit wens = beslis.apply(context.metBegrip(begrip(context, gewenst)).metToestand(zonder));
    if (!begrepen(wens)) {
      return Optional.empty();
    }
    var berichten = new ArrayList<Bericht>(slot.gestopt(context));
    berichten.addAll(wens.berichten());
    return Optional.of(
        verder(
            context,
            new Besluit(
                berichten, wens.uitkomst(), wens.toestand(), wens.overdracht(), wens.inzending())));
  }

  private static Understanding begrip(Context context, String gewenst) {
    return context
        .wereld()
        .understander()
        .understand(gewenst, context.gemeente(), context.taal(), context.vandaag());
  }

  /** A form that waited behind the one that was stopped goes on, unless something else opened. */
  private Besluit verder(Context context, Besluit besluit) {
    return besluit.toestand().formulier().isPresent()
            || besluit.toestand().status() != Status.ASSISTENT
        ? besluit
        : slot.hervatWachtende(context, besluit);
  }

  private static boolean begrepen(Besluit wens) {
    return switch (wens.uitkomst().soort()) {
      case BEANTWOORD, FORMULIER, VERDUIDELIJKING, DOORGESTUURD, MEDEWERKER -> true;
      case KLETSPRAAT, GEWEIGERD, GEANNULEERD, DOORGEGEVEN -> false;
    };
  }
}
