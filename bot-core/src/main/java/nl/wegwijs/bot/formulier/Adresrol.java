package nl.wegwijs.bot.formulier;

import java.util.Arrays;
import java.util.Optional;

/** Which of the two addresses of a move a field belongs to. */
enum Adresrol {
  NIEUW("nieuwePostcode", "nieuwHuisnummer"),
  HUIDIG("huidigePostcode", "huidigHuisnummer");

  private final String postcode;
  private final String huisnummer;

  Adresrol(String postcode, String huisnummer) {
    this.postcode = postcode;
    this.huisnummer = huisnummer;
  }

  /** The address of which that field is a part. */
  static Optional<Adresrol> van(String veld) {
    return Arrays.stream(values())
        .filter(rol -> rol.postcode.equals(veld) || rol.huisnummer.equals(veld))
        .findFirst();
  }

  String postcode() {
    return postcode;
  }

  String huisnummer() {
    return huisnummer;
  }

  String veld(boolean isPostcode) {
    return isPostcode ? postcode : huisnummer;
  }

  Adresrol andere() {
    return this == NIEUW ? HUIDIG : NIEUW;
  }
}
