package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wegwijs.language.CharNgrams;
import nl.wegwijs.language.Folding;
import nl.wegwijs.language.StopWords;
import nl.wegwijs.language.Token;
import nl.wegwijs.language.Tokenizer;

/**
 * Puts questions that are alike together: those whose words, apart from what every question has,
 * share most of their pieces of three letters, so that other forms of a word and typing errors are
 * together too. The same questions in the same order always give the same groups. Safe for use by
 * many threads.
 */
public final class QuestionGroups {
  private static final int PIECE = 3;

  /** Half the pieces are shared by two questions about one thing in other words. */
  private static final double ALIKE = 0.5;

  private final StopWords stopWords = new StopWords();

  /** A group as positions in the given list, the first being what the others are like. */
  public record Group(List<Integer> members) {
    public Group {
      members = List.copyOf(members);
    }
  }

  /** All questions, each in one group; the largest group first. */
  public List<Group> of(List<String> questions) {
    var leaders = new ArrayList<Set<String>>();
    var groups = new ArrayList<List<Integer>>();
    var byPiece = new HashMap<String, List<Integer>>();
    for (int at = 0; at < questions.size(); at++) {
      Set<String> pieces = pieces(questions.get(at));
      int nearest = nearest(pieces, leaders, byPiece);
      if (nearest < 0) {
        nearest = leaders.size();
        leaders.add(pieces);
        groups.add(new ArrayList<>());
        for (String piece : pieces) {
          byPiece.computeIfAbsent(piece, added -> new ArrayList<>()).add(nearest);
        }
      }
      groups.get(nearest).add(at);
    }
    return groups.stream()
        .map(Group::new)
        .sorted(Comparator.<Group>comparingInt(group -> group.members().size()).reversed())
        .toList();
  }

  private static int nearest(
      Set<String> pieces, List<Set<String>> leaders, Map<String, List<Integer>> byPiece) {
    var shared = new HashMap<Integer, Integer>();
    for (String piece : pieces) {
      byPiece
          .getOrDefault(piece, List.of())
          .forEach(leader -> shared.merge(leader, 1, Integer::sum));
    }
    int nearest = -1;
    double best = ALIKE;
    for (int leader = 0; leader < leaders.size(); leader++) {
      Integer both = shared.get(leader);
      if (both != null) {
        double alike = 2.0 * both / (pieces.size() + leaders.get(leader).size());
        if (alike > best) {
          best = alike;
          nearest = leader;
        }
      }
    }
    return nearest;
  }

  /** Those of the words that say what it is about; of all words where none do. */
  private Set<String> pieces(String question) {
    var pieces = new TreeSet<String>();
    var all = new TreeSet<String>();
    for (Token token : Tokenizer.tokens(question)) {
      String folded = Folding.fold(token.tekst());
      for (String piece : CharNgrams.of(folded)) {
        if (piece.length() == PIECE) {
          all.add(piece);
          if (!stopWords.contains(folded)) {
            pieces.add(piece);
          }
        }
      }
    }
    return pieces.isEmpty() ? all : pieces;
  }
}
