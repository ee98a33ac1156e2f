package nl.wegwijs.bot.gesprek;

/** The unguessable id of a gesprek: a UUIDv7 as text. */
public record GesprekId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
