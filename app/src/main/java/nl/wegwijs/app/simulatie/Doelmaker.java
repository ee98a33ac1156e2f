package nl.wegwijs.app.simulatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.wegwijs.app.simulatie.Doel.Adres;
import nl.wegwijs.gemeente.Adresregister;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;

/** Draws moves: to an address of the gemeente, on a day on which a move may be reported. */
final class Doelmaker {
  /** Addresses of gemeenten of which no register is here. */
  private static final List<Adres> ELDERS =
      List.of(
          new Adres("3511AB", "10", "", ""),
          new Adres("1012JS", "1", "", ""),
          new Adres("3011AD", "25", "", ""),
          new Adres("5611EM", "114", "", ""),
          new Adres("9712HN", "8", "", ""),
          new Adres("6211CG", "33", "", ""));

  private static final List<String> WOONSITUATIES =
      List.of("koop", "koop", "huur", "huur", "huur", "inwonend", "inwonend", "instelling");
  private static final List<String> KINDEREN =
      List.of("", "een kind", "twee kinderen", "drie kinderen", "vier kinderen", "vijf kinderen");
  private static final int DAGEN_VOORAF = 28;
  private static final int DAGEN_ERNA = 5;
  private static final int VAKER_ALLEEN = 3;
  private static final int MEESTE_MEE = 6;

  private final Gemeente gemeente;
  private final List<Adresregister.Adres> hier;
  private final List<Adresregister.Adres> buren;
  private final Zinnenboek namen = Zinnenboek.lees("namen.txt");
  private final LocalDate vandaag;

  Doelmaker(Gemeenten gemeenten, Gemeente gemeente, LocalDate vandaag) {
    this.gemeente = gemeente;
    this.vandaag = vandaag;
    this.hier = opVolgorde(gemeente.adressen());
    this.buren =
        gemeenten.opNaam().stream()
            .filter(ander -> !ander.id().equals(gemeente.id()))
            .flatMap(ander -> opVolgorde(ander.adressen()).stream())
            .toList();
  }

  private static List<Adresregister.Adres> opVolgorde(Adresregister register) {
    return register.alle().stream()
        .sorted(
            Comparator.comparing(Adresregister.Adres::postcode)
                .thenComparingInt(Adresregister.Adres::huisnummer)
                .thenComparing(Adresregister.Adres::huisletter)
                .thenComparing(Adresregister.Adres::toevoeging))
        .toList();
  }

  /** Whether there is anything to draw from. */
  boolean kan() {
    return hier.size() > 1;
  }

  /** Some move. */
  Doel maak(RandomGenerator toeval, String taal) {
    Adres nieuw = adres(een(hier, toeval));
    Adres oud = oud(toeval);
    while (oud.equals(nieuw)) {
      oud = oud(toeval);
    }
    int mee = Math.max(0, toeval.nextInt(MEESTE_MEE + 1 + VAKER_ALLEEN) - VAKER_ALLEEN);
    boolean partner = mee > 0 && mee <= KINDEREN.size() && toeval.nextInt(4) > 0;
    String naam = naam(toeval);
    return new Doel(
        gemeente.id(),
        taal,
        nieuw,
        oud,
        vandaag.plusDays(toeval.nextInt(DAGEN_ERNA + DAGEN_VOORAF + 1) - DAGEN_ERNA),
        een(WOONSITUATIES, toeval),
        toeval.nextBoolean() ? "ja" : "later",
        gezin(mee, partner, toeval),
        meeverhuizers(mee, toeval),
        naam,
        vandaag.minusYears(17).minusDays(toeval.nextInt(365 * 70)));
  }

  private Adres oud(RandomGenerator toeval) {
    int waar = toeval.nextInt(10);
    if (waar < 6 || buren.isEmpty()) {
      return waar == 0 ? een(ELDERS, toeval) : adres(een(hier, toeval));
    }
    return waar < 8 ? adres(een(buren, toeval)) : een(ELDERS, toeval);
  }

  private static Adres adres(Adresregister.Adres adres) {
    String toevoeging = adres.toevoeging();
    String achter =
        toevoeging.isEmpty()
            ? adres.huisletter()
            : adres.huisletter()
                + (Character.isDigit(toevoeging.charAt(0)) ? "-" : " ")
                + toevoeging;
    return new Adres(
        adres.postcode(), adres.huisnummer() + achter, adres.straat(), adres.woonplaats());
  }

  private List<String> meeverhuizers(int aantal, RandomGenerator toeval) {
    var mee = new ArrayList<String>();
    while (mee.size() < aantal) {
      String naam = naam(toeval);
      if (!mee.contains(naam)) {
        mee.add(naam);
      }
    }
    return mee;
  }

  private String naam(RandomGenerator toeval) {
    if (toeval.nextInt(25) == 0) {
      return namen.kies("andere", toeval);
    }
    return namen.kies("voornaam", toeval) + " " + namen.kies("achternaam", toeval);
  }

  private static String gezin(int aantal, boolean partner, RandomGenerator toeval) {
    if (aantal == 0) {
      return "";
    }
    String wie = een(List.of("mijn man", "mijn vrouw", "mijn partner", "mijn vriendin"), toeval);
    int kinderen = partner ? aantal - 1 : aantal;
    if (kinderen >= KINDEREN.size()) {
      return aantal + " mensen";
    }
    if (kinderen == 0) {
      return wie;
    }
    return partner ? wie + " en " + KINDEREN.get(kinderen) : KINDEREN.get(kinderen);
  }

  private static <T> T een(List<T> lijst, RandomGenerator toeval) {
    return lijst.get(toeval.nextInt(lijst.size()));
  }
}
