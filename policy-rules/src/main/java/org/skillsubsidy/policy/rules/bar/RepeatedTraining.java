package org.skillsubsidy.policy.rules.bar;

import java.util.List;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.RepeatReading;
import org.skillsubsidy.policy.rules.examination.Examination;

/** 2.6: the same occupation at the same level is not trained twice (reading R2). */
final class RepeatedTraining implements BarRule {

  @Override
  public Bar bar() {
    return Bar.REPEATED_TRAINING;
  }

  @Override
  public boolean applies(Examination examination) {
    boolean sameLevel = false;
    boolean sameLevelOrNone = false;
    boolean sameOccupation = false;
    CertificateLevel level = examination.level();
    for (int i = 0; i < examination.historySize(); i++) {
      if (examination.isSameOccupation(i)) {
        boolean same = examination.history(i).level().orElse(null) == level;
        sameOccupation = true;
        sameLevelOrNone |= same;
        sameLevel |= same && level != null;
      }
    }
    if (sameLevel != sameOccupation) {
      examination.decision().restsOn(Reading.R2);
    }
    return switch (examination.readings().repeat()) {
      case OCCUPATION_AND_LEVEL -> sameLevel;
      case ALSO_UNLEVELLED -> sameLevelOrNone;
      case OCCUPATION -> sameOccupation;
    };
  }

  @Override
  public Evidence evidence(Examination examination) {
    CertificateLevel level = examination.level();
    boolean anyLevel = examination.readings().repeat() == RepeatReading.OCCUPATION;
    List<HistoryEntry> ofOccupation = examination.historyWhere(examination::isSameOccupation);
    List<HistoryEntry> repeated =
        examination.historyWhere(
            i ->
                examination.isSameOccupation(i)
                    && (anyLevel || examination.history(i).level().orElse(null) == level));
    String found =
        ofOccupation.isEmpty()
            ? "NEW"
            : anyLevel ? "ANY_LEVEL" : level == null ? "NO_LEVEL" : "LEVEL";
    Evidence evidence =
        Evidence.of(found)
            .with("occupation", examination.training().occupation())
            .with("trainings", repeated.isEmpty() ? ofOccupation : repeated)
            .with(Reading.R2);
    return level == null ? evidence : evidence.with("level", level);
  }
}
