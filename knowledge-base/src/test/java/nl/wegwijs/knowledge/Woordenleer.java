package nl.wegwijs.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns the weights of {@link Vraagwoorden}: multinomial logistic regression over the parts that a
 * product has, by AdaGrad. The same examples always give the same weights.
 */
final class Woordenleer {
  private static final double RATE = 0.1;
  private static final double RIDGE = 0.005;
  private static final double LITTLE = 1e-6;
  private static final int ROUNDS = 10;

  /** A word of one question alone says nothing. */
  private static final int OFTEN = 2;

  /** Weights under it change no choice and would only be read. */
  private static final double NOTHING = 0.1;

  private static final double HUNDREDTH = 100;

  private final Map<String, double[]> weights = new HashMap<>();
  private final Map<String, double[]> squares = new HashMap<>();

  /**
   * A question.
   *
   * @param delen the parts that its product has
   * @param juist the one that answers it
   */
  record Voorbeeld(List<String> wijze, List<Onderdeel> delen, Onderdeel juist) {}

  private Woordenleer() {}

  static Vraagwoorden leer(List<Voorbeeld> examples) {
    return new Vraagwoorden(weights(examples));
  }

  static Map<String, double[]> weights(List<Voorbeeld> examples) {
    Map<String, Long> often =
        examples.stream()
            .flatMap(example -> example.wijze().stream())
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    List<Voorbeeld> kept =
        examples.stream()
            .map(one ->
                new Voorbeeld(
                    Stream.concat(
                            Stream.of(Vraagwoorden.ALWAYS),
                            one.wijze().stream()
                                .filter(word -> often.getOrDefault(word, 0L) >= OFTEN))
                        .toList(),
                    one.delen(),
                    one.juist()))
            .toList();
    var learner = new Woordenleer();
    List<Integer> order =
        IntStream.range(0, kept.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
    var random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(at -> learner.step(kept.get(at)));
    }
    learner.weights.values().forEach(Woordenleer::dropLittle);
    return learner.weights;
  }

  private static void dropLittle(double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (Math.abs(values[i]) < NOTHING) {
        values[i] = 0;
      }
    }
  }

  private void step(Voorbeeld example) {
    List<Onderdeel> parts = example.delen();
    var chances = new double[parts.size()];
    double total = 0;
    for (int i = 0; i < chances.length; i++) {
      for (String word : example.wijze()) {
        chances[i] += of(weights, word)[parts.get(i).plaats()];
      }
      chances[i] = Math.exp(chances[i]);
      total += chances[i];
    }
    for (String word : example.wijze()) {
      double[] weight = of(weights, word);
      double[] square = of(squares, word);
      for (int i = 0; i < chances.length; i++) {
        int kind = parts.get(i).plaats();
        double truth = parts.get(i) == example.juist() ? 1 : 0;
        double gradient = chances[i] / total - truth + RIDGE * weight[kind];
        square[kind] += gradient * gradient;
        weight[kind] -= RATE * gradient / Math.sqrt(square[kind] + LITTLE);
      }
    }
  }

  private static double[] of(Map<String, double[]> map, String word) {
    return map.computeIfAbsent(word, added -> new double[Onderdeel.ALLE.size()]);
  }

  /** Writes what {@link Vraagwoorden#lees} reads. */
  static void schrijf(Map<String, double[]> weights, Path file) throws IOException {
    var text = new StringBuilder();
    new TreeMap<>(weights)
        .forEach((word, values) -> {
          String pairs =
              IntStream.range(0, values.length)
                  .filter(kind -> Math.round(values[kind] * HUNDREDTH) != 0)
                  .mapToObj(kind -> kind + ":" + Math.round(values[kind] * HUNDREDTH))
                  .collect(Collectors.joining(" "));
          if (!pairs.isEmpty()) {
            text.append(word).append('\t').append(pairs).append('\n');
          }
        });
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
