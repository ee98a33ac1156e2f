package nl.wegwijs.bot.balie;

import java.util.Locale;

/** What a medewerker, or a timer, did with a piece of work. */
public enum Handeling {
  GEOPEND("geopend"),
  OPGEPAKT("opgepakt"),
  BEANTWOORD("beantwoord"),
  PRODUCT_GESTUURD("product gestuurd"),
  NOTITIE("notitie geschreven"),
  DOORGEZET("doorgezet"),
  TERUGGEGEVEN("teruggegeven aan de afzender"),
  NAAR_ASSISTENT("teruggegeven aan de assistent"),
  FORMULIER_GESTART("teruggegeven aan de assistent met een formulier"),
  SLUIMERT("weggelegd"),
  WAKKER("teruggekomen"),
  GESLOTEN("afgehandeld"),
  HEROPEND("heropend"),
  TOEGEWEZEN("toegewezen"),
  GEBELD("gebeld"),
  LOSGELATEN("teruggezet in de wachtrij: medewerker niet meer verbonden"),
  WACHT_LANG("inwoner verteld dat het langer duurt"),
  HERINNERD("herinnerd aan de servicenorm"),
  OVER_NORM("over de servicenorm"),
  INZENDING_GEOPEND("inzending geopend"),
  INZENDING_OPGEPAKT("inzending opgepakt"),
  INZENDING_AFGEHANDELD("inzending afgehandeld"),
  PRODUCT_GEPUBLICEERD("product gepubliceerd"),
  PRODUCT_TERUGGEZET("product teruggezet"),
  MEDEDELING_GEPLAATST("mededeling geplaatst of gewijzigd"),
  MEDEDELING_VERWIJDERD("mededeling verwijderd"),
  ASSISTENT_UIT("assistent uitgezet"),
  ASSISTENT_AAN("assistent weer aangezet"),
  VERBETERING_GEDAAN("verbetering gemaakt van vragen"),
  VERBETERING_TERUG("verbetering teruggedraaid"),
  VRAAG_VOORGESTELD("vraag en antwoord voorgesteld"),
  VRAAG_GOEDGEKEURD("vraag en antwoord goedgekeurd"),
  VRAAG_AFGEWEZEN("vraag en antwoord afgewezen"),
  AANGEMELD("aangemeld"),
  AFGEMELD("afgemeld");

  private final String label;

  Handeling(String label) {
    this.label = label;
  }

  /** For people, in Dutch. */
  public String label() {
    return label;
  }

  /** The word in the database: {@code naar-assistent}. */
  public String waarde() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
