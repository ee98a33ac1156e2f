package nl.wegwijs.inbox.kennis;

import java.util.List;

/**
 * One product in one language as an editor works on it.
 *
 * @param taal {@code nl} or {@code en}
 * @param anders address of the other language
 * @param merken what is to be said of it
 * @param basis hash of the published text it is worked on from
 * @param meldingen what came of the last action, to be read first; may be empty
 * @param soort how those look: {@code fout} or {@code melding}
 * @param fouten what is wrong with the text; may be empty
 * @param concept who saved the draft that is shown, and when; empty where it is the published text
 * @param teksten what inwoners read
 * @param gegevens what holds in every language; may be empty
 * @param verschil beside what somebody else wrote in the meantime; may be empty
 * @param voorbeelden how it looks to inwoners; may be empty
 */
public record Bewerkbeeld(
    String csrf,
    String adres,
    String id,
    String naam,
    String taal,
    String anders,
    List<Productenbeeld.Merk> merken,
    String basis,
    int conceptversie,
    List<String> meldingen,
    String soort,
    List<String> fouten,
    String concept,
    boolean heeftLandelijk,
    boolean nietAangeboden,
    boolean eigenTekst,
    List<Veldbeeld> teksten,
    List<Veldbeeld> gegevens,
    String verschilkop,
    List<Verschilregel> verschil,
    List<Voorbeeld> voorbeelden) {
  public Bewerkbeeld {
    merken = List.copyOf(merken);
    meldingen = List.copyOf(meldingen);
    fouten = List.copyOf(fouten);
    teksten = List.copyOf(teksten);
    gegevens = List.copyOf(gegevens);
    verschil = List.copyOf(verschil);
    voorbeelden = List.copyOf(voorbeelden);
  }

  /**
   * One answer as inwoners see it.
   *
   * @param vraag what it is the answer to
   * @param json for the window of the assistant
   */
  public record Voorbeeld(
      String vraag,
      String json,
      List<Alinea> alineas,
      String bron,
      List<String> keuzes,
      List<Kanaalbeeld.Telefoonbericht> telefoon) {
    public Voorbeeld {
      alineas = List.copyOf(alineas);
      keuzes = List.copyOf(keuzes);
      telefoon = List.copyOf(telefoon);
    }
  }

  /** A paragraph, or the items of a list. */
  public record Alinea(boolean lijst, List<String> regels) {
    public Alinea {
      regels = List.copyOf(regels);
    }
  }
}
