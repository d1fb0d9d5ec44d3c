package org.skillsubsidy.policy.model.audit;

import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/**
 * The registers of other departments, as the host can ask them (3.4, 3.9). The host implements
 * this; it is asked once for each claim and status.
 */
@FunctionalInterface
public interface OutsideRecords {

  /** No register at all: nothing is known. */
  OutsideRecords NONE = (claim, status) -> Answer.UNKNOWN;

  /**
   * Answers a question about a claim's trainee at the time of its training.
   *
   * @param claim the claim, for trainee, employer and time
   * @param status the question
   * @return the answer, {@link Answer#UNKNOWN} where there is none
   */
  Answer ask(SubsidyClaim claim, OutsideStatus status);
}
