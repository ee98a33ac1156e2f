package nl.wegwijs.intents.signaal;

import nl.wegwijs.gemeente.Signaalgroep;

/**
 * Words of a sentence that are a signaalwoord.
 *
 * @param van the first word
 * @param tot the word after the last one
 * @param frase what they were recognised as
 * @param ontkenningBinnen whether 'niet' or 'nooit' stands among them without being part of it
 */
record Treffer(int van, int tot, Frase frase, boolean ontkenningBinnen) {
  Signaalgroep groep() {
    return frase.groep();
  }
}
