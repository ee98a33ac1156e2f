package nl.wegwijs.intents.controle;

import nl.wegwijs.training.Herkomst;

/**
 * A sentence to compare with others.
 *
 * @param groep its intent, or the set that it is background of
 * @param evaluatie whether it is there to evaluate on
 */
record Tekst(String groep, boolean evaluatie, String zin, Herkomst herkomst) {}
