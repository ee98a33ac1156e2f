package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;

/** Decides who may do what: an inwoner with the sleutel of a gesprek, another system with a key. */
final class Toegang {
  private static final Pattern BEARER = Pattern.compile("(?i)bearer +(?<sleutel>[!-~]{1,300})");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Bot bot;
  private final Supplier<Wereld> wereld;
  private final ApiSleutels apiSleutels;

  Toegang(Diensten diensten, ApiSleutels apiSleutels) {
    this.bot = diensten.bot();
    this.wereld = diensten.wereld();
    this.apiSleutels = apiSleutels;
  }

  /** A gesprek with the secret that opened it. */
  record Open(Gesprek gesprek, String sleutel) {}

  /**
   * The gesprek in the path, opened with the sleutel in the header: 401 without one, 404 with
   * another's.
   */
  Open gesprek(Context ctx) {
    String kop = ctx.header("Authorization");
    var bearer = BEARER.matcher(kop == null ? "" : kop.strip());
    if (!bearer.matches()) {
      throw Problemen.zonderSleutel();
    }
    return open(ctx.pathParam("id"), bearer.group("sleutel")).orElseThrow(Problemen::geenGesprek);
  }

  /** The gesprek of that id if the sleutel is its own. */
  Optional<Open> open(String id, String sleutel) {
    int punt = sleutel.indexOf('.');
    if (punt <= 0 || !UUID.matcher(id).matches()) {
      return Optional.empty();
    }
    return gemeente(sleutel.substring(0, punt))
        .flatMap(gemeente -> bot.gesprek(gemeente.id(), new GesprekId(id), sleutel))
        .map(gesprek -> new Open(gesprek, sleutel));
  }

  /** The gemeente of that name, as its files say now. */
  Optional<Gemeente> gemeente(String id) {
    return wereld.get().gemeenten().gemeente(new GemeenteId(id));
  }

  /** Whether the request carries a valid key of another system. */
  boolean heeftApiSleutel(Context ctx) {
    String sleutel = ctx.header("X-Api-Key");
    return sleutel != null && apiSleutels.eigenaar(sleutel).isPresent();
  }

  /** Refuses whoever has no valid key; where no key is configured, whoever is not local. */
  void eisSysteem(Context ctx, Afzender afzender) {
    boolean zonderSleutel = apiSleutels.leeg() && afzender.lokaal();
    if (!zonderSleutel && !heeftApiSleutel(ctx)) {
      throw Problemen.zonderApiSleutel();
    }
  }
}
