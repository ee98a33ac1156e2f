package nl.wegwijs.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Medewerkers who have the inbox open while inwoners wait and say things. */
final class InboxRun implements AutoCloseable {
  private static final int MEDEWERKERS = 50;
  private static final List<String> PERSONEN =
      List.of("kcc", "burgerzaken", "coordinator", "overal", "engels");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern SLEUTEL = Pattern.compile("\"sleutel\":\"([^\"]+)\"");
  private static final Pattern KENMERK = Pattern.compile("\"kenmerk\":\"(WG[A-Z0-9]+)\"");

  private final String basis;
  private final HttpClient inwoners = client();
  private final List<Wachtend> wachtenden = new ArrayList<>();
  private final List<HttpClient> medewerkers = new ArrayList<>();
  private volatile String gezocht = "";
  private volatile long gestuurd;
  private volatile CountDownLatch gezien = new CountDownLatch(0);
  private final List<Latencies> aankomsten = new ArrayList<>();

  InboxRun(int port) {
    this.basis = "http://localhost:" + port;
  }

  /** An inwoner who waits for people. */
  private record Wachtend(String id, String sleutel, String kenmerk) {}

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(new CookieManager())
        .build();
  }

  /** Has inwoners ask for people until that many wait. */
  void laatWachten(int aantal) throws IOException, InterruptedException {
    while (wachtenden.size() < aantal) {
      String begin = post("/v1/gesprekken", "{\"gemeente\":\"waterrijk\",\"kanaal\":\"web\"}", "");
      String id = deel(ID, begin);
      String sleutel = deel(SLEUTEL, begin);
      String antwoord = zeg(id, sleutel, "Ik wil een medewerker spreken");
      wachtenden.add(new Wachtend(id, sleutel, deel(KENMERK, antwoord)));
    }
  }

  private String zeg(String id, String sleutel, String tekst)
      throws IOException, InterruptedException {
    return post("/v1/gesprekken/" + id + "/berichten", "{\"tekst\":\"" + tekst + "\"}", sleutel);
  }

  private String post(String pad, String json, String sleutel)
      throws IOException, InterruptedException {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(basis + pad))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json));
    if (!sleutel.isEmpty()) {
      verzoek.header("Authorization", "Bearer " + sleutel);
    }
    return inwoners.send(verzoek.build(), BodyHandlers.ofString()).body();
  }

  private static String deel(Pattern vorm, String json) throws IOException {
    Matcher gevonden = vorm.matcher(json);
    if (!gevonden.find()) {
      throw new IOException("not as expected: " + json);
    }
    return gevonden.group(1);
  }

  /** Has fifty windows of medewerkers follow the queue. */
  void meldAan() throws IOException, InterruptedException {
    for (int i = 0; i < MEDEWERKERS; i++) {
      HttpClient medewerker = client();
      String persoon = PERSONEN.get(i % PERSONEN.size());
      medewerker.send(
          HttpRequest.newBuilder(URI.create(basis + "/inbox/aanmelden"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Origin", basis)
              .POST(BodyPublishers.ofString("gemeente=waterrijk&persoon=" + persoon))
              .build(),
          BodyHandlers.discarding());
      medewerkers.add(medewerker);
      volg(medewerker);
    }
  }

  private void volg(HttpClient medewerker) throws IOException, InterruptedException {
    var stroom =
        medewerker.send(
            HttpRequest.newBuilder(URI.create(basis + "/inbox/gebeurtenissen"))
                .header("Accept", "text/event-stream")
                .build(),
            BodyHandlers.ofInputStream());
    if (stroom.statusCode() != 200) {
      throw new IOException("no events: " + stroom.statusCode());
    }
    var latencies = new Latencies();
    aankomsten.add(latencies);
    Thread.ofVirtual()
        .start(() -> {
          try (var regels =
              new BufferedReader(new InputStreamReader(stroom.body(), StandardCharsets.UTF_8))) {
            for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
              if (!gezocht.isEmpty() && regel.contains(gezocht)) {
                latencies.add(System.nanoTime() - gestuurd);
                gezien.countDown();
              }
            }
          } catch (IOException closed) {
            gezien.countDown();
          }
        });
  }

  /**
   * Has inwoners say something, one after the other, each time until all have seen it.
   *
   * @return from sending a message until a window has it
   */
  Latencies berichten(int aantal) throws IOException, InterruptedException {
    for (int i = 0; i < aantal; i++) {
      Wachtend inwoner = wachtenden.get((i * 37) % wachtenden.size());
      gezien = new CountDownLatch(MEDEWERKERS);
      gestuurd = System.nanoTime();
      gezocht = "data-kenmerk=\"" + inwoner.kenmerk() + "\"";
      zeg(inwoner.id(), inwoner.sleutel(), "Wat kost een paspoort?");
      if (!gezien.await(5, TimeUnit.SECONDS)) {
        throw new IOException("not seen by all within 5 s");
      }
      gezocht = "";
    }
    return Latencies.together(aankomsten);
  }

  /** How long a page of the queue takes. */
  Latencies wachtrij(int aantal) throws IOException, InterruptedException {
    var latencies = new Latencies();
    HttpRequest vraag = HttpRequest.newBuilder(URI.create(basis + "/inbox?tab=alle")).build();
    for (int i = 0; i < aantal; i++) {
      long begin = System.nanoTime();
      HttpResponse<String> antwoord = medewerkers.getFirst().send(vraag, BodyHandlers.ofString());
      latencies.add(System.nanoTime() - begin);
      if (antwoord.statusCode() != 200 || !antwoord.body().contains("Volgende 50")) {
        throw new IOException("no queue: " + antwoord.statusCode());
      }
    }
    return latencies;
  }

  @Override
  public void close() {
    medewerkers.forEach(HttpClient::shutdownNow);
    inwoners.shutdownNow();
  }
}
