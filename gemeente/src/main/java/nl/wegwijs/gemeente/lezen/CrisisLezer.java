package nl.wegwijs.gemeente.lezen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Crisis;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Tekst;

/**
 * Reads {@code crisis.yaml} and fills in the gemeente's own name and numbers, so that a reply is
 * complete as it stands.
 */
final class CrisisLezer {
  private static final Pattern OPEN_NAAM = Pattern.compile("\\{[^}]*\\}");

  private final Verwijzingen verwijzingen;
  private final Map<String, String> invulling;
  private final LocalDate vandaag;
  private final Meldingen meldingen;

  CrisisLezer(Verwijzingen verwijzingen, Kern kern, LocalDate vandaag, Meldingen meldingen) {
    this.verwijzingen = verwijzingen;
    this.invulling =
        Map.of(
            "{gemeente}", kern.naam(),
            "{telefoon}", kern.contact().telefoon(),
            "{noodnummer}", kern.contact().noodnummer());
    this.vandaag = vandaag;
    this.meldingen = meldingen;
  }

  List<Crisis> lees(Kaartlezer kaart) {
    var crises = new ArrayList<Crisis>();
    kaart
        .groepen()
        .forEach((id, groep) -> meldingen.heel(() -> crisis(id, groep)).ifPresent(crises::add));
    return crises;
  }

  private Crisis crisis(String id, Kaartlezer kaart) {
    var crisis =
        new Crisis(
            id,
            ingevuld(kaart, "antwoord"),
            ingevuld(kaart, "navraag"),
            verwijzingen.team(kaart, "team"),
            kaart.lijst("nummers", Vorm.TEKST).stream().map(this::vulIn).toList(),
            kaart.waarde("herzienVoor", Vorm.DATUM));
    for (String nummer : crisis.nummers()) {
      for (Taal taal : Taal.values()) {
        if (!bevat(crisis.antwoord().in(taal), nummer)) {
          kaart.fout(
              "antwoord", "nummer " + nummer + " staat niet in het antwoord (" + taal.code() + ")");
        }
      }
    }
    if (crisis.herzienVoor().isBefore(vandaag) && !crisis.herzienVoor().equals(LocalDate.EPOCH)) {
      meldingen.waarschuw(
          kaart.plek("herzienVoor"),
          "crisis '" + id + "' moest voor " + crisis.herzienVoor() + " zijn herzien");
    }
    kaart.klaar();
    return crisis;
  }

  private Tekst ingevuld(Kaartlezer kaart, String sleutel) {
    Tekst tekst = kaart.tekst(sleutel);
    Tekst ingevuld = new Tekst(vulIn(tekst.nl()), vulIn(tekst.en()));
    for (Taal taal : Taal.values()) {
      OPEN_NAAM
          .matcher(ingevuld.in(taal))
          .results()
          .forEach(naam ->
              kaart.fout(
                  sleutel,
                  "'"
                      + naam.group()
                      + "' is onbekend; toegestaan: "
                      + Opsomming.van(invulling.keySet())));
    }
    return ingevuld;
  }

  private String vulIn(String tekst) {
    String ingevuld = tekst;
    for (Map.Entry<String, String> naam : invulling.entrySet()) {
      ingevuld = ingevuld.replace(naam.getKey(), naam.getValue());
    }
    return ingevuld;
  }

  /** As a number of its own: 113 is not found in 0800-0113. */
  private static boolean bevat(String tekst, String nummer) {
    return Pattern.compile("(?<![0-9-])" + Pattern.quote(nummer) + "(?![0-9]|-[0-9])")
        .matcher(tekst)
        .find();
  }
}
