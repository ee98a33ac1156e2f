package nl.wegwijs.inbox;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.wegwijs.bot.actueel.Actueelredactie;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.SessieStore;
import nl.wegwijs.bot.kanaal.PostvakInzendingen;
import nl.wegwijs.bot.kanaal.PostvakMail;
import nl.wegwijs.bot.kennis.Redactie;
import nl.wegwijs.bot.verbeteren.Verbeterredactie;
import nl.wegwijs.bot.vragen.Vraagredactie;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.inbox.kennis.Kanaalbeeld;

/**
 * What the inbox works with.
 *
 * @param wereld the current version of files, index and model
 * @param postvakInzendingen which filed forms are not delivered yet
 * @param postvakMail which receipts are not mailed yet
 * @param redactie what editors work with
 * @param kanaalbeeld how an answer looks on the channels
 * @param actueel notices and switches
 * @param verbeteren questions to improve upon
 * @param vragen answers of medewerkers on their way to become texts
 * @param lokaal whether a request comes from this machine itself, past no proxy
 */
public record Diensten(
    Supplier<Wereld> wereld,
    Balie balie,
    PostvakInzendingen postvakInzendingen,
    PostvakMail postvakMail,
    SessieStore sessies,
    Redactie redactie,
    Kanaalbeeld kanaalbeeld,
    Actueelredactie actueel,
    Verbeterredactie verbeteren,
    Vraagredactie vragen,
    InstantSource klok,
    Predicate<Context> lokaal) {}
