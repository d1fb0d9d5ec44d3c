package org.skillsubsidy.policy.rules.bar;

import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.rules.examination.Examination;

/** 2.6: one training is subsidised once, known by its provider and its id. */
final class TrainingAlreadySubsidised implements BarRule {

  @Override
  public Bar bar() {
    return Bar.TRAINING_ALREADY_SUBSIDISED;
  }

  @Override
  public boolean applies(Examination examination) {
    Training training = examination.training();
    for (int i = 0; i < examination.historySize(); i++) {
      HistoryEntry entry = examination.history(i);
      if (entry.trainingId().equals(training.id())
          && entry.provider().equals(training.provider().code())) {
        return true;
      }
    }
    return false;
  }
}
