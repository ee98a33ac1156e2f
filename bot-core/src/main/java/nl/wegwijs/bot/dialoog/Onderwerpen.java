package nl.wegwijs.bot.dialoog;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.gemeente.Formulier.Wijze;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.actueel.Plaats;
import nl.wegwijs.intents.Entiteit;

/** What one decision is about, and where. */
final class Onderwerpen {
  private static final String POSTCODE = "[1-9][0-9]{3}([A-Z]{2})?";

  private Onderwerpen() {}

  /** The products answered from, and those of the form that is open or was just filed. */
  static Set<String> producten(Context context, Besluit besluit) {
    var producten = new TreeSet<String>();
    besluit.uitkomst().product().map(Bericht.Bron::id).ifPresent(producten::add);
    for (Bericht bericht : besluit.berichten()) {
      if (bericht instanceof Bericht.Antwoord antwoord) {
        producten.add(antwoord.product().id());
      }
    }
    formulier(context, besluit)
        .ifPresent(id ->
            context.gemeente().producten().alle().stream()
                .filter(product -> product.formulier().filter(id::equals).isPresent())
                .map(Product::id)
                .forEach(producten::add));
    return producten;
  }

  /** The team the question belongs to. */
  static Optional<TeamId> team(Besluit besluit) {
    return besluit.uitkomst().team().map(team -> new TeamId(team.id()));
  }

  /** Whether it is about being called back, by which people are reached. */
  static boolean terugbellen(Context context, Besluit besluit) {
    return formulier(context, besluit)
        .flatMap(id -> Optional.ofNullable(context.gemeente().formulieren().get(id)))
        .filter(formulier -> formulier.afronding().wijze() == Wijze.TERUGBELLEN)
        .isPresent();
  }

  private static Optional<String> formulier(Context context, Besluit besluit) {
    boolean gaatOverFormulier = besluit.uitkomst().soort() == Uitkomst.Soort.FORMULIER;
    return besluit
        .toestand()
        .formulier()
        .or(() -> context.toestand().formulier().filter(lopend -> gaatOverFormulier))
        .map(LopendFormulier::formulier);
  }

  /** The places named in the sentence or the form that is open. */
  static Plaats plaats(Context context) {
    var postcodes = new TreeSet<String>();
    var wijken = new TreeSet<String>();
    var woonplaatsen = new TreeSet<String>();
    for (Entiteit entiteit : context.begrip().entiteiten()) {
      entiteit
          .waarde()
          .ifPresent(waarde -> {
            switch (entiteit.soort()) {
              case POSTCODE -> postcodes.add(waarde);
              case WIJK -> wijken.add(waarde);
              case WOONPLAATS -> woonplaatsen.add(waarde);
              case HUISNUMMER,
                  STRAAT,
                  GEMEENTE,
                  DATUM,
                  TELEFOONNUMMER,
                  EMAIL,
                  BSN,
                  IBAN,
                  KENTEKEN,
                  ZAAKNUMMER,
                  BEDRAG,
                  AANTAL,
                  PERSOON -> {}
            }
          });
    }
    context
        .toestand()
        .formulier()
        .map(LopendFormulier::waarden)
        .ifPresent(waarden ->
            waarden.values().stream()
                .filter(waarde -> waarde.matches(POSTCODE))
                .forEach(postcodes::add));
    context.gemeente().wijken().stream()
        .filter(wijk ->
            wijken.contains(wijk.naam())
                || postcodes.stream().anyMatch(code -> wijk.pc4().contains(code.substring(0, 4))))
        .forEach(wijk -> wijken.add(wijk.id()));
    return new Plaats(postcodes, wijken, woonplaatsen);
  }
}
