package nl.wegwijs.gemeente;

/**
 * The name of a gemeente's folder, by which every part of the system knows it: {@code waterrijk}.
 */
public record GemeenteId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
