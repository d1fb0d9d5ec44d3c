package org.skillsubsidy.policy.rules.bar;

import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.rules.examination.Examination;

/** 2.6: at most three trainings in a year. */
final class AnnualLimit implements BarRule {

  @Override
  public Bar bar() {
    return Bar.ANNUAL_LIMIT;
  }

  @Override
  public boolean applies(Examination examination) {
    return examination.countInWindow() >= examination.terms().trainingCap();
  }
}
