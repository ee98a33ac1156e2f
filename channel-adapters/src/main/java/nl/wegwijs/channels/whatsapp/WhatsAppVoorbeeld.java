package nl.wegwijs.channels.whatsapp;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.gemeente.Aanspreekvorm;
import nl.wegwijs.gemeente.Taal;

/** What an inwoner would see on a telephone, for who writes the words; nothing is sent. */
public final class WhatsAppVoorbeeld {
  private WhatsAppVoorbeeld() {}

  /**
   * One message.
   *
   * @param knoppen what can be tapped below it, in order
   * @param lijst whether they stand in a list that opens
   */
  public record Deel(String tekst, List<String> knoppen, boolean lijst) {
    public Deel {
      knoppen = List.copyOf(knoppen);
    }
  }

  /** The messages in which that bericht would come. */
  public static List<Deel> toon(Taal taal, Bericht bericht) {
    var beurt =
        Beurt.zonderInwoner(
            new GesprekId("00000000-0000-7000-8000-000000000000"),
            1,
            Instant.EPOCH,
            List.of(bericht),
            Toestand.begin(taal),
            new Beurt.Versies("", ""));
    return new WhatsAppWeergave(taal, Aanspreekvorm.U)
        .toon(beurt).stream().map(WhatsAppVoorbeeld::deel).toList();
  }

  private static Deel deel(Uitbericht uit) {
    return switch (uit) {
      case Uitbericht.Tekst(String tekst) -> new Deel(tekst, List.of(), false);
      case Uitbericht.Knoppen(String tekst, List<Uitbericht.Knop> knoppen) ->
          new Deel(tekst, knoppen.stream().map(Uitbericht.Knop::titel).toList(), false);
      case Uitbericht.Lijst lijst ->
          new Deel(lijst.tekst(), lijst.rijen().stream().map(Uitbericht.Rij::titel).toList(), true);
      case Uitbericht.Sjabloon sjabloon -> new Deel("", List.of(), false);
    };
  }
}
