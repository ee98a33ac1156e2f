package nl.wegwijs.bot.balie;

/**
 * A place in a queue, after which the next page begins.
 *
 * @param rang 0 for spoed, 1 for hoog, 2 for normaal
 * @param sinds epoch milliseconds
 */
public record Plaats(int rang, long sinds, String kenmerk) {}
