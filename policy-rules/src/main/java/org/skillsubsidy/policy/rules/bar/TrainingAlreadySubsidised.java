package org.skillsubsidy.policy.rules.bar;

import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.rules.examination.Examination;

/** 2.6: one training is subsidised once, known by its provider and its id. */
final class TrainingAlreadySubsidised implements BarRule {

  @Override
  public Bar bar() {
    return Bar.TRAINING_ALREADY_SUBSIDISED;
  }

  @Override
  public boolean applies(Examination examination) {
    for (int i = 0; i < examination.historySize(); i++) {
      if (examination.isSameTraining(i)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Evidence evidence(Examination examination) {
    Training training = examination.training();
    return Evidence.of("")
        .with("training", training.id())
        .with("provider", training.provider().code())
        .with("trainings", examination.historyWhere(examination::isSameTraining));
  }
}
