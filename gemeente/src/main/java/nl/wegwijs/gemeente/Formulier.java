package nl.wegwijs.gemeente;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form that is filled in conversation, as its file describes it: what is asked in which order,
 * what is said of an answer, and how it ends. A guided check is a form that ends in advice.
 *
 * @param versie hash of the form's files and of the tables it looks at
 * @param team to which a submission goes
 * @param teamregel the table that chooses another team by what was answered
 * @param kenmerk first letters of the reference numbers of its submissions
 * @param begin said when it is opened
 * @param samenvatting asked above the summary
 * @param start when it is opened or offered
 * @param adressen which fields make an address together
 * @param aanleidingen what it listens for in every message
 * @param uitwegen by id, the ways out of it
 * @param regels by id, the decision tables it looks at
 */
public record Formulier(
    String id,
    String versie,
    Tekst naam,
    TeamId team,
    Optional<String> teamregel,
    String kenmerk,
    Tekst begin,
    Tekst samenvatting,
    Start start,
    List<Veld> velden,
    List<Adres> adressen,
    List<Aanleiding> aanleidingen,
    Map<String, Uitweg> uitwegen,
    Afronding afronding,
    Map<String, Regel> regels) {
  public Formulier {
    velden = List.copyOf(velden);
    adressen = List.copyOf(adressen);
    aanleidingen = List.copyOf(aanleidingen);
    uitwegen = Map.copyOf(uitwegen);
    regels = Map.copyOf(regels);
  }

  /** The field of that id. */
  public Optional<Veld> veld(String veld) {
    return velden.stream().filter(kandidaat -> kandidaat.id().equals(veld)).findFirst();
  }

  /** The address of which that field is a part. */
  public Optional<Adres> adresVan(String veld) {
    return adressen.stream()
        .filter(adres -> adres.postcode().equals(veld) || adres.huisnummer().equals(veld))
        .findFirst();
  }

  /**
   * When a form begins, beside a product that names it.
   *
   * @param producten under whose answers it is offered
   * @param woorden with which it is opened at once, when one of those products is meant
   * @param zinnen words that are enough by themselves, unless another product is surely meant
   */
  public record Start(List<String> producten, List<String> woorden, List<String> zinnen) {
    /** Only by a product that names it. */
    public static final Start NIET = new Start(List.of(), List.of(), List.of());

    public Start {
      producten = List.copyOf(producten);
      woorden = List.copyOf(woorden);
      zinnen = List.copyOf(zinnen);
    }
  }

  /**
   * One thing to know.
   *
   * @param label short name, as in the summary
   * @param vraag the question put to the citizen
   * @param toelichting why it is asked, or how to answer
   * @param opnieuw the question in other words with an example
   * @param keuzes the possible answers of a {@link Soort#KEUZE}; otherwise empty
   * @param vragen whether it must be known
   * @param als when the field applies; empty is always
   * @param bereik what values it takes beyond those of its kind
   * @param controles what is said or done about a value; the first that holds counts
   * @param hulp what somebody who does not know gets; empty where the explanation must do
   * @param bron where a value may come from, beside an answer to its question
   */
  public record Veld(
      String id,
      Soort soort,
      Tekst label,
      Tekst vraag,
      Tekst toelichting,
      Tekst opnieuw,
      List<Keuzemogelijkheid> keuzes,
      Vragen vragen,
      Optional<Voorwaarde> als,
      Bereik bereik,
      List<Controle> controles,
      Optional<Hulp> hulp,
      Bron bron) {
    public Veld {
      keuzes = List.copyOf(keuzes);
      controles = List.copyOf(controles);
    }

    /** Whether its question is put when it applies and is not known. */
    public boolean wordtGevraagd() {
      return vragen != Vragen.NOOIT;
    }
  }

  /** Whether a field is asked for. */
  public enum Vragen {
    /** Asked, and the form cannot be filed without it. */
    VERPLICHT,
    /** Asked, and may be skipped. */
    OVERSLAAN,
    /** Taken when it is said and never asked. */
    NOOIT
  }

  /** What kind of value a field takes, and so how an answer is read. */
  public enum Soort {
    DATUM,
    GEBOORTEDATUM,
    POSTCODE,
    HUISNUMMER,
    PLEK,
    KEUZE,
    JA_NEE,
    AANTAL,
    NAAM,
    NAMEN,
    EMAIL,
    TELEFOONNUMMER,
    TEKST
  }

  /**
   * What values a field takes beyond those of its kind.
   *
   * @param kleinste smallest number of a {@link Soort#AANTAL}
   * @param grootste largest number of a {@link Soort#AANTAL}
   * @param vooruit days ahead up to which a date without a year may lie
   * @param patroon regular expression that a {@link Soort#TEKST} must match
   * @param telveld field that says how many names a {@link Soort#NAMEN} has
   */
  public record Bereik(
      int kleinste,
      int grootste,
      int vooruit,
      Optional<String> patroon,
      Optional<String> telveld) {}

  /**
   * Where a value may come from, beside an answer to the field's own question.
   *
   * @param zin whether any sentence may fill it
   * @param woorden words before a value that say it is for this field, also when another of its
   *     kind is asked
   * @param gesprek whether a form that waits may lend its value
   * @param medewerker whether a medewerker may fill it in for the inwoner to confirm
   */
  public record Bron(boolean zin, List<String> woorden, boolean gesprek, boolean medewerker) {
    public Bron {
      woorden = List.copyOf(woorden);
    }
  }

  /**
   * One answer a citizen may choose.
   *
   * @param woorden other words that mean this answer, in both languages
   */
  public record Keuzemogelijkheid(String waarde, Tekst label, List<String> woorden) {
    public Keuzemogelijkheid {
      woorden = List.copyOf(woorden);
    }
  }

  /**
   * What somebody gets who does not know an answer.
   *
   * @param waarde taken in its place, if there is one
   * @param aantekening for the clerk when that value was taken
   * @param uitweg the way out when they do not know it a second time either
   */
  public record Hulp(
      Tekst tekst,
      Optional<String> waarde,
      Optional<String> aantekening,
      Optional<String> uitweg) {}

  /**
   * Two fields that make an address together, judged once both are known.
   *
   * @param postcode the field of its postcode
   * @param huisnummer the field of its house number
   * @param namen words by which it is called, such as {@code oude}; the first is the one in the
   *     labels of its fields
   * @param woorden other words before an address that say it is this one
   */
  public record Adres(
      String id,
      String postcode,
      String huisnummer,
      List<String> namen,
      List<String> woorden,
      List<Controle> controles) {
    public Adres {
      namen = List.copyOf(namen);
      woorden = List.copyOf(woorden);
      controles = List.copyOf(controles);
    }

    /** The field of its postcode or of its house number. */
    public String veld(boolean isPostcode) {
      return isPostcode ? postcode : huisnummer;
    }
  }

  /** What happens with a value, or with something that was heard. */
  public enum Gevolg {
    /** It is taken, and something is said. */
    MELD,
    /** It is taken, and the clerk gets a note. */
    NOTEER,
    /** It is not taken. */
    OPNIEUW,
    /** It is asked once more, and taken when it is said again. */
    BEVESTIG,
    /** The form ends that way. */
    UITWEG,
    /** A field gets a value. */
    ZET
  }

  /**
   * What is said or done about a value.
   *
   * @param tekst what is said; always there for {@link Gevolg#MELD}, {@link Gevolg#OPNIEUW} and
   *     {@link Gevolg#BEVESTIG}
   * @param aantekening a neutral fact for the clerk
   * @param uitweg the way out, for {@link Gevolg#BEVESTIG} when it is said again
   */
  public record Controle(
      Voorwaarde als,
      Gevolg dan,
      Optional<Tekst> tekst,
      Optional<String> aantekening,
      Optional<String> uitweg) {}

  /**
   * Words that mean something for this form, whatever was asked.
   *
   * @param woorden in both languages; empty where the condition alone decides
   * @param als when it applies
   * @param tekst what is said, once
   * @param product whose page says more
   * @param zet the fields that get a value
   */
  public record Aanleiding(
      String id,
      List<String> woorden,
      Voorwaarde als,
      Gevolg dan,
      Optional<Tekst> tekst,
      Optional<String> aantekening,
      Optional<String> uitweg,
      Optional<String> product,
      Map<String, String> zet) {
    public Aanleiding {
      woorden = List.copyOf(woorden);
      zet = Map.copyOf(zet);
    }
  }

  /**
   * A way out: this form is not the way, and what is.
   *
   * @param product whose page says more
   * @param vervolg form that is opened instead
   * @param bron the law or rule it comes from
   */
  public record Uitweg(
      String id, Tekst tekst, Optional<String> product, Optional<String> vervolg, String bron) {}

  /**
   * How a form ends.
   *
   * @param afschrift whether the inwoner gets a copy of everything that was filed
   * @param identiteit whether it counts only once somebody showed who they are
   * @param delen what is said, each part where its condition holds
   * @param regel the table that advises; only for {@link Wijze#ADVIES}
   * @param uitkomsten what is said for each outcome of that table
   * @param product the source of that advice
   */
  public record Afronding(
      Wijze wijze,
      boolean identiteit,
      boolean afschrift,
      List<Deel> delen,
      Optional<String> regel,
      Map<String, Tekst> uitkomsten,
      Optional<String> product) {
    public Afronding {
      delen = List.copyOf(delen);
      uitkomsten = Map.copyOf(uitkomsten);
    }
  }

  /** A part of what is said in the end. */
  public record Deel(Voorwaarde als, Tekst tekst) {}

  /** What comes of a form. */
  public enum Wijze {
    /** It is filed and goes to its team. */
    INZENDING,
    /** Somebody of the team calls back. */
    TERUGBELLEN,
    /** Nothing is kept; the inwoner is told what applies, and why. */
    ADVIES
  }
}
