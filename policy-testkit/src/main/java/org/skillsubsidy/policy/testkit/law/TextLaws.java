package org.skillsubsidy.policy.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.testkit.law.Trial.Step;

/** Laws about text: storage forms, and texts made for people. */
final class TextLaws {

  private TextLaws() {}

  static void storageFormsRoundTrip(Trial trial) {
    for (Step step : trial.steps()) {
      for (ExclusiveKey key : step.decision().exclusiveKeys()) {
        Trial.requireSame(ExclusiveKey.parse(key.storageForm()), key, "Key", step.claim());
      }
      for (SubsidyLine line : step.decision().lines()) {
        Payee payee = line.payee();
        Trial.requireSame(Payee.parse(payee.storageForm()), payee, "Payee", step.claim());
      }
    }
  }

  static void noTextHoldsAnIdentityNumber(Trial trial) {
    for (Step step : trial.steps()) {
      for (String text : textsOf(trial, step)) {
        if (holdsNumber(text, step.claim().trainee().id())) {
          // The text itself must not be shown again.
          throw new AssertionError(
              "A text about claim '%s' holds the trainee's identity number"
                  .formatted(step.claim().id()));
        }
      }
    }
  }

  private static List<String> textsOf(Trial trial, Step step) {
    List<String> texts = new ArrayList<>();
    texts.add(step.decision().toString());
    step.decision().lines().forEach(line -> texts.add(line.toString()));
    step.decision().exclusiveKeys().forEach(key -> texts.add(key.toString()));
    step.decision().historyEntry().ifPresent(entry -> texts.add(entry.toString()));
    TrainingHistory own = step.before();
    texts.add(messageOf(() -> trial.calculator().decide(step.claim(), anothers(own))));
    step.decision()
        .historyEntry()
        .map(own::with)
        .ifPresent(
            after ->
                texts.add(messageOf(() -> trial.calculator().decide(later(step.claim()), after))));
    return texts;
  }

  private static TrainingHistory anothers(TrainingHistory history) {
    return TrainingHistory.empty(TraineeId.parse("p:not-" + history.entries().size()));
  }

  private static SubsidyClaim later(SubsidyClaim claim) {
    return SubsidyClaim.builder().from(claim).submittedOn(claim.submittedOn().plusDays(1)).build();
  }

  private static String messageOf(Runnable decision) {
    try {
      decision.run();
      return "";
    } catch (IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private static boolean holdsNumber(String text, TraineeId trainee) {
    return trainee.identityNumber().isPresent()
        && text.toUpperCase(Locale.ROOT).contains(trainee.storageForm());
  }
}
