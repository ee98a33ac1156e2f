package nl.wegwijs.app;

import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Mailmelder;
import nl.wegwijs.channels.bezorging.Inzendingbezorging;
import nl.wegwijs.channels.mail.Mailbezorging;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens with a filed form: it goes to the gemeente, and its receipt to who asks for it. */
final class Bezorgdienst implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Bezorgdienst.class);

  private final Supplier<Gemeenten> gemeenten;
  private final Inzendingbezorging inzendingen;
  private final Optional<Mailbezorging> mails;

  /** Delivery that has not begun. */
  Bezorgdienst(
      Instellingen instellingen,
      Supplier<Gemeenten> gemeenten,
      Bot bot,
      Mailmelder melder,
      Database database,
      Tellers tellers) {
    this.gemeenten = gemeenten;
    this.inzendingen =
        new Inzendingbezorging(
            instellingen.bezorging(),
            gemeenten,
            database.postvakInzendingen(),
            instellingen.klok(),
            tellers);
    this.mails =
        instellingen
            .bezorging()
            .smtp()
            .map(smtp ->
                new Mailbezorging(
                    smtp,
                    gemeenten,
                    bot,
                    melder,
                    database.postvakMail(),
                    instellingen.klok(),
                    tellers));
  }

  void begin() {
    zegWatOntbreekt();
    inzendingen.begin();
    mails.ifPresent(Mailbezorging::begin);
  }

  /** With a mail server alone, or a sender alone, nothing is mailed and nobody is told why. */
  private void zegWatOntbreekt() {
    if (mails.isEmpty()) {
      return;
    }
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
    mails.ifPresent(Mailbezorging::close);
    inzendingen.close();
  }
}
