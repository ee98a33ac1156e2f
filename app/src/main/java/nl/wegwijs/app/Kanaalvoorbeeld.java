package nl.wegwijs.app;

import java.util.List;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.channels.web.Berichtjson;
import nl.wegwijs.channels.whatsapp.WhatsAppVoorbeeld;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.kennis.Kanaalbeeld;

/** How an answer looks on the channels there are. */
final class Kanaalvoorbeeld implements Kanaalbeeld {
  private final Berichtjson json = new Berichtjson();

  @Override
  public List<Telefoonbericht> whatsApp(Taal taal, Bericht.Antwoord antwoord) {
    return WhatsAppVoorbeeld.toon(taal, antwoord).stream()
        .map(deel -> new Telefoonbericht(deel.tekst(), deel.knoppen(), deel.lijst()))
        .toList();
  }

  @Override
  public String widget(Bericht.Antwoord antwoord) {
    return json.van(antwoord);
  }
}
