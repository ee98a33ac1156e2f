package nl.wegwijs.channels.whatsapp;

import java.util.Set;

/** What to do about a message that Meta refused, told by its numeric code alone. */
enum Maatregel {
  /** Meta is too busy or broken: the same again after a pause. */
  OPNIEUW,
  /** Too many messages to this one person: the same again a little later. */
  TEMPO,
  /** Nothing can be sent until an operator mends something; the message is kept meanwhile. */
  ALARM,
  /** The person wrote too long ago. */
  VENSTER,
  /** The channel's own id does not do for this message. */
  TELEFOON,
  /** A code that is not known: tried some times. */
  ENKELE_KEREN,
  /** It will never be taken. */
  OPGEVEN;

  private static final Set<Integer> BEHEER =
      Set.of(0, 3, 10, 190, 368, 130_497, 131_005, 131_030, 131_031, 131_042, 131_048, 131_064);
  private static final Set<Integer> DRUK =
      Set.of(1, 2, 4, 80_007, 130_429, 131_000, 131_016, 131_057, 135_000);
  private static final Set<Integer> NOOIT =
      Set.of(100, 131_008, 131_009, 131_021, 131_026, 131_050, 131_051, 132_000, 132_001);

  static Maatregel bij(int code) {
    boolean rechten = code >= 200 && code < 300;
    if (rechten || BEHEER.contains(code)) {
      return ALARM;
    }
    if (DRUK.contains(code)) {
      return OPNIEUW;
    }
    if (NOOIT.contains(code)) {
      return OPGEVEN;
    }
    return switch (code) {
      case 131_056 -> TEMPO;
      case 131_047 -> VENSTER;
      case 131_062 -> TELEFOON;
      default -> ENKELE_KEREN;
    };
  }
}
