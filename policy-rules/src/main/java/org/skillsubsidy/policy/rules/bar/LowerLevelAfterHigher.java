package org.skillsubsidy.policy.rules.bar;

import java.util.List;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.terms.DownwardReading;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.rules.examination.Examination;

/** 2.6 under reading R6: no lower level after a higher one of the same occupation. */
final class LowerLevelAfterHigher implements BarRule {

  @Override
  public Bar bar() {
    return Bar.LOWER_LEVEL_AFTER_HIGHER;
  }

  @Override
  public boolean applies(Examination examination) {
    CertificateLevel level = examination.level();
    boolean higherBefore = false;
    for (int i = 0; i < examination.historySize() && level != null; i++) {
      higherBefore |= isHigherBefore(examination, level, i);
    }
    if (higherBefore) {
      examination.decision().restsOn(Reading.R6);
    }
    return higherBefore && examination.readings().downward() == DownwardReading.BARRED;
  }

  private static boolean isHigherBefore(
      Examination examination, CertificateLevel level, int index) {
    CertificateLevel earlier = examination.history(index).level().orElse(null);
    return earlier != null
        && earlier.isAbove(level)
        && examination.endedBefore(index)
        && examination.isSameOccupation(index);
  }

  @Override
  public Evidence evidence(Examination examination) {
    CertificateLevel level = examination.level();
    if (level == null) {
      return Evidence.of("NO_LEVEL").with("occupation", examination.training().occupation());
    }
    List<HistoryEntry> higher =
        examination.historyWhere(i -> isHigherBefore(examination, level, i));
    return Evidence.of(higher.isEmpty() ? "NEVER_HIGHER" : "HIGHER")
        .with("occupation", examination.training().occupation())
        .with("level", level)
        .with("trainings", higher)
        .with(Reading.R6);
  }
}
