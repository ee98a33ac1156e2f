package nl.wegwijs.bot.wereld;

import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.KnowledgeBase;

/**
 * Everything a beurt is decided by, as one version: no beurt sees files of one version and an index
 * of another.
 */
public record Wereld(
    Gemeenten gemeenten, KnowledgeBase kennis, Understander understander, Nederland nederland) {}
