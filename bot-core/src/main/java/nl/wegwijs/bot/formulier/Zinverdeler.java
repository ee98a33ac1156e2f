package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Adres;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;
import org.jspecify.annotations.Nullable;

/**
 * Divides everything one sentence says over the fields of a form: 'Per 1 maart woon ik met mijn
 * vrouw op Lindelaan 4b 3484 HG' fills four. Pure.
 */
final class Zinverdeler {
  private static final int TEKENS_ERVOOR = 30;

  /** So long ago lies a birthday rather than what a form is about. */
  private static final int JAREN_GELEDEN = 10;

  /** Longer ago people are born rather than moved. */
  private static final int MAANDEN_LAAT = 2;

  private static final Pattern BIJ =
      Pattern.compile(
          "(?i)\\b(bij|inwonen? met|in with|living with|lodg\\w* with|stay\\w* with|live with my (parents|mother|father|brother|sister|son|daughter))\\s*$");
  private static final Pattern ZELF =
      Pattern.compile("\\b(ik|mijn geboortedatum|i|my date of birth)\\b");
  private static final Pattern VERWANT =
      Pattern.compile(
          "\\b(mijn|m'n|onze|ons|my|our) (man|vrouw|partner|vriend|vriendin|zoon|dochter|zoontje|dochtertje|kind|baby"
              + "|moeder|vader|zus|broer|husband|wife|son|daughter|child|girlfriend|boyfriend|mother|father|sister|brother)\\b");

  /** Another day beside this one: '1 of 2 maart', '1 maart of 2 maart'. */
  private static final Pattern OF_ERNA =
      Pattern.compile("(?i),? (of|or)( toch| misschien| anders| maybe)?( op)? \\d{1,2}\\b");

  private static final Pattern OF_ERVOOR =
      Pattern.compile(
          "(?i)\\d{1,2}(e|ste|de)?( \\p{L}+)?,? (of|or)( toch| misschien| anders| maybe)?( op)? $");

  private static final Pattern MET = Pattern.compile("(?i)(with|met)\\b");
  private static final Pattern ALLEEN =
      Pattern.compile(
          "(?i)\\b(ik (ga|verhuis|kom) (er )?(helemaal )?alleen|(i am |i'm )?moving (there )?(alone|by myself|on my own)|just me)\\b(?! (maar|nog|even))");

  private final Formulier formulier;
  private final LopendFormulier lopend;
  private final Adresrollen rollen;
  private final Optional<Adres> voorkeur;

  /**
   * For one form as it stands.
   *
   * @param voorkeur the address a correction is about, where the words do not say
   */
  Zinverdeler(Formulier formulier, LopendFormulier lopend, Optional<Adres> voorkeur) {
    this.formulier = formulier;
    this.lopend = lopend;
    this.rollen = new Adresrollen(formulier, lopend);
    this.voorkeur = voorkeur;
  }

  /**
   * What the sentence says about each field, in the order of the sentence; only fields the form
   * has.
   */
  Map<String, Lezing> verdeel(Understanding begrip, LocalDate vandaag) {
    var gelezen = new LinkedHashMap<String, Lezing>();
    verdeelAdressen(begrip, gelezen);
    neemHerhaald(gelezen);
    begrip.van(Entiteit.Soort.DATUM).forEach(dag -> neemDag(begrip, dag, vandaag, gelezen));
    gelezen.replaceAll((veld, lezing) -> precies(lezing));
    neemAantal(begrip, gelezen);
    neem(begrip, Entiteit.Soort.EMAIL, Soort.EMAIL, gelezen);
    neem(begrip, Entiteit.Soort.TELEFOONNUMMER, Soort.TELEFOONNUMMER, gelezen);
    neemNaam(begrip, gelezen);
    neemNamen(begrip, gelezen);
    Plaatslezer.inZin(begrip)
        .ifPresent(plek ->
            veldVan(Soort.PLEK)
                .ifPresent(veld -> gelezen.putIfAbsent(veld.id(), new Lezing.Waarde(plek))));
    neemKeuzes(begrip, vandaag, gelezen);
    return gelezen;
  }

  /** Who one moves in with does not come along, and who says to go alone goes alone. */
  private void neemAantal(Understanding begrip, Map<String, Lezing> gelezen) {
    Optional<Veld> veld = veldVan(Soort.AANTAL);
    List<String> geteld =
        begrip.van(Entiteit.Soort.AANTAL).stream()
            .filter(aantal -> !inwonend(begrip, aantal))
            .flatMap(aantal -> aantal.waarde().stream())
            .distinct()
            .toList();
    if (veld.isPresent() && ALLEEN.matcher(begrip.tekst()).find()) {
      gelezen.putIfAbsent(veld.get().id(), new Lezing.Waarde("0"));
    } else if (veld.isPresent() && !geteld.isEmpty()) {
      gelezen.putIfAbsent(
          veld.get().id(),
          geteld.size() == 1 ? new Lezing.Waarde(geteld.getFirst()) : new Lezing.Meerdere(geteld));
    }
  }

  /** Whether the people counted there are those one moves in with. */
  private boolean inwonend(Understanding begrip, Entiteit aantal) {
    Matcher met = MET.matcher(aantal.tekst());
    boolean anderGevraagd = van(Soort.KEUZE).anyMatch(this::isGevraagd);
    if (anderGevraagd && met.lookingAt()) {
      return true;
    }
    String voorzetsel = met.reset().lookingAt() ? met.group(1) : "";
    return BIJ.matcher(ervoor(begrip, aantal) + voorzetsel).find();
  }

  /**
   * Somebody's own name where the words before it say so. An answer to the question for it is read
   * as a whole, elsewhere.
   */
  private void neemNaam(Understanding begrip, Map<String, Lezing> gelezen) {
    Optional<Veld> veld = veldVan(Soort.NAAM);
    if (veld.isEmpty()) {
      return;
    }
    begrip.van(Entiteit.Soort.PERSOON).stream()
        .filter(persoon -> Namen.steltZichVoor(ervoor(begrip, persoon)))
        .flatMap(persoon -> Namen.geheel(begrip, persoon).stream())
        .findFirst()
        .ifPresent(waarde -> gelezen.putIfAbsent(veld.get().id(), new Lezing.Waarde(waarde)));
  }

  /** Names of those who come along, if all of them are named. */
  private void neemNamen(Understanding begrip, Map<String, Lezing> gelezen) {
    Optional<Veld> veld = veldVan(Soort.NAMEN);
    List<String> namen = Namen.meegenoemd(begrip.tekst());
    if (veld.isEmpty() || namen.isEmpty()) {
      return;
    }
    Optional<String> telveld = veld.get().bereik().telveld();
    int geteld =
        telveld
            .map(gelezen::get)
            .filter(Lezing.Waarde.class::isInstance)
            .map(lezing -> Integer.parseInt(((Lezing.Waarde) lezing).waarde()))
            .orElse(0);
    if (telveld.isPresent() && namen.size() >= geteld) {
      gelezen.put(telveld.get(), new Lezing.Waarde(String.valueOf(namen.size())));
      gelezen.putIfAbsent(veld.get().id(), new Lezing.Waarde(String.join(", ", namen)));
    }
  }

  private void neemKeuzes(Understanding begrip, LocalDate vandaag, Map<String, Lezing> gelezen) {
    for (Veld veld : formulier.velden()) {
      // what depends on another answer is only read when it is asked
      boolean vrij = veld.soort() == Soort.KEUZE && veld.als().isEmpty() && veld.bron().zin();
      if (vrij && !lopend.waarden().containsKey(veld.id())) {
        Lezing lezing = Veldlezer.lees(veld, begrip, vandaag);
        if (lezing instanceof Lezing.Waarde) {
          gelezen.putIfAbsent(veld.id(), lezing);
        }
      }
    }
  }

  private void neemDag(
      Understanding begrip, Entiteit dag, LocalDate vandaag, Map<String, Lezing> gelezen) {
    boolean huisnummer =
        van(Soort.HUISNUMMER).anyMatch(this::isGevraagd)
            && dag.tekst().matches("\\d{1,2}-\\d{1,2}");
    if (dag.datum().isEmpty() || huisnummer) {
      return;
    }
    veldVoor(begrip, dag, vandaag)
        .ifPresent(veld ->
            gelezen.merge(
                veld.id(),
                lees(veld, dag, isEenVanTwee(begrip, dag), vandaag),
                Zinverdeler::samen));
  }

  private static boolean isEenVanTwee(Understanding begrip, Entiteit dag) {
    return OF_ERVOOR.matcher(ervoor(begrip, dag)).find()
        || OF_ERNA.matcher(begrip.tekst().substring(dag.tot())).lookingAt();
  }

  /** Two days of which one is meant are both offered; of anything else the first counts. */
  private static Lezing samen(Lezing eerst, Lezing nu) {
    return eerst instanceof Lezing.Meerdere(List<String> een)
            && nu instanceof Lezing.Meerdere(List<String> ander)
        ? new Lezing.Meerdere(Stream.concat(een.stream(), ander.stream()).distinct().toList())
        : eerst;
  }

  /** One day of two that were named is not chosen for somebody. */
  private static Lezing lees(Veld veld, Entiteit dag, boolean eenVanTwee, LocalDate vandaag) {
    Lezing lezing =
        veld.soort() == Soort.GEBOORTEDATUM
            ? Datumlezer.geboren(dag, vandaag)
            : Datumlezer.dag(dag.datum().orElseThrow(), vandaag, veld.bereik().vooruit());
    if (!eenVanTwee) {
      return lezing;
    }
    return lezing instanceof Lezing.Waarde(String waarde)
        ? new Lezing.Meerdere(List.of(waarde))
        : new Lezing.Fout("fout-datum-precies");
  }

  /** A single day of two that were named says which other there is only in words. */
  private static Lezing precies(Lezing lezing) {
    return lezing instanceof Lezing.Meerdere(List<String> waarden) && waarden.size() == 1
        ? new Lezing.Fout("fout-datum-precies")
        : lezing;
  }

  /** The field whose words stand before the day, else the one asked, else what its age suggests. */
  private Optional<Veld> veldVoor(Understanding begrip, Entiteit dag, LocalDate vandaag) {
    String ervoor = Hoorder.vouw(ervoor(begrip, dag));
    if (vanAnder(ervoor) && isVerleden(dag, vandaag)) {
      return Optional.empty();
    }
    List<Veld> velden = Stream.concat(van(Soort.DATUM), van(Soort.GEBOORTEDATUM)).toList();
    Optional<Veld> genoemd =
        velden.stream()
            .filter(veld ->
                veld.bron().woorden().stream().anyMatch(woord -> Hoorder.noemt(ervoor, woord)))
            .findFirst();
    if (genoemd.isPresent()) {
      return genoemd;
    }
    Optional<Veld> gevraagd = velden.stream().filter(this::isGevraagd).findFirst();
    if (gevraagd.isPresent()) {
      return gevraagd;
    }
    boolean bijNaam =
        lopend.gevraagd().flatMap(formulier::veld).filter(v -> v.soort() == Soort.NAAM).isPresent();
    Soort soort = bijNaam || langGeleden(dag, vandaag) ? Soort.GEBOORTEDATUM : Soort.DATUM;
    return velden.stream()
        .filter(veld -> veld.soort() == soort && veld.bron().zin())
        .findFirst()
        .filter(veld -> soort == Soort.DATUM || !lopend.waarden().containsKey(veld.id()));
  }

  /** The birthday of somebody who moves along is not that of the one who reports it. */
  private boolean vanAnder(String ervoor) {
    boolean overAnderen =
        lopend
            .gevraagd()
            .flatMap(formulier::veld)
            .filter(veld -> veld.soort() == Soort.AANTAL || veld.soort() == Soort.NAMEN)
            .isPresent();
    return (overAnderen && !ZELF.matcher(ervoor).find()) || VERWANT.matcher(ervoor).find();
  }

  private static boolean isVerleden(Entiteit dag, LocalDate vandaag) {
    return dag.datum().orElseThrow() instanceof Datum.Dag(LocalDate gezegd)
        && gezegd.isBefore(vandaag.minusMonths(MAANDEN_LAAT));
  }

  private static boolean langGeleden(Entiteit dag, LocalDate vandaag) {
    return dag.datum().orElseThrow() instanceof Datum.Dag(LocalDate gezegd)
        && Period.between(gezegd, vandaag).getYears() >= JAREN_GELEDEN;
  }

  private boolean isGevraagd(Veld veld) {
    return lopend.gevraagd().filter(veld.id()::equals).isPresent();
  }

  private void neem(
      Understanding begrip, Entiteit.Soort entiteit, Soort soort, Map<String, Lezing> gelezen) {
    veldVan(soort)
        .ifPresent(veld ->
            begrip.van(entiteit).stream()
                .flatMap(gevonden -> gevonden.waarde().stream())
                .findFirst()
                .ifPresent(waarde -> gelezen.putIfAbsent(veld.id(), new Lezing.Waarde(waarde))));
  }

  private Optional<Veld> veldVan(Soort soort) {
    return van(soort)
        .filter(this::isGevraagd)
        .findFirst()
        .or(() -> van(soort).filter(veld -> veld.bron().zin()).findFirst());
  }

  private Stream<Veld> van(Soort soort) {
    return formulier.velden().stream().filter(veld -> veld.soort() == soort);
  }

  /** Postcodes and house numbers go to the address that the words before them speak of. */
  private void verdeelAdressen(Understanding begrip, Map<String, Lezing> gelezen) {
    if (formulier.adressen().isEmpty()) {
      return;
    }
    Optional<Adres> rol = Optional.empty();
    int vanaf = 0;
    for (Entiteit entiteit : begrip.entiteiten()) {
      boolean postcode = entiteit.soort() == Entiteit.Soort.POSTCODE;
      boolean straat = entiteit.soort() == Entiteit.Soort.STRAAT;
      if (!postcode && !straat && entiteit.soort() != Entiteit.Soort.HUISNUMMER) {
        continue;
      }
      String gezegde = begrip.tekst().substring(Math.min(vanaf, entiteit.van()), entiteit.van());
      vanaf = entiteit.tot();
      Optional<Adres> genoemd = rollen.gehoord(gezegde.toLowerCase(Locale.ROOT));
      boolean inStraat = rol.isPresent() && isStraatnaam(rol.get(), genoemd, gelezen);
      Optional<Adres> gehoord = inStraat ? Optional.empty() : genoemd;
      Adres volgende = gehoord.or(rolVan(rol)).orElseThrow();
      if (gehoord.isPresent()) {
        maakPlaats(begrip, entiteit, volgende, gelezen);
      }
      if (!straat && gelezen.containsKey(volgende.veld(postcode)) && rol.isPresent()) {
        volgende = rollen.andere(volgende);
      }
      rol = Optional.of(volgende);
      if (!straat) {
        String veld = volgende.veld(postcode);
        entiteit.waarde().ifPresent(waarde -> gelezen.putIfAbsent(veld, new Lezing.Waarde(waarde)));
      }
    }
  }

  /** An address that is known, said again while something else is asked, changes no other one. */
  private void neemHerhaald(Map<String, Lezing> gelezen) {
    Map<String, String> bekend = lopend.waarden();
    Optional<Adres> gevraagd = lopend.gevraagd().flatMap(formulier::adresVan);
    for (Adres adres : formulier.adressen()) {
      Adres ander = rollen.andere(adres);
      boolean vol = bekend.containsKey(adres.postcode()) && bekend.containsKey(adres.huisnummer());
      boolean herhaald =
          isZelfde(gelezen.get(adres.postcode()), bekend.get(ander.postcode()))
              && isZelfde(gelezen.get(adres.huisnummer()), bekend.get(ander.huisnummer()));
      if (vol && herhaald && gevraagd.isEmpty() && voorkeur.isEmpty()) {
        verhuis(gelezen, adres.postcode(), ander.postcode());
        verhuis(gelezen, adres.huisnummer(), ander.huisnummer());
      }
    }
  }

  private static boolean isZelfde(@Nullable Lezing lezing, @Nullable String waarde) {
    return waarde != null && new Lezing.Waarde(waarde).equals(lezing);
  }

  /** Whether words of an address that is known stand in the street of one that was begun. */
  private static boolean isStraatnaam(
      Adres begonnen, Optional<Adres> gehoord, Map<String, Lezing> gelezen) {
    return gehoord
        .filter(adres -> !adres.equals(begonnen))
        .filter(adres -> gelezen.containsKey(adres.postcode()))
        .filter(adres -> gelezen.containsKey(adres.huisnummer()))
        .filter(adres -> !gelezen.containsKey(begonnen.postcode()))
        .filter(adres -> !gelezen.containsKey(begonnen.huisnummer()))
        .isPresent();
  }

  /**
   * Where the words of one address stand before two ('van Weg naar Zee 1 naar Kade 2'), the last is
   * meant by them and the first is the other one.
   */
  private void maakPlaats(
      Understanding begrip, Entiteit bij, Adres adres, Map<String, Lezing> gelezen) {
    Adres ander = rollen.andere(adres);
    boolean vol = gelezen.containsKey(adres.postcode()) && gelezen.containsKey(adres.huisnummer());
    boolean vrij =
        !gelezen.containsKey(ander.postcode()) && !gelezen.containsKey(ander.huisnummer());
    boolean anderePostcode =
        begrip.van(Entiteit.Soort.POSTCODE).stream()
            .filter(postcode -> postcode.van() >= bij.van())
            .findFirst()
            .flatMap(Entiteit::waarde)
            .filter(waarde -> !new Lezing.Waarde(waarde).equals(gelezen.get(adres.postcode())))
            .isPresent();
    if (vol && vrij && anderePostcode) {
      verhuis(gelezen, adres.postcode(), ander.postcode());
      verhuis(gelezen, adres.huisnummer(), ander.huisnummer());
    }
  }

  private static void verhuis(Map<String, Lezing> gelezen, String van, String naar) {
    Lezing lezing = gelezen.remove(van);
    if (lezing != null) {
      gelezen.put(naar, lezing);
    }
  }

  private Supplier<Optional<Adres>> rolVan(Optional<Adres> vorige) {
    return () -> vorige.or(() -> voorkeur).or(rollen::zonderWoorden);
  }

  private static String ervoor(Understanding begrip, Entiteit entiteit) {
    return begrip.tekst().substring(Math.max(0, entiteit.van() - TEKENS_ERVOOR), entiteit.van());
  }
}
