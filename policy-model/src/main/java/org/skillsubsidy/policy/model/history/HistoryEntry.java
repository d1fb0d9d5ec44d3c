package org.skillsubsidy.policy.model.history;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;

/**
 * One training that used up a place in its trainee's history. Facts decide, not stored keys.
 *
 * <p>There are two: the entry that a decision leaves behind, and {@link OutsideTraining} for what
 * was decided elsewhere. Both are immutable; the interface is not meant for others.
 */
public interface HistoryEntry extends Serializable {

  /**
   * Returns the year in which the training counts (2.6).
   *
   * @return a calendar year
   */
  int year();

  /**
   * Returns the place that the training holds among those of its window.
   *
   * @return 1 or more; empty where it comes from outside without one
   */
  OptionalInt slot();

  /**
   * Returns the provider of the training.
   *
   * @return the provider's code
   */
  OrganisationCode provider();

  /**
   * Returns the training's id.
   *
   * @return the id, unique for the provider
   */
  TrainingId trainingId();

  /**
   * Returns what the training was for.
   *
   * @return the occupation, with its edition
   */
  Occupation occupation();

  /**
   * Returns the level of the training, for the ban on repetition (2.6).
   *
   * @return empty where it has none
   */
  Optional<CertificateLevel> level();

  /**
   * Returns the last day of the training.
   *
   * @return the day
   */
  LocalDate trainingEnd();

  /**
   * Returns what was paid.
   *
   * @param kind the kind of subsidy
   * @return the amount in fen, 0 where nothing was paid
   */
  long paidFen(SubsidyKind kind);

  /**
   * Returns the number of the certificate that came of the training. A subsidy was paid for it
   * where {@link #paidFen} of {@link SubsidyKind#CERTIFICATE} is more than 0.
   *
   * @return empty where there is none, or where it is not known
   */
  Optional<CertificateNumber> certificateNumber();

  /**
   * Returns the claim that was decided.
   *
   * @return empty where the entry comes from outside
   */
  Optional<SubsidyClaim> claim();
}
