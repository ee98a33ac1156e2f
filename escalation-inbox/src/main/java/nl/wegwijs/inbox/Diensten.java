package nl.wegwijs.inbox;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.SessieStore;
import nl.wegwijs.bot.wereld.Wereld;

/**
 * What the inbox works with.
 *
 * @param wereld the current version of files, index and model
 * @param lokaal whether a request comes from this machine itself, past no proxy
 */
public record Diensten(
    Supplier<Wereld> wereld,
    Balie balie,
    SessieStore sessies,
    InstantSource klok,
    Predicate<Context> lokaal) {}
