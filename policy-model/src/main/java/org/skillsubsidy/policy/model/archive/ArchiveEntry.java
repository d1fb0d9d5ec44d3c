package org.skillsubsidy.policy.model.archive;

import java.time.LocalDate;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.identity.ClaimId;

/** One thing that a trainee's archive remembers, and the day on which it came about. */
public sealed interface ArchiveEntry {

  /**
   * Returns the day by which entries are ordered.
   *
   * @return the day
   */
  LocalDate on();

  /**
   * A claim was decided, for the first time or again.
   *
   * @param on the day of the decision
   * @param decision the decision, with the training, the certificate and all other facts as they
   *     were known then
   */
  record Decided(LocalDate on, SubsidyDecision decision) implements ArchiveEntry {}

  /**
   * A decision was revoked (3.9).
   *
   * @param on the day of the revocation
   * @param claim the claim that had been decided
   */
  record Revoked(LocalDate on, ClaimId claim) implements ArchiveEntry {}

  /**
   * A training was subsidised elsewhere.
   *
   * @param training what is known of it
   */
  record Elsewhere(OutsideTraining training) implements ArchiveEntry {

    /** Returns the last day of the training: when it was decided is not known. */
    @Override
    public LocalDate on() {
      return training.trainingEnd();
    }
  }
}
