package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Instantie;
import nl.wegwijs.gemeente.Levensgebeurtenis;
import nl.wegwijs.gemeente.Levensgebeurtenis.Bijproduct;
import nl.wegwijs.gemeente.Levensgebeurtenis.Elders;
import nl.wegwijs.gemeente.Levensgebeurtenis.Vervolg;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Signaal;
import nl.wegwijs.intents.Understanding.Oordeel;

/**
 * The question behind the question: who moves may need another parking permit. Suggested once a
 * gesprek, after an answer or a filed form, and never to who was in danger, angry, or wanted a
 * person.
 */
final class Levensloop {
  /** The group of signaalwoorden by which somebody complains. */
  private static final String KLACHT = "klacht";

  private Levensloop() {}

  /** The decision, with what comes with the event in somebody's life that it is about. */
  static Besluit na(Context context, Besluit besluit) {
    Toestand toestand = besluit.toestand();
    if (toestand.aanbod().isPresent()) {
      return besluit;
    }
    if (pastNiet(context, besluit)) {
      return besluit.metToestand(toestand.metAanbod(Toestand.GEEN_AANBOD));
    }
    return toestand.formulier().isEmpty()
        ? gebeurtenis(context, besluit)
            .filter(een -> een.medeleven().isPresent() || !kwetsbaar(context))
            .map(een -> bied(context, besluit, een))
            .orElse(besluit)
        : besluit;
  }

  /** Danger, anger or the wish for a person: then nothing else is suggested in this gesprek. */
  private static boolean pastNiet(Context context, Besluit besluit) {
    boolean boos =
        context.begrip().oordeel() != Oordeel.ONBEKEND
            && Systeemintent.MOPPEREN.is(context.begrip());
    boolean ernst =
        context.begrip().signalen().stream()
            .filter(signaal -> !signaal.ontkend())
            .map(Signaal::groep)
            .anyMatch(groep -> groep.crisis().isPresent() || groep.groep().equals(KLACHT));
    boolean mens =
        switch (besluit.uitkomst().soort()) {
          case DOORGESTUURD, MEDEWERKER, DOORGEGEVEN -> true;
          case BEANTWOORD, FORMULIER, VERDUIDELIJKING, KLETSPRAAT, GEWEIGERD, GEANNULEERD -> false;
        };
    return boos
        || ernst
        || mens
        || besluit.overdracht().isPresent()
        || context.toestand().navraag().isPresent()
        || besluit.toestand().navraag().isPresent()
        || besluit.toestand().status() != Status.ASSISTENT;
  }

  /** Words that ask for care, such as those about a death or about debts. */
  private static boolean kwetsbaar(Context context) {
    return context.begrip().signalen().stream()
        .anyMatch(
            signaal -> !signaal.ontkend() && signaal.groep().prioriteit() != Prioriteit.NORMAAL);
  }

  /** The event that one answer or a filed form is about. */
  private static Optional<Levensgebeurtenis> gebeurtenis(Context context, Besluit besluit) {
    Optional<String> formulier = besluit.inzending().map(Inzending::formulier);
    List<Bericht.Antwoord> antwoorden = antwoorden(besluit);
    boolean beantwoord =
        besluit.uitkomst().soort() == Uitkomst.Soort.BEANTWOORD
            && antwoorden.size() == 1
            && besluit.berichten().stream().noneMatch(Bericht.Verduidelijking.class::isInstance);
    Optional<String> product =
        beantwoord ? Optional.of(antwoorden.getFirst().product().id()) : Optional.empty();
    return context.gemeente().producten().levensgebeurtenissen().stream()
        .filter(een ->
            formulier.filter(een.formulieren()::contains).isPresent()
                || product.filter(een.bij()::contains).isPresent())
        .findFirst();
  }

  private static List<Bericht.Antwoord> antwoorden(Besluit besluit) {
    return besluit.berichten().stream()
        .filter(Bericht.Antwoord.class::isInstance)
        .map(Bericht.Antwoord.class::cast)
        .toList();
  }

  private static Besluit bied(Context context, Besluit besluit, Levensgebeurtenis gebeurtenis) {
    var regels = new ArrayList<String>();
    var keuzes = new ArrayList<Keuze>();
    Feiten bekend = Gebeurtenisfeiten.van(context, besluit, gebeurtenis);
    for (Vervolg vervolg : gebeurtenis.daarna()) {
      boolean geldt = vervolg.als().map(als -> als.geldt(bekend)).orElse(true);
      if (geldt && regels.size() < Levensgebeurtenis.MEESTE) {
        noem(context, besluit, vervolg, regels, keuzes);
      }
    }
    if (regels.isEmpty()) {
      return besluit;
    }
    String medeleven =
        gebeurtenis
            .medeleven()
            .filter(tekst -> !Medeleven.isGezegd(besluit.toestand()))
            .map(tekst -> tekst.in(context.taal()) + "\n")
            .orElse("");
    String tekst =
        context
            .zinnen()
            .vul(
                medeleven
                    + gebeurtenis.zegt().in(context.taal())
                    + "\n"
                    + String.join("\n", regels));
    List<Keuze> formulier = formulier(besluit);
    return zonder(besluit, formulier)
        .en(List.of(bericht(context, tekst, formulier, keuzes)))
        .metToestand(besluit.toestand().metAanbod(gebeurtenis.id()));
  }

  private static void noem(
      Context context, Besluit besluit, Vervolg vervolg, List<String> regels, List<Keuze> keuzes) {
    String reden = vervolg.reden().in(context.taal());
    switch (vervolg) {
      case Bijproduct(String id, var waarom, var als) ->
          context
              .product(id)
              .filter(Product::aangeboden)
              .filter(product -> !besluit.toestand().productInFocus().equals(Optional.of(id)))
              .ifPresent(product -> {
                regels.add("- " + product.naam() + ": " + reden);
                keuzes.add(new Keuze(Keuzes.PRODUCT + id, product.naam()));
              });
      case Elders(String id, var waarom, var als) ->
          context.gemeente().instanties().stream()
              .filter(instantie -> instantie.id().equals(id))
              .findFirst()
              .ifPresent(instantie -> regels.add(elders(context, instantie, reden)));
    }
  }

  private static String elders(Context context, Instantie instantie, String reden) {
    return "- " + instantie.naam().in(context.taal()) + ": " + reden + ". " + instantie.link();
  }

  /** Not more can be chosen at a time than a telephone shows; all are named in the words. */
  private static Bericht bericht(
      Context context, String tekst, List<Keuze> formulier, List<Keuze> producten) {
    if (formulier.isEmpty() && producten.isEmpty()) {
      return new Bericht.Tekst(Van.ASSISTENT, tekst);
    }
    var keuzes = new ArrayList<>(formulier);
    producten.stream().limit(Levensgebeurtenis.MEESTE - keuzes.size()).forEach(keuzes::add);
    keuzes.add(context.zinnen().keuze(Keuzes.NIETS_MEER));
    return new Bericht.Verduidelijking(Van.ASSISTENT, tekst, keuzes);
  }

  /** The form that goes with the answer, which remains the first thing to choose. */
  private static List<Keuze> formulier(Besluit besluit) {
    return antwoorden(besluit).stream()
        .flatMap(antwoord -> antwoord.suggesties().stream())
        .filter(keuze -> keuze.waarde().startsWith(Keuzes.FORMULIER))
        .limit(1)
        .toList();
  }

  /** What is suggested with a reason is not suggested without one besides. */
  private static Besluit zonder(Besluit besluit, List<Keuze> formulier) {
    return besluit.metBerichten(
        besluit.berichten().stream()
            .map(bericht ->
                bericht instanceof Bericht.Antwoord antwoord ? kaal(antwoord, formulier) : bericht)
            .toList());
  }

  private static Bericht kaal(Bericht.Antwoord antwoord, List<Keuze> formulier) {
    return new Bericht.Antwoord(
        antwoord.van(),
        antwoord.tekst(),
        antwoord.product(),
        antwoord.suggesties().stream()
            .filter(
                keuze -> !keuze.waarde().startsWith(Keuzes.PRODUCT) && !formulier.contains(keuze))
            .toList());
  }
}
