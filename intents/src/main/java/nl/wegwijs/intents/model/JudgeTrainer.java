package nl.wegwijs.intents.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Fits certainty and bounds on sentences held out of training. */
final class JudgeTrainer {
  /** Background counts less than questions do: one message in three is not for a gemeente. */
  private static final double BACKGROUND_SHARE = 0.5;

  /** What an outcome costs, where the wrong product costs more than a question back. */
  private static final double COST_WRONG = 1.5;

  private static final double COST_LOST = 1;
  private static final double COST_ASKED = 0.3;

  /** As many choices as a clarification offers. */
  private static final int CHOICES = 3;

  private static final double HOTTEST = 40;
  private static final int STEPS = 60;

  private final List<HeldOut> questions;
  private final List<HeldOut> background;

  JudgeTrainer(List<HeldOut> heldOut) {
    this.questions = heldOut.stream().filter(each -> each.intent().isPresent()).toList();
    this.background = heldOut.stream().filter(each -> each.intent().isEmpty()).toList();
  }

  Judge train() {
    Logistic gate = gate();
    double temperature = temperature(gate);
    return bounds(new Judge(temperature, gate, 0, 0));
  }

  /**
   * The temperature under which the certainty of the best intent comes nearest to whether it is
   * right (the Brier score, which a few hopeless sentences sway less than likelihood), found by
   * narrowing the bounds around it.
   */
  private double temperature(Logistic gate) {
    double low = 0.1;
    double high = HOTTEST;
    for (int step = 0; step < STEPS; step++) {
      double left = low + (high - low) / 3;
      double right = high - (high - low) / 3;
      if (brier(new Judge(left, gate, 0, 0)) < brier(new Judge(right, gate, 0, 0))) {
        high = right;
      } else {
        low = left;
      }
    }
    return (low + high) / 2;
  }

  private double brier(Judge judge) {
    double sum = 0;
    for (HeldOut each : questions) {
      int best = each.evidence().best();
      double right = each.intent().orElseThrow() == best ? 1 : 0;
      double error = judge.certainties(each.evidence())[best] - right;
      sum += each.weight() * error * error;
    }
    return sum;
  }

  private double backgroundWeight() {
    double asked = questions.stream().mapToDouble(HeldOut::weight).sum();
    return BACKGROUND_SHARE * asked / Math.max(1, background.size());
  }

  private Logistic gate() {
    var samples = new ArrayList<Logistic.Sample>();
    for (HeldOut each : questions) {
      samples.add(new Logistic.Sample(each.evidence().gateNumbers(), true, each.weight()));
    }
    for (HeldOut each : background) {
      samples.add(new Logistic.Sample(each.evidence().gateNumbers(), false, backgroundWeight()));
    }
    return Logistic.fit(samples);
  }

  /** Tries bounds in hundredths and keeps those that cost least. */
  private Judge bounds(Judge free) {
    List<Outcome> outcomes =
        Stream.concat(questions.stream(), background.stream())
            .map(each -> outcome(free, each))
            .toList();
    double least = Double.MAX_VALUE;
    Judge best = free;
    for (int reject = 1; reject < 100; reject++) {
      for (int accept = 1; accept < 100; accept++) {
        double cost = cost(outcomes, reject / 100.0, accept / 100.0);
        if (cost < least) {
          least = cost;
          best = new Judge(free.temperature(), free.gate(), reject / 100.0, accept / 100.0);
        }
      }
    }
    return best;
  }

  /**
   * What a judge knows of one sentence and what is true of it.
   *
   * @param rank place of the right intent; -1 for background
   * @param weight how much it counts
   */
  private record Outcome(double inScope, double certainty, int rank, double weight) {}

  private Outcome outcome(Judge judge, HeldOut each) {
    double certainty = Arrays.stream(judge.certainties(each.evidence())).max().orElse(0);
    int rank = each.intent().isEmpty() ? -1 : each.evidence().rank(each.intent().getAsInt());
    double weight = rank < 0 ? backgroundWeight() : each.weight();
    return new Outcome(judge.inScope(each.evidence()), certainty, rank, weight);
  }

  private double cost(List<Outcome> outcomes, double reject, double accept) {
    double cost = 0;
    for (Outcome outcome : outcomes) {
      boolean rejected = outcome.inScope() < reject;
      boolean accepted = !rejected && outcome.certainty() >= accept;
      if (outcome.rank() < 0) {
        double asked = accepted ? COST_WRONG : COST_LOST;
        cost += rejected ? 0 : outcome.weight() * asked;
      } else if (accepted) {
        cost += outcome.rank() == 0 ? 0 : outcome.weight() * COST_WRONG;
      } else {
        boolean found = !rejected && outcome.rank() < CHOICES;
        cost += outcome.weight() * (found ? COST_ASKED : COST_LOST);
      }
    }
    return cost;
  }
}
