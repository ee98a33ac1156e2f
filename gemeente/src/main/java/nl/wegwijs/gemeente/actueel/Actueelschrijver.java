package nl.wegwijs.gemeente.actueel;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.TeamId;

/** Writes {@code actueel.yaml} as it is read; remarks that stood in a file are not kept. */
public final class Actueelschrijver {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final String KOP =
      """
      # Wat er tijdelijk anders is. Met de hand of via /inbox/actueel; het scherm schrijft dit bestand opnieuw.
      """;

  private Actueelschrijver() {}

  /** The whole file. */
  public static String tekst(Actueel actueel) {
    var yaml = new StringBuilder(KOP);
    yaml.append(actueel.mededelingen().isEmpty() ? "mededelingen: {}\n" : "mededelingen:\n");
    actueel.mededelingen().forEach(mededeling -> schrijf(yaml, mededeling));
    yaml.append(actueel.uit().isEmpty() ? "uit: {}\n" : "uit:\n");
    actueel.uit().forEach(uit -> schrijf(yaml, uit));
    return yaml.toString();
  }

  private static void schrijf(StringBuilder yaml, Mededeling mededeling) {
    yaml.append("  ").append(mededeling.id()).append(":\n");
    yaml.append("    tekst:\n");
    yaml.append("      nl: ").append(tekst(mededeling.tekst().nl())).append('\n');
    yaml.append("      en: ").append(tekst(mededeling.tekst().en())).append('\n');
    yaml.append("    van: ").append(moment(mededeling.van())).append('\n');
    yaml.append("    tot: ").append(moment(mededeling.tot())).append('\n');
    if (mededeling.dringend()) {
      yaml.append("    dringend: ja\n");
    }
    mededeling
        .link()
        .ifPresent(link -> yaml.append("    link: ").append(tekst(link.toString())).append('\n'));
    Bereik bereik = mededeling.bereik();
    lijst(yaml, "producten", bereik.producten());
    lijst(yaml, "teams", bereik.teams().stream().map(TeamId::value).toList());
    lijst(yaml, "wijken", bereik.wijken());
    lijst(yaml, "woonplaatsen", bereik.woonplaatsen());
    lijst(yaml, "postcodes", bereik.postcodes());
  }

  private static void schrijf(StringBuilder yaml, Uitschakeling uit) {
    yaml.append("  ").append(uit.id()).append(":\n");
    if (uit.alles()) {
      yaml.append("    alles: ja\n");
    }
    lijst(yaml, "producten", uit.producten());
    lijst(yaml, "teams", uit.teams().stream().map(TeamId::value).toList());
    yaml.append("    reden: ").append(tekst(uit.reden())).append('\n');
    yaml.append("    wie: ").append(tekst(uit.wie())).append('\n');
    yaml.append("    van: ").append(moment(uit.van())).append('\n');
    uit.tot().ifPresent(tot -> yaml.append("    tot: ").append(moment(tot)).append('\n'));
  }

  private static void lijst(StringBuilder yaml, String sleutel, Collection<String> waarden) {
    if (!waarden.isEmpty()) {
      yaml.append("    ").append(sleutel).append(": ");
      yaml.append(
          waarden.stream()
              .sorted()
              .map(Actueelschrijver::tekst)
              .collect(Collectors.joining(", ", "[", "]\n")));
    }
  }

  private static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(ZONE));
  }

  /** Between double quotes, where every sign can be written. */
  private static String tekst(String tekst) {
    var yaml = new StringBuilder("\"");
    tekst
        .codePoints()
        .forEach(teken -> {
          switch (teken) {
            case '"' -> yaml.append("\\\"");
            case '\\' -> yaml.append("\\\\");
            case '\n' -> yaml.append("\\n");
            default -> {
              if (Character.isISOControl(teken)
                  || (teken >= Character.MIN_SURROGATE && teken <= Character.MAX_SURROGATE)) {
                yaml.append(' ');
              } else {
                yaml.appendCodePoint(teken);
              }
            }
          }
        });
    return yaml.append('"').toString();
  }
}
