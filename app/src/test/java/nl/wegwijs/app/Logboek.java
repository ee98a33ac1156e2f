package nl.wegwijs.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/** What one part of the program logs, so that a test can wait for it. */
final class Logboek extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final BlockingQueue<ILoggingEvent> regels = new LinkedBlockingQueue<>();
  private final Logger logger;

  private Logboek(Logger logger) {
    this.logger = logger;
  }

  /** Begins to listen to the log of that class, from level INFO on. */
  static Logboek van(Class<?> soort) {
    var logboek = new Logboek((Logger) LoggerFactory.getLogger(soort));
    logboek.start();
    logboek.logger.addAppender(logboek);
    logboek.logger.setLevel(Level.INFO);
    logboek.logger.setAdditive(false);
    return logboek;
  }

  @Override
  protected void append(ILoggingEvent regel) {
    regels.add(regel);
  }

  /** The message of the next line that passes the test; lines before it are dropped. */
  String wachtOp(Predicate<String> test) throws InterruptedException {
    for (ILoggingEvent regel = volgende(); ; regel = volgende()) {
      if (test.test(regel.getFormattedMessage())) {
        return regel.getFormattedMessage();
      }
    }
  }

  private ILoggingEvent volgende() throws InterruptedException {
    ILoggingEvent regel = regels.poll(20, TimeUnit.SECONDS);
    if (regel == null) {
      throw new AssertionError("nothing of the kind was logged");
    }
    return regel;
  }

  @Override
  public void close() {
    logger.detachAppender(this);
    logger.setAdditive(true);
    logger.setLevel(null);
    stop();
  }
}
