package org.skillsubsidy.policy.model.audit;

import java.util.OptionalInt;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/**
 * The class hours of 45 minutes that were held in a training. They are no fact of a claim; a host
 * that has them gives them to the audit.
 */
@FunctionalInterface
public interface ClassHours {

  /** No hours at all are known. */
  ClassHours NONE = claim -> OptionalInt.empty();

  /**
   * Returns the hours of a claim's training.
   *
   * @param claim the claim
   * @return the hours of the whole training, empty where they are not known
   */
  OptionalInt of(SubsidyClaim claim);
}
