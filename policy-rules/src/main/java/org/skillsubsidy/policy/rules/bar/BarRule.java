package org.skillsubsidy.policy.rules.bar;

import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.rules.examination.Examination;

/** One bar: what it is, and when it applies. Stateless. */
public interface BarRule {

  /**
   * Returns the bar.
   *
   * @return what a decision reports
   */
  Bar bar();

  /**
   * Tells whether the bar applies, and notes in the decision the reading that this rests on, if
   * any.
   *
   * @param examination the claim, its level settled
   * @return true if the training may not be subsidised
   */
  boolean applies(Examination examination);

  /**
   * Tells what {@link #applies} looks at. Only explanations ask.
   *
   * @param examination the claim, its level settled
   * @return the values, whether the bar applies or not
   */
  Evidence evidence(Examination examination);
}
