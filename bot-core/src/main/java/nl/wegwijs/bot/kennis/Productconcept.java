package nl.wegwijs.bot.kennis;

import java.time.Instant;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;

/**
 * A text that is being worked on; all editors of a gemeente share it. It may hold mistakes.
 *
 * @param versie goes up with each time it is saved, from 1
 * @param basis hash of the published text it was made from
 * @param tekst of the whole file
 */
public record Productconcept(
    Sleutel sleutel, int versie, String basis, String tekst, Instant op, Eigenaar wie) {}
