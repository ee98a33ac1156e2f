package nl.wegwijs.channels.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.channels.weergave.TekstWeergave;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import org.jspecify.annotations.Nullable;

/**
 * One gesprek in a terminal: a line in is a message, an empty line is passed over, the end of input
 * ends it.
 */
public final class ConsoleChat {
  private static final int LANGSTE_TEKST = 2000;

  private final Bot bot;
  private final BufferedReader in;
  private final PrintStream uit;

  public ConsoleChat(Bot bot, BufferedReader in, PrintStream uit) {
    this.bot = bot;
    this.in = in;
    this.uit = uit;
  }

  /**
   * Talks until the input ends.
   *
   * @return whether the gemeente is known
   */
  public boolean praat(GemeenteId gemeente, Taal taal) throws IOException {
    Optional<Bot.Begonnen> begonnen =
        bot.begin(gemeente, Kanaal.CONSOLE, Optional.of(taal), Optional.empty());
    if (begonnen.isEmpty()) {
      return false;
    }
    toon(taal, begonnen.get().groet().berichten());
    Taal nu = taal;
    String regel = vraag();
    while (regel != null) {
      if (!regel.isBlank()) {
        nu = zeg(gemeente, begonnen.get(), regel.strip(), nu);
      }
      regel = vraag();
    }
    uit.println();
    return true;
  }

  private Taal zeg(GemeenteId gemeente, Bot.Begonnen begonnen, String tekst, Taal taal) {
    if (tekst.codePointCount(0, tekst.length()) > LANGSTE_TEKST) {
      uit.printf("(een bericht mag %d tekens lang zijn)%n", LANGSTE_TEKST);
      return taal;
    }
    try {
      Bot.Uitslag uitslag =
          bot.answer(
              new Inbound(gemeente, begonnen.id(), Optional.empty(), new Inhoud.Tekst(tekst)));
      return switch (uitslag) {
        case Bot.Uitslag.Beantwoord(Beurt beurt) -> {
          Taal nu = beurt.toestand().taal();
          toon(nu, beurt.berichten());
          yield nu;
        }
        case Bot.Uitslag.GeenGesprek(), Bot.Uitslag.KenmerkBotst() -> {
          uit.println("(dit gesprek is er niet meer)");
          yield taal;
        }
      };
    } catch (StoreUnavailableException e) {
      uit.println("(er is een storing; dit bericht is niet bewaard)");
      return taal;
    }
  }

  private @Nullable String vraag() throws IOException {
    uit.print("> ");
    uit.flush();
    return in.readLine();
  }

  private void toon(Taal taal, List<Bericht> berichten) {
    uit.println();
    uit.println(new TekstWeergave(taal).toon(berichten));
    uit.println();
  }
}
