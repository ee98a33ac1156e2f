package nl.wegwijs.training;

/** A sentence that a citizen could say, with the intent it belongs to. */
public record Zin(String intent, Stijl stijl, String tekst, Herkomst herkomst) {}
