package nl.wegwijs.intents.model;

import java.util.ArrayList;
import java.util.List;

/** A small set of made up sentences that a model learns in a moment. */
final class Sentences {
  private static final List<String> BEGINNINGS =
      List.of(
          "ik wil",
          "kan ik",
          "hoe moet ik",
          "waar kan ik",
          "graag",
          "help mij met",
          "mijn zoon wil",
          "morgen wil ik",
          "is het mogelijk om",
          "wanneer kan ik",
          "wij willen",
          "ik moet");

  private Sentences() {}

  static List<Example> intents() {
    var examples = new ArrayList<Example>();
    for (String beginning : BEGINNINGS) {
      examples.add(new Example("afval", beginning + " de grijze container laten legen"));
      examples.add(new Example("paspoort", beginning + " een paspoort aanvragen"));
      examples.add(new Example("verhuizen", beginning + " de verhuizing doorgeven"));
    }
    return examples;
  }

  static List<Example> background() {
    var examples = new ArrayList<Example>();
    List<String> subjects =
        List.of(
            "muziek draaien",
            "voetbal kijken",
            "pizza bestellen",
            "het weer weten",
            "een taxi bellen",
            "lampen dimmen",
            "koffie zetten",
            "een grap horen",
            "nieuws luisteren",
            "een film zien");
    for (String subject : subjects) {
      for (String beginning : BEGINNINGS.subList(0, 4)) {
        examples.add(new Example(subject.replace(' ', '-'), beginning + " " + subject));
      }
    }
    return examples;
  }

  static IntentModel model() {
    return new Trainer(line -> {}).train(intents(), background(), "0123456789abcdef");
  }
}
