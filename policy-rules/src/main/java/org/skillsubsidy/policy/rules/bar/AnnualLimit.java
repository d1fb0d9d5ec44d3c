package org.skillsubsidy.policy.rules.bar;

import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.explain.Evidence;
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

  @Override
  public Evidence evidence(Examination examination) {
    int count = examination.countInWindow();
    return Evidence.of(examination.terms().terms().capWindow())
        .with("place", count + 1)
        .with("year", examination.year())
        .with("count", count)
        .with("trainings", examination.historyWhere(examination::isInWindow))
        .with("cap", examination.terms().trainingCap());
  }
}
