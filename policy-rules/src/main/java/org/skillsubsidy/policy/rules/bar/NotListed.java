package org.skillsubsidy.policy.rules.bar;

import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.rules.examination.Examination;

/** 3.6, 3.7: training is in the published catalogue or reviewed by the local department. */
final class NotListed implements BarRule {

  @Override
  public Bar bar() {
    return Bar.NOT_LISTED;
  }

  @Override
  public boolean applies(Examination examination) {
    return examination.facts().listing() == Listing.UNLISTED;
  }

  @Override
  public Evidence evidence(Examination examination) {
    return Evidence.of(examination.training().listing());
  }
}
