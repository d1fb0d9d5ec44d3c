package org.skillsubsidy.policy.model.reassess;

import java.time.LocalDate;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;

/**
 * One thing that became known of a trainee's case. The day on which it became known is one thing;
 * the days of which it speaks (of a training, of terms in force) are others.
 */
public sealed interface CaseEntry {

  /**
   * Returns since when this is known.
   *
   * @return the day
   */
  LocalDate knownOn();

  /**
   * A claim was filed.
   *
   * @param knownOn since when it is known
   * @param claim the claim
   */
  record Filed(LocalDate knownOn, SubsidyClaim claim) implements CaseEntry {}

  /**
   * A claim turned out to have other facts: a certificate that came later or was taken away, a
   * provider that is banned.
   *
   * @param knownOn since when that is known
   * @param claim the claim with all its facts as they are
   */
  record Corrected(LocalDate knownOn, SubsidyClaim claim) implements CaseEntry {}

  /**
   * A claim was struck out.
   *
   * @param knownOn since when that is known
   * @param claim the claim with the facts that were known of it last
   * @param reason why
   */
  record Revoked(LocalDate knownOn, SubsidyClaim claim, RevocationReason reason)
      implements CaseEntry {}

  /**
   * The terms became others, for the past too where their validity says so.
   *
   * @param knownOn since when that is known
   * @param timeline all terms
   */
  record TermsChanged(LocalDate knownOn, PolicyTimeline timeline) implements CaseEntry {}

  /**
   * Trainings that were decided elsewhere became known.
   *
   * @param knownOn since when they are known
   * @param elsewhere all trainings that were decided elsewhere
   */
  record PaidElsewhere(LocalDate knownOn, TrainingHistory elsewhere) implements CaseEntry {}
}
