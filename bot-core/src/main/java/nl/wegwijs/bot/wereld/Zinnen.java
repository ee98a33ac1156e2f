package nl.wegwijs.bot.wereld;

import java.util.Map;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Tekst;

/**
 * The assistant's own sentences of one gemeente in one language. The name and numbers of the
 * gemeente are filled in.
 */
public final class Zinnen {
  private final Gemeente gemeente;
  private final Taal taal;

  public Zinnen(Gemeente gemeente, Taal taal) {
    this.gemeente = gemeente;
    this.taal = taal;
  }

  /** The sentence of that key; names and values in turn fill what stands between braces. */
  public String zeg(String sleutel, String... invulling) {
    return vul(gemeente.antwoorden().zeg(taal, sleutel, invulling));
  }

  /** A text from another file with the gemeente's name and numbers filled in. */
  public String vul(String tekst) {
    Gemeente.Contact contact = gemeente.contact();
    String gevuld = tekst;
    for (Map.Entry<String, String> naam :
        Map.of(
                "{gemeente}", gemeente.naam(),
                "{telefoon}", contact.telefoon(),
                "{noodnummer}", contact.noodnummer(),
                "{website}", contact.website().toString(),
                "{email}", contact.email(),
                "{balie}", contact.balie(),
                "{privacy}", contact.privacy().toString(),
                "{digid}", contact.digidVerhuizing().toString())
            .entrySet()) {
      gevuld = gevuld.replace(naam.getKey(), naam.getValue());
    }
    return gevuld;
  }

  /** A text as an editor wrote it, addressing people as the gemeente does. */
  public String van(Tekst tekst) {
    return switch (taal) {
      case NL -> gemeente.aanspreekvorm().zeg(tekst.nl());
      case EN -> tekst.en();
    };
  }

  /** The sentence of that key as a bericht of the assistant. */
  public Bericht.Tekst bericht(String sleutel, String... invulling) {
    return new Bericht.Tekst(Van.ASSISTENT, zeg(sleutel, invulling));
  }

  /** A choice whose label is the text of {@code keuze-<waarde>}. */
  public Keuze keuze(String waarde) {
    return new Keuze(waarde, zeg("keuze-" + waarde));
  }
}
