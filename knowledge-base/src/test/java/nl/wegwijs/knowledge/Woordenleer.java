package nl.wegwijs.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** Of each word, over all examples. */
  private static final double RIDGE = 0.6;

  private static final double LITTLE = 1e-6;
  private static final int ROUNDS = 100;

  /** A word of one question alone says nothing. */
  private static final int OFTEN = 2;

  /** Weights under it change no choice and would only be read. */
  private static final double NOTHING = 0.1;

  private static final double HUNDREDTH = 100;

  /**
   * A question.
   *
   * @param delen the parts that its product has
   * @param juist the one that answers it
   */
  record Voorbeeld(List<String> wijze, List<Onderdeel> delen, Onderdeel juist) {}

  /** What is learnt of a word. */
  private static final class Geleerd {
    private final double ridge;
    private final double[] weight = new double[Onderdeel.ALLE.size()];
    private final double[] square = new double[weight.length];

    /**
     * @param often in how many examples it is
     */
    Geleerd(long often) {
      ridge = RIDGE / often;
    }

    void step(int kind, double error) {
      double gradient = error + ridge * weight[kind];
      square[kind] += gradient * gradient;
      weight[kind] -= RATE * gradient / Math.sqrt(square[kind] + LITTLE);
    }
  }

  /** A question with what is learnt of its words. */
  private record Les(List<Geleerd> woorden, List<Onderdeel> delen, Onderdeel juist) {
    void leer() {
      var chances = new double[delen.size()];
      double total = 0;
      for (int i = 0; i < chances.length; i++) {
        int kind = delen.get(i).plaats();
        chances[i] = Math.exp(woorden.stream().mapToDouble(word -> word.weight[kind]).sum());
        total += chances[i];
      }
      for (int i = 0; i < chances.length; i++) {
        double error = chances[i] / total - (delen.get(i) == juist ? 1 : 0);
        for (Geleerd word : woorden) {
          word.step(delen.get(i).plaats(), error);
        }
      }
    }
  }

  private Woordenleer() {}

  static Map<String, double[]> weights(List<Voorbeeld> examples) {
    Map<String, Geleerd> learnt = new HashMap<>();
    examples.stream()
        .flatMap(Woordenleer::words)
        .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
        .forEach((word, often) -> {
          if (often >= OFTEN) {
            learnt.put(word, new Geleerd(often));
          }
        });
    List<Les> lessons =
        examples.stream()
            .map(one ->
                new Les(
                    words(one).map(learnt::get).filter(Objects::nonNull).toList(),
                    one.delen(),
                    one.juist()))
            .collect(Collectors.toCollection(ArrayList::new));
    var random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(lessons, random);
      lessons.forEach(Les::leer);
    }
    return learnt.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> withoutLittle(one.getValue())));
  }

  private static Stream<String> words(Voorbeeld example) {
    return Stream.concat(Stream.of(Vraagwoorden.ALWAYS), example.wijze().stream());
  }

  private static double[] withoutLittle(Geleerd word) {
    return Arrays.stream(word.weight)
        .map(weight -> Math.abs(weight) < NOTHING ? 0 : weight)
        .toArray();
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
