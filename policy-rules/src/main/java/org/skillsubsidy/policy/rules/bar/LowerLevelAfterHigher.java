package org.skillsubsidy.policy.rules.bar;

import org.skillsubsidy.policy.model.decision.Bar;
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
      HistoryEntry entry = examination.history(i);
      CertificateLevel earlier = entry.level().orElse(null);
      higherBefore |=
          earlier != null
              && earlier.isAbove(level)
              && entry.trainingEnd().isBefore(examination.training().end())
              && examination.sameOccupation(entry);
    }
    if (higherBefore) {
      examination.decision().restsOn(Reading.R6);
    }
    return higherBefore && examination.readings().downward() == DownwardReading.BARRED;
  }
}
