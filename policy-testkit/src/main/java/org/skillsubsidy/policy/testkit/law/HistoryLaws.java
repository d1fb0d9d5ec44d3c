package org.skillsubsidy.policy.testkit.law;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.testkit.law.Trial.Step;

/** Laws about what may stand in one history together. */
final class HistoryLaws {

  private HistoryLaws() {}

  static void capIsKept(Trial trial) {
    for (Step step : trial.steps()) {
      if (step.decision().entersHistory()) {
        PolicyTerms terms = trial.termsBehind(step);
        int year = step.decision().year().orElseThrow();
        int before = Trial.window(step.before(), terms, year).size();
        Trial.require(
            before < terms.trainingCap(),
            "Training %d entered under a cap of %d".formatted(before + 1, terms.trainingCap()),
            step);
      }
    }
  }

  static void nothingIsRepeated(Trial trial) {
    for (Step step : trial.steps()) {
      if (step.decision().entersHistory()) {
        PolicyTerms terms = trial.termsBehind(step);
        for (HistoryEntry earlier : step.before().entries()) {
          Trial.require(!repeats(terms, step, earlier), "The training repeats " + earlier, step);
        }
      }
    }
  }

  private static boolean repeats(PolicyTerms terms, Step step, HistoryEntry earlier) {
    if (!earlier.occupation().equals(step.claim().training().occupation())) {
      return false;
    }
    boolean sameLevel = earlier.level().equals(step.decision().level());
    return switch (terms.readings().repeat()) {
      case OCCUPATION_AND_LEVEL -> sameLevel && earlier.level().isPresent();
      case ALSO_UNLEVELLED -> sameLevel;
      case OCCUPATION -> true;
    };
  }

  static void keysExclude(Trial trial) {
    List<Step> steps = trial.steps();
    standingTogetherShareNone(trial, steps);
    SubsidyCalculator calculator = trial.calculator();
    for (Step step : steps) {
      for (Step rival : steps) {
        if (rival.claim().trainee().id().equals(step.claim().trainee().id())
            && rival.claim() != step.claim()
            && !knows(step, rival.claim())) {
          SubsidyDecision other = calculator.decide(rival.claim(), step.before());
          Trial.require(
              !inOneWindow(trial, step.decision(), other)
                  || !Collections.disjoint(step.decision().exclusiveKeys(), other.exclusiveKeys()),
              "No exclusive key is shared with a rival decided at the same time, " + other,
              step);
        }
      }
    }
  }

  private static void standingTogetherShareNone(Trial trial, List<Step> steps) {
    Map<TraineeId, Set<ExclusiveKey>> taken = new HashMap<>();
    for (Step step : steps) {
      SubsidyDecision decision = step.decision();
      Set<ExclusiveKey> own =
          taken.computeIfAbsent(step.claim().trainee().id(), trainee -> new HashSet<>());
      for (ExclusiveKey key : decision.exclusiveKeys()) {
        Trial.require(own.add(key), "Another decision holds the key " + key, step);
      }
      if (decision.entersHistory()) {
        PolicyTerms terms = trial.termsBehind(step);
        for (HistoryEntry earlier :
            Trial.window(step.before(), terms, decision.year().orElseThrow())) {
          Trial.require(
              !earlier.slot().equals(decision.slot()), "The slot is held by " + earlier, step);
        }
      }
    }
  }

  private static boolean knows(Step step, SubsidyClaim claim) {
    return step.before().entries().stream()
        .anyMatch(entry -> entry.claim().filter(claim::equals).isPresent());
  }

  private static boolean inOneWindow(Trial trial, SubsidyDecision one, SubsidyDecision other) {
    if (!one.entersHistory() || !other.entersHistory()) {
      return false;
    }
    CapWindow window = trial.termsFor(one.claim()).orElseThrow().capWindow();
    OptionalInt year = one.year();
    return trial.termsFor(other.claim()).orElseThrow().capWindow() == window
        && (window == CapWindow.LIFETIME || year.equals(other.year()));
  }
}
