package nl.wegwijs.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Mailmelder;
import nl.wegwijs.channels.bezorging.Bezorginstellingen;
import nl.wegwijs.channels.bezorging.Inzendingbezorging;
import nl.wegwijs.channels.mail.Mailbezorging;
import nl.wegwijs.channels.werk.Werkrooster;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens with a filed form: it goes to the gemeente, and its receipt to who asks for it. */
final class Bezorgdienst implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Bezorgdienst.class);

  /** Another process may have left something, or a pause may be over. */
  private static final Duration KIJKEN = Duration.ofSeconds(2);

  private final Supplier<Gemeenten> gemeenten;
  private final boolean mailt;
  private final List<Werkrooster<?>> roosters = new ArrayList<>();

  /** Delivery that has not begun. */
  Bezorgdienst(
      Instellingen instellingen,
      Supplier<Gemeenten> gemeenten,
      Bot bot,
      Mailmelder melder,
      Database database,
      Tellers tellers) {
    Bezorginstellingen bezorging = instellingen.aansluitingen().bezorging();
    InstantSource klok = instellingen.klok();
    this.gemeenten = gemeenten;
    this.mailt = bezorging.smtp().isPresent();
    voegToe(
        "inzendingen-bezorgen",
        new Inzendingbezorging(bezorging, gemeenten, database.postvakInzendingen(), klok, tellers));
    bezorging
        .smtp()
        .ifPresent(smtp ->
            voegToe(
                "ontvangstbewijzen-mailen",
                new Mailbezorging(
                    smtp, gemeenten, bot, melder, database.postvakMail(), klok, tellers)));
  }

  private void voegToe(String naam, Werkrooster.Werk<?> werk) {
    roosters.add(
        new Werkrooster<>(
            naam,
            () -> gemeenten.get().opNaam().stream().map(Gemeente::id).toList(),
            werk,
            KIJKEN));
  }

  void begin() {
    if (mailt) {
      zegWatOntbreekt();
    }
    roosters.forEach(Werkrooster::begin);
  }

  /** With a mail server alone, or a sender alone, nothing is mailed and nobody is told why. */
  private void zegWatOntbreekt() {
    gemeenten.get().opNaam().stream()
        .filter(gemeente -> gemeente.kanalen().mail().isEmpty())
        .forEach(gemeente ->
            LOG.atWarn()
                .addKeyValue("gemeente", gemeente.id().value())
                .log("no receipts are mailed: kanalen.mail is missing in gemeente.yaml"));
  }

  /** What is under way ends; what waits stays in the database. */
  @Override
  public void close() {
    roosters.forEach(Werkrooster::close);
  }
}
