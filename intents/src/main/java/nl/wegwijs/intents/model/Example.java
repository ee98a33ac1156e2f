package nl.wegwijs.intents.model;

/**
 * A sentence to learn from.
 *
 * @param label the intent it asks for; for background what it is about, so that whole subjects can
 *     be held out
 */
public record Example(String label, String text) {}
