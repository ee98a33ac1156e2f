package nl.wegwijs.invoer.bron;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A small server on this machine that gives for each path what a test has put there. */
public final class Proefserver implements AutoCloseable {
  private record Antwoord(int status, String soort, String inhoud) {}

  private final HttpServer server;
  private final Map<String, Deque<Antwoord>> antwoorden = new ConcurrentHashMap<>();
  private final List<String> vragen = new CopyOnWriteArrayList<>();

  public Proefserver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::antwoord);
    server.start();
  }

  public String adres() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What was asked, with the key that came along. */
  public List<String> vragen() {
    return vragen;
  }

  public Proefserver json(String pad, String inhoud) {
    return zet(pad, 200, "application/json", inhoud);
  }

  /** The answer to the next question for that path; the last one put there stays. */
  public Proefserver zet(String pad, int status, String soort, String inhoud) {
    antwoorden
        .computeIfAbsent(pad, nieuw -> new ArrayDeque<>())
        .add(new Antwoord(status, soort, inhoud.replace("{adres}", adres())));
    return this;
  }

  private synchronized void antwoord(HttpExchange vraag) throws IOException {
    String pad = vraag.getRequestURI().toString();
    vragen.add(
        pad
            + " "
            + Optional.ofNullable(vraag.getRequestHeaders().getFirst("Authorization")).orElse("-"));
    Deque<Antwoord> mogelijk = antwoorden.getOrDefault(pad, new ArrayDeque<>());
    Antwoord antwoord =
        mogelijk.isEmpty()
            ? new Antwoord(404, "text/plain", "")
            : mogelijk.size() > 1 ? mogelijk.removeFirst() : mogelijk.getFirst();
    vraag.getResponseHeaders().set("Content-Type", antwoord.soort());
    vraag.getResponseHeaders().set("Location", "https://elders.example/");
    byte[] inhoud = antwoord.inhoud().getBytes(StandardCharsets.UTF_8);
    try (vraag) {
      vraag.sendResponseHeaders(antwoord.status(), inhoud.length == 0 ? -1 : inhoud.length);
      vraag.getResponseBody().write(inhoud);
    }
  }

  /** Something that asks this server, with little patience. */
  public static Ophaler ophaler(String sleutel) {
    return new Ophaler(Optional.of(sleutel), Duration.ofSeconds(5), Duration.ofMillis(1));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
