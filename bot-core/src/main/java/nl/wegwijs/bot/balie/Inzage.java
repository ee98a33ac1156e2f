package nl.wegwijs.bot.balie;

/** What a medewerker who asks to see something gets. */
public sealed interface Inzage<T> {
  /** They may see it. */
  record Gegeven<T>(T inhoud) implements Inzage<T> {}

  /** They may not. */
  record Geweigerd<T>(Weigering weigering) implements Inzage<T> {}

  /** It is not there (any more). */
  record Onbekend<T>() implements Inzage<T> {}
}
