package nl.wegwijs.language;

/**
 * A word or number as it stands in a text.
 *
 * @param tekst as written, capitals and accents kept
 * @param van UTF-16 offset of its first character
 * @param tot UTF-16 offset after its last character
 */
public record Token(String tekst, int van, int tot) {}
