package nl.wegwijs.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.wegwijs.bot.Waarnemer;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.channels.bezorging.Bezorgtellers;
import nl.wegwijs.channels.mail.Mailtellers;
import nl.wegwijs.channels.web.WebMetrics;
import nl.wegwijs.channels.whatsapp.WhatsAppTellers;
import nl.wegwijs.gemeente.GemeenteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what happens and writes one line a beurt to the log, by kind and never by word: no text,
 * name or number of an inwoner comes here. Safe for use by many threads.
 */
final class Tellers
    implements Waarnemer, WebMetrics, WhatsAppTellers, Bezorgtellers, Mailtellers, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Tellers.class);

  private final PrometheusMeterRegistry register =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<Verzoek, Timer> verzoeken = new ConcurrentHashMap<>();
  private final Map<GemeenteId, AtomicLong> vast = new ConcurrentHashMap<>();
  private final Map<GemeenteId, AtomicLong> mailsVast = new ConcurrentHashMap<>();
  private final AtomicInteger stromen = new AtomicInteger();
  private final JvmGcMetrics vuilnis = new JvmGcMetrics();

  /** What tells one kind of request from another. */
  private record Verzoek(String methode, String route, int status) {}

  Tellers() {
    new JvmMemoryMetrics().bindTo(register);
    new ProcessorMetrics().bindTo(register);
    vuilnis.bindTo(register);
    Gauge.builder("wegwijs_stromen", stromen, AtomicInteger::get)
        .description("Open streams of events")
        .register(register);
  }

  @Override
  public void beurt(GemeenteId gemeente, Kanaal kanaal, Uitkomst uitkomst, Duration duur) {
    String intent = uitkomst.intent().map(Uitkomst.Intentie::naam).orElse("geen");
    Timer.builder("wegwijs_beurt")
        .description("Time to understand, decide and keep one beurt")
        .tag("gemeente", gemeente.value())
        .tag("kanaal", kanaal.waarde())
        .tag("uitkomst", uitkomst.soort().waarde())
        .tag("intent", intent)
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(Duration.ofSeconds(5))
        .register(register)
        .record(duur);
    LOG.atInfo()
        .addKeyValue("gemeente", gemeente.value())
        .addKeyValue("kanaal", kanaal.waarde())
        .addKeyValue("uitkomst", uitkomst.soort().waarde())
        .addKeyValue("intent", intent)
        .addKeyValue(
            "zekerheid",
            uitkomst.intent().map(gevonden -> Math.round(gevonden.zekerheid() * 100)).orElse(0L))
        .addKeyValue("ms", duur.toMillis())
        .log("beurt");
  }

  @Override
  public void storing(GemeenteId gemeente, String code) {
    register.counter("wegwijs_storingen", "gemeente", gemeente.value(), "code", code).increment();
    LOG.atError()
        .addKeyValue("gemeente", gemeente.value())
        .addKeyValue("code", code)
        .log("storing");
  }

  @Override
  public void verzoek(String methode, String route, int status, Duration duur) {
    verzoeken.computeIfAbsent(new Verzoek(methode, route, status), this::meter).record(duur);
  }

  private Timer meter(Verzoek verzoek) {
    return Timer.builder("wegwijs_verzoek")
        .description("HTTP requests")
        .tag("methode", verzoek.methode)
        .tag("route", verzoek.route)
        .tag("status", String.valueOf(verzoek.status))
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(Duration.ofSeconds(5))
        .register(register);
  }

  @Override
  public void stromen(int open) {
    stromen.set(open);
  }

  @Override
  public void tel(String gebeurtenis, String detail) {
    register.counter("wegwijs_whatsapp", "gebeurtenis", gebeurtenis, "detail", detail).increment();
  }

  @Override
  public void bezorging(GemeenteId gemeente, String doel, boolean gelukt) {
    register
        .counter(
            "wegwijs_bezorging",
            "gemeente",
            gemeente.value(),
            "doel",
            doel,
            "uitkomst",
            gelukt ? "bezorgd" : "mislukt")
        .increment();
    if (!gelukt) {
      LOG.atWarn()
          .addKeyValue("gemeente", gemeente.value())
          .addKeyValue("doel", doel)
          .log("bezorging mislukt");
    }
  }

  @Override
  public void bezorgingenVast(GemeenteId gemeente, long aantal) {
    vast.computeIfAbsent(gemeente, this::vastMeter).set(aantal);
  }

  @Override
  public void mail(GemeenteId gemeente, String uitkomst) {
    register
        .counter("wegwijs_mail", "gemeente", gemeente.value(), "uitkomst", uitkomst)
        .increment();
    if (!uitkomst.equals("verstuurd")) {
      LOG.atWarn()
          .addKeyValue("gemeente", gemeente.value())
          .addKeyValue("uitkomst", uitkomst)
          .log("mail niet verstuurd");
    }
  }

  @Override
  public void mailsVast(GemeenteId gemeente, long aantal) {
    mailsVast.computeIfAbsent(gemeente, this::mailMeter).set(aantal);
  }

  private AtomicLong mailMeter(GemeenteId gemeente) {
    var aantal = new AtomicLong();
    Gauge.builder("wegwijs_mail_vast", aantal, AtomicLong::get)
        .description("Receipts that the mail server keeps refusing")
        .tag("gemeente", gemeente.value())
        .register(register);
    return aantal;
  }

  private AtomicLong vastMeter(GemeenteId gemeente) {
    var aantal = new AtomicLong();
    Gauge.builder("wegwijs_bezorging_vast", aantal, AtomicLong::get)
        .description("Filed forms that the system of the gemeente keeps refusing")
        .tag("gemeente", gemeente.value())
        .register(register);
    return aantal;
  }

  /** What the retention job deleted, by kind. */
  void opgeruimd(GemeenteId gemeente, Map<String, Integer> aantallen) {
    aantallen.forEach((soort, aantal) ->
        register
            .counter("wegwijs_opgeruimd", "gemeente", gemeente.value(), "soort", soort)
            .increment(aantal));
    if (aantallen.values().stream().anyMatch(aantal -> aantal > 0)) {
      LOG.atInfo()
          .addKeyValue("gemeente", gemeente.value())
          .addKeyValue("aantallen", aantallen)
          .log("opgeruimd");
    }
  }

  /** Everything counted, in the text format of Prometheus. */
  String tekst() {
    return register.scrape();
  }

  @Override
  public void close() {
    vuilnis.close();
    register.close();
  }
}
