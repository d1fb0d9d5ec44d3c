package org.skillsubsidy.policy.rules.entitlement;

import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.rules.examination.Examination;

/** One kind of subsidy: to whom it applies, what denies it, how much it is. Stateless. */
public interface Entitlement {

  /**
   * Returns the kind of subsidy.
   *
   * @return the kind
   */
  SubsidyKind kind();

  /**
   * Adds to the decision a line, or every denial that holds, or nothing where the kind does not
   * apply; and the readings that this rests on.
   *
   * @param examination the claim
   */
  void assess(Examination examination);

  /**
   * Tells what {@link #assess} looks at. Only explanations ask.
   *
   * @param examination the claim, assessed
   * @return the values, whatever became of the kind
   */
  Grounds grounds(Examination examination);
}
