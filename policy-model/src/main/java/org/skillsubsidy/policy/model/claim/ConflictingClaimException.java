package org.skillsubsidy.policy.model.claim;

import java.io.Serial;

/** A claim whose id is known for its trainee, with other facts. A correction is no second claim. */
public final class ConflictingClaimException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Names the id that stands for different facts.
   *
   * @param claim one of the claims in conflict
   */
  public ConflictingClaimException(SubsidyClaim claim) {
    super(message(claim));
  }

  /**
   * Says what is wrong, for exceptions and reports alike.
   *
   * @param claim one of the claims in conflict
   * @return a text that names the claim and masks the trainee
   */
  public static String message(SubsidyClaim claim) {
    return "claim '%s' of trainee %s is given more than once, with different facts"
        .formatted(claim.id(), claim.trainee().id());
  }
}
