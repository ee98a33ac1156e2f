package nl.wegwijs.app;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.channels.console.ConsoleChat;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;

/** The terminal: a line in, words out. */
final class Consoleproef implements Kanaalproef {
  private final Bot bot;

  Consoleproef(Bot bot) {
    this.bot = bot;
  }

  @Override
  public String naam() {
    return "console";
  }

  @Override
  public Waarneming vraag(GemeenteId gemeente, String zin) throws IOException {
    var scherm = new ByteArrayOutputStream();
    var in = new BufferedReader(new StringReader(zin.replaceAll("\\R", " ") + "\n"));
    var uit = new PrintStream(scherm, true, StandardCharsets.UTF_8);
    new ConsoleChat(bot, in, uit).praat(gemeente, Taal.NL);
    return Waarneming.uit(scherm.toString(StandardCharsets.UTF_8));
  }
}
