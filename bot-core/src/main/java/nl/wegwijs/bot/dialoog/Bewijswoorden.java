package nl.wegwijs.bot.dialoog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words with which somebody asks for a receipt by mail, and for nothing else. */
final class Bewijswoorden {
  private static final Pattern ADRES = Pattern.compile("\\S+@\\S+");
  private static final Pattern STOP =
      Pattern.compile(
          "(?:nee |no )?(?:laat maar|hoeft niet(?: meer)?|dat hoeft niet|toch niet|doe maar niet|stop|niet mailen"
              + "|never ?mind|not needed|do not|don't|cancel|skip it)(?: hoor| bedankt| dank u| thanks)?");

  private static final Set<String> MAIL =
      Set.of("mail", "mailen", "mailtje", "e-mail", "email", "e-mailen", "emailen", "mailadres");

  /** Whatever may stand around a word for mail; any other word means that more is asked. */
  private static final Set<String> ROND =
      Arrays.stream(
              ("ja graag en ook dan nog even kunt kun kan kon mag wil wilt zou u je jij ik we mij me mijn naar per via"
                      + " op in met van voor de het een dit dat deze die hem er stuur sturen stuurt zend zenden doe maar"
                      + " ontvangstbewijs ontvangstbevestiging ontvangst bewijs bevestiging kopie afschrift krijgen krijg"
                      + " ontvangen ontvang hebben alstublieft alsjeblieft aub svp adres yes please can could may would"
                      + " like want you i send get receive have it that this the a by to of my me receipt confirmation"
                      + " copy also address")
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  private Bewijswoorden() {}

  /** Whether these words ask for it, with or without an address. */
  static boolean vraagt(String tekst) {
    boolean adres = ADRES.matcher(tekst).find();
    List<String> woorden = woorden(ADRES.matcher(tekst).replaceAll(" "));
    boolean mail = woorden.stream().anyMatch(MAIL::contains);
    boolean bewijs = woorden.stream().anyMatch(woord -> woord.startsWith("ontvangst"));
    return (mail || (adres && bewijs))
        && woorden.stream().allMatch(woord -> MAIL.contains(woord) || ROND.contains(woord));
  }

  /** Whether it need not be mailed after all. */
  static boolean hoeftNiet(String tekst) {
    return STOP.matcher(String.join(" ", woorden(tekst))).matches();
  }

  private static List<String> woorden(String tekst) {
    return Arrays.stream(
            tekst.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}'-]+", " ").strip().split(" "))
        .filter(woord -> !woord.isEmpty())
        .toList();
  }
}
