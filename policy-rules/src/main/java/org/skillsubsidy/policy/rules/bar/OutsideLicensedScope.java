package org.skillsubsidy.policy.rules.bar;

import java.util.Set;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.rules.examination.Examination;

/** 3.2: training within the licensed occupations; a licence that is not known bars nothing. */
final class OutsideLicensedScope implements BarRule {

  @Override
  public Bar bar() {
    return Bar.OUTSIDE_LICENSED_SCOPE;
  }

  @Override
  public boolean applies(Examination examination) {
    return examination.facts().isOutsideLicensedScope();
  }

  @Override
  public Evidence evidence(Examination examination) {
    Training training = examination.training();
    Set<Occupation> licensed = training.provider().licensedOccupations();
    return Evidence.of(licensed.isEmpty() ? "UNKNOWN" : "")
        .with("occupation", training.occupation())
        .with("licensed", licensed);
  }
}
