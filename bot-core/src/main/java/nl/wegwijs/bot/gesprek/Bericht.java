package nl.wegwijs.bot.gesprek;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing said in a gesprek. Its JSON form is that of the HTTP contract and of the store; a
 * channel that cannot show a kind renders its {@code tekst} with the choices numbered.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
@JsonSubTypes({
  @JsonSubTypes.Type(Bericht.Tekst.class),
  @JsonSubTypes.Type(Bericht.Antwoord.class),
  @JsonSubTypes.Type(Bericht.Vraag.class),
  @JsonSubTypes.Type(Bericht.Verduidelijking.class),
  @JsonSubTypes.Type(Bericht.Samenvatting.class),
  @JsonSubTypes.Type(Bericht.Ontvangstbevestiging.class),
  @JsonSubTypes.Type(Bericht.Overdracht.class)
})
public sealed interface Bericht {
  /** Who says it. */
  Van van();

  /** What is said, in plain text that stands by itself. */
  String tekst();

  /** The choices it offers; empty for kinds without choices. */
  default List<Keuze> keuzes() {
    return List.of();
  }

  /** Plain words. */
  @JsonTypeName("tekst")
  record Tekst(Van van, String tekst) implements Bericht {}

  /** An answer from a product of the catalogue, which is its source. */
  @JsonTypeName("antwoord")
  record Antwoord(Van van, String tekst, Bron product, List<Keuze> suggesties) implements Bericht {
    public Antwoord {
      suggesties = List.copyOf(suggesties);
    }
  }

  /**
   * A question of a form.
   *
   * @param stap which question this is, from 1
   * @param stappen how many questions there are as far as can be foreseen
   * @param fout why the last input was not taken; empty if it was
   */
  @JsonTypeName("vraag")
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Vraag(
      Van van,
      String tekst,
      String formulier,
      String veld,
      String toelichting,
      List<Keuze> keuzes,
      int stap,
      int stappen,
      Optional<String> fout)
      implements Bericht {
    public Vraag {
      keuzes = List.copyOf(keuzes);
    }
  }

  /** 'Bedoelt u…' with two to four choices, the last of which is none of these. */
  @JsonTypeName("verduidelijking")
  record Verduidelijking(Van van, String tekst, List<Keuze> keuzes) implements Bericht {
    public Verduidelijking {
      keuzes = List.copyOf(keuzes);
    }
  }

  /** Everything a form holds, to be confirmed. */
  @JsonTypeName("samenvatting")
  record Samenvatting(
      Van van, String tekst, String formulier, List<Regel> velden, List<Keuze> keuzes)
      implements Bericht {
    public Samenvatting {
      velden = List.copyOf(velden);
      keuzes = List.copyOf(keuzes);
    }

    /**
     * One field as filled.
     *
     * @param waarde as stored
     * @param weergave for people
     */
    public record Regel(String veld, String label, String waarde, String weergave) {}
  }

  /**
   * What was filed, and what happens now.
   *
   * @param kenmerk reference number
   */
  @JsonTypeName("ontvangstbevestiging")
  record Ontvangstbevestiging(
      Van van, String tekst, String formulier, String kenmerk, Inzending.Status status)
      implements Bericht {}

  /**
   * The gesprek goes to people.
   *
   * @param kenmerk reference number
   * @param open whether the team is open now
   * @param terugbelverzoek whether a request to be called back was made
   * @param voor promised moment, if there is one
   */
  @JsonTypeName("overdracht")
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Overdracht(
      Van van,
      String tekst,
      TeamNaam team,
      String kenmerk,
      boolean open,
      boolean terugbelverzoek,
      Optional<Instant> voor)
      implements Bericht {}

  /** A team as shown to an inwoner. */
  record TeamNaam(String id, String naam) {}

  /**
   * The product an answer comes from.
   *
   * @param upl name in the Uniforme Productnamenlijst; empty where there is none
   */
  record Bron(
      String id,
      String naam,
      Optional<String> upl,
      String url,
      String gemeente,
      LocalDate bijgewerktOp) {}
}
