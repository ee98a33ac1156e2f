package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Router;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * What the web channel works with.
 *
 * @param wereld the current version of files, index and model
 * @param gereed what must work before requests can be taken, by name, and whether it does now
 * @param metrieken the text of {@code /metrics}
 * @param tellers told of every request
 * @param medewerker whether a request comes from somebody who is logged in as staff of that
 *     gemeente
 * @param klok tells which products are valid today
 */
public record Diensten(
    Supplier<Wereld> wereld,
    Bot bot,
    Router router,
    Supplier<Map<String, Boolean>> gereed,
    Supplier<String> metrieken,
    WebMetrics tellers,
    BiPredicate<Context, GemeenteId> medewerker,
    InstantSource klok) {}
