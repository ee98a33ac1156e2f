package nl.wegwijs.gemeente.land;

/**
 * A gemeente of the Netherlands, whether it is served here or not.
 *
 * @param code four digits of the CBS, such as {@code 0344}
 * @param naam everyday name, such as {@code Den Haag}
 */
public record GemeenteVerwijzing(String code, String naam) {}
