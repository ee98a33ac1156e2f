package nl.wegwijs.channels.web;

import java.util.Map;
import java.util.function.Supplier;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Router;
import nl.wegwijs.bot.wereld.Wereld;

/**
 * What the web channel works with.
 *
 * @param wereld the current version of files, index and model
 * @param gereed what must work before requests can be taken, by name, and whether it does now
 * @param metrieken the text of {@code /metrics}
 * @param tellers told of every request
 */
public record Diensten(
    Supplier<Wereld> wereld,
    Bot bot,
    Router router,
    Supplier<Map<String, Boolean>> gereed,
    Supplier<String> metrieken,
    WebMetrics tellers) {}
