package nl.wegwijs.intents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.intents.Understanding.Oordeel;
import nl.wegwijs.intents.entiteit.EntityExtractor;
import nl.wegwijs.intents.model.IntentModel;
import nl.wegwijs.intents.model.ModelFile;
import nl.wegwijs.intents.signaal.InstantieFinder;
import nl.wegwijs.intents.signaal.SignalFinder;
import nl.wegwijs.language.LanguageRecogniser;
import nl.wegwijs.language.OtherLanguages;
import nl.wegwijs.language.Tokenizer;

/**
 * Turns a sentence into what it means. Pure: reads no clock, file or network. Safe for use by many
 * threads.
 */
public final class Understander {
  /** Longer messages are refused before they come here; what is beyond is not looked at. */
  private static final int LONGEST = 2000;

  private static final int INTENTS = 5;

  /** A masked number with the words that announce it says nothing of what is asked. */
  private static final Pattern MASKED_NUMBER =
      Pattern.compile(
          "(?i)(,?\\s*(en )?\\b(mijn|m'n|my)\\s+)?\\b(bsn|burgerservicenummer|sofinummer|iban)?\\b\\s*(nummer|is|:)*\\s*[*]{2}[* .-]*");

  private final IntentModel model;
  private final LanguageRecogniser languages = new LanguageRecogniser();
  private final OtherLanguages otherLanguages = new OtherLanguages();
  private final SignalFinder signals = new SignalFinder();
  private final InstantieFinder organisations = new InstantieFinder();
  private final EntityExtractor entities;

  /** An understander with that model, which knows the places of the country. */
  public Understander(IntentModel model, Nederland nederland) {
    this.model = model;
    this.entities = new EntityExtractor(nederland);
  }

  /** The model that comes with the program. */
  public static Understander load(Nederland nederland) {
    return new Understander(ModelFile.packed(), nederland);
  }

  /**
   * A model of one's own.
   *
   * @throws ModelFile.UnreadableModelException where the file is no model of this version
   */
  public static Understander load(Path model, Nederland nederland) {
    try {
      return new Understander(ModelFile.read(Files.readAllBytes(model)), nederland);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the sentence means to that gemeente.
   *
   * @param tekst anything at all, at most 2,000 characters are looked at
   * @param voorkeur language to assume where the sentence does not show one
   * @param vandaag today in Europe/Amsterdam, to which dates such as 'morgen' relate
   */
  public Understanding understand(
      String tekst, Gemeente gemeente, Taal voorkeur, LocalDate vandaag) {
    EntityExtractor.Extracted extracted = entities.extract(cut(tekst), gemeente, vandaag);
    String zin = extracted.masked();
    IntentModel.Opinion opinion = model.opinion(withoutMasked(zin), INTENTS);
    boolean words = zin.codePoints().anyMatch(Character::isLetterOrDigit);
    return new Understanding(
        zin,
        language(zin, voorkeur),
        words ? judge(opinion, gemeente.drempels()) : Oordeel.ONBEKEND,
        words ? opinion.intents() : List.of(),
        extracted.entiteiten(),
        signals.find(zin, gemeente));
  }

  /** The ISO 639-1 code of the language, where it is neither Dutch nor English. */
  public Optional<String> otherLanguage(String tekst) {
    return otherLanguages.recognise(cut(tekst));
  }

  /** The organisation other than a gemeente that the sentence names, if any. */
  public Optional<Verwijzing> organisation(String tekst, Gemeente gemeente) {
    return organisations.find(cut(tekst), gemeente);
  }

  /**
   * The same, with what each word did for the likeliest intents: each word is left out in turn.
   *
   * @param most how many intents to explain
   */
  public Explanation explain(
      String tekst, Gemeente gemeente, Taal voorkeur, LocalDate vandaag, int most) {
    Understanding understanding = understand(tekst, gemeente, voorkeur, vandaag);
    String zin = withoutMasked(understanding.tekst());
    return new Explanation(
        understanding,
        model.opinion(zin, 1).inScope(),
        model.rejectBelow(),
        model.acceptFrom(),
        understanding.intenten().stream()
            .limit(most)
            .map(score -> new Explanation.Reason(score, influences(zin, score.naam())))
            .toList());
  }

  private List<Explanation.Influence> influences(String zin, String intent) {
    double whole = model.decision(zin, intent);
    return Tokenizer.tokens(zin).stream()
        .map(token -> {
          String without = zin.substring(0, token.van()) + zin.substring(token.tot());
          return new Explanation.Influence(token.tekst(), whole - model.decision(without, intent));
        })
        .toList();
  }

  private static String withoutMasked(String zin) {
    return zin.indexOf('*') < 0 ? zin : MASKED_NUMBER.matcher(zin).replaceAll(" ");
  }

  private static String cut(String tekst) {
    return tekst.codePointCount(0, tekst.length()) <= LONGEST
        ? tekst
        : tekst.substring(0, tekst.offsetByCodePoints(0, LONGEST));
  }

  private Taal language(String zin, Taal voorkeur) {
    return languages
        .recognise(zin)
        .map(code -> code.equals(Taal.EN.code()) ? Taal.EN : Taal.NL)
        .orElse(voorkeur);
  }

  /** A gemeente may ask for more certainty than training did, never for less. */
  private static Oordeel judge(IntentModel.Opinion opinion, Gemeente.Drempels drempels) {
    IntentScore best = opinion.intents().getFirst();
    return switch (opinion.oordeel()) {
      case ONBEKEND -> Oordeel.ONBEKEND;
      case TWIJFEL ->
          best.zekerheid() < drempels.verduidelijken() ? Oordeel.ONBEKEND : Oordeel.TWIJFEL;
      case ZEKER -> {
        if (best.zekerheid() < drempels.verduidelijken()) {
          yield Oordeel.ONBEKEND;
        }
        yield best.zekerheid() < drempels.accepteren() ? Oordeel.TWIJFEL : Oordeel.ZEKER;
      }
    };
  }

  /** Whether the model knows an intent of that name. */
  public boolean kent(String intent) {
    return model.labels().contains(intent);
  }

  /** Version of the model with the hash of its training data, such as {@code 1-3f9a0c12ab34}. */
  public String modelversie() {
    return model.version();
  }
}
