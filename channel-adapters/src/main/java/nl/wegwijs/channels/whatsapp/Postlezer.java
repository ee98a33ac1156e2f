package nl.wegwijs.channels.whatsapp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.kanaal.Binnengekomen;
import nl.wegwijs.bot.kanaal.Persoon;
import nl.wegwijs.bot.kanaal.PostvakUit.Status;
import nl.wegwijs.bot.kanaal.PostvakUit.Statusmelding;
import nl.wegwijs.bot.kanaal.Spoor;
import tools.jackson.databind.JsonNode;

/**
 * Reads the body of a webhook: batches of changes, each with messages and statuses. What it does
 * not know it passes over, since Meta adds fields and kinds at any time. Safe for use by many
 * threads.
 */
final class Postlezer {
  /**
   * Older messages are not taken: Meta repeats for seven days, and by this the kenmerken of all
   * that can still be answered are remembered.
   */
  static final Duration OUDSTE = Duration.ofDays(14);

  private final Instant nu;

  /**
   * @param nu when the webhook came
   */
  Postlezer(Instant nu) {
    this.nu = nu;
  }

  /** The post of every change that is about messages, in order. */
  List<Post> lees(JsonNode lichaam) {
    var alles = new ArrayList<Post>();
    for (JsonNode account : lichaam.path("entry")) {
      for (JsonNode wijziging : account.path("changes")) {
        String nummer = tekst(wijziging.path("value").path("metadata"), "phone_number_id");
        if (tekst(wijziging, "field").equals("messages") && !nummer.isEmpty()) {
          alles.add(post(nummer, wijziging.path("value")));
        }
      }
    }
    return alles;
  }

  private Post post(String nummer, JsonNode waarde) {
    var post =
        new Post(
            nummer, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (JsonNode bericht : waarde.path("messages")) {
      lees(bericht, waarde.path("contacts"), post);
    }
    for (JsonNode status : waarde.path("statuses")) {
      status(status).ifPresent(post.statussen()::add);
    }
    return post;
  }

  private void lees(JsonNode bericht, JsonNode contacten, Post post) {
    String soort = tekst(bericht, "type");
    Optional<Persoon> persoon = persoon(bericht, contacten);
    String kenmerk = tekst(bericht, "id");
    if (persoon.isEmpty() || kenmerk.isEmpty()) {
      post.overgeslagen().add("zonder-afzender");
      return;
    }
    if (soort.equals("system")) {
      verhuizing(persoon.get(), bericht.path("system")).ifPresent(post.verhuizingen()::add);
      post.overgeslagen().add("system");
      return;
    }
    Instant verzonden = moment(bericht).orElse(nu);
    if (verzonden.isBefore(nu.minus(OUDSTE))) {
      post.overgeslagen().add("te-oud");
      return;
    }
    Inhoudslezer.lees(soort, bericht)
        .map(inhoud ->
            new Binnengekomen(
                kenmerk,
                post.nummer(),
                persoon.get(),
                inhoud.soort(),
                inhoud.tekst(),
                inhoud.waarde(),
                verzonden.isAfter(nu) ? nu : verzonden,
                nu,
                0))
        .ifPresentOrElse(post.berichten()::add, () -> post.overgeslagen().add("zonder-antwoord"));
  }

  /** The channel's own id comes first: a telephone number may be missing or change hands. */
  private static Optional<Persoon> persoon(JsonNode bericht, JsonNode contacten) {
    Optional<String> telefoon = gegeven(bericht, "from");
    Optional<String> gebruiker = gegeven(bericht, "from_user_id");
    for (JsonNode contact : contacten) {
      boolean dezelfde =
          telefoon.isPresent()
              ? telefoon.equals(gegeven(contact, "wa_id"))
              : gebruiker.isEmpty() || gebruiker.equals(gegeven(contact, "user_id"));
      if (dezelfde) {
        gebruiker = gebruiker.or(() -> gegeven(contact, "user_id"));
        telefoon = telefoon.or(() -> gegeven(contact, "wa_id"));
      }
    }
    return gebruiker.isEmpty() && telefoon.isEmpty()
        ? Optional.empty()
        : Optional.of(new Persoon(gebruiker, telefoon));
  }

  private static Optional<Post.Verhuizing> verhuizing(Persoon oud, JsonNode systeem) {
    Optional<String> nieuw = gegeven(systeem, "wa_id").or(() -> gegeven(systeem, "new_wa_id"));
    return tekst(systeem, "type").equals("user_changed_number") && nieuw.isPresent()
        ? Optional.of(new Post.Verhuizing(oud, new Persoon(gegeven(systeem, "user_id"), nieuw)))
        : Optional.empty();
  }

  private Optional<Statusmelding> status(JsonNode status) {
    String kenmerk = tekst(status, "id");
    return soort(tekst(status, "status"))
        .filter(bekend -> !kenmerk.isEmpty())
        .map(bekend ->
            new Statusmelding(
                kenmerk,
                Spoor.lees(tekst(status, "biz_opaque_callback_data")),
                bekend,
                moment(status).orElse(nu),
                foutcode(status)));
  }

  private static Optional<Status> soort(String status) {
    return switch (status) {
      case "sent" -> Optional.of(Status.VERZONDEN);
      case "delivered" -> Optional.of(Status.BEZORGD);
      case "read" -> Optional.of(Status.GELEZEN);
      case "played" -> Optional.of(Status.AFGESPEELD);
      case "failed" -> Optional.of(Status.MISLUKT);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> foutcode(JsonNode status) {
    JsonNode code = status.path("errors").path(0).path("code");
    return code.isIntegralNumber() ? Optional.of(code.intValue()) : Optional.empty();
  }

  /** Seconds since 1970, as text. */
  private static Optional<Instant> moment(JsonNode knoop) {
    String seconden = knoop.path("timestamp").asString("");
    return seconden.matches("[0-9]{1,11}")
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconden)))
        : Optional.empty();
  }

  private static Optional<String> gegeven(JsonNode knoop, String veld) {
    return Optional.of(tekst(knoop, veld)).filter(waarde -> waarde.matches("[!-~]{1,200}"));
  }

  private static String tekst(JsonNode knoop, String veld) {
    JsonNode waarde = knoop.path(veld);
    return waarde.isString() ? waarde.stringValue() : "";
  }
}
