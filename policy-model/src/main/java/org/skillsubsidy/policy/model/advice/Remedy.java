package org.skillsubsidy.policy.model.advice;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/**
 * A fact of a claim that can honestly become another after the training: an authority completes
 * what it left open, money goes back to the trainee, or an exam is taken.
 *
 * <p>Everything else is past and is never proposed: that and when a training was held, for what
 * occupation and level, in what way and at what price; who the trainee is, which groups and
 * employer the trainee has; who trained, since when that provider is banned and what it was
 * licensed for; that it won a competition, which is held before the training and not after; the
 * date and level of a certificate that was issued; and what was paid before.
 */
public enum Remedy {
  /**
   * The course comes into the catalogue, or the local department reviews it outside of that:
   * listing REVIEWED.
   */
  COURSE_REVIEW(Clause.C3_6, Clause.C3_7),
  /**
   * The provider files with the human resources department, which its kind can do at any time:
   * admission FILED.
   */
  PROVIDER_FILING(Clause.C3_7),
  /** The training is entered into the real-name system. */
  REAL_NAME_ENTRY(Clause.C3_4),
  /**
   * The trainee takes a free exam for what was trained, and gets a certificate of the target level,
   * or of a level with a rate where there is no target. Proposed where there is no certificate, or
   * one for which more is wrong than the exam's fee.
   */
  CERTIFICATE(Clause.C2_6),
  /** Provider or employer pay the tuition back to the trainee and bear it themselves. */
  TUITION_REFUND(Clause.C2_5),
  /** The organiser pays the exam's fee back to the trainee. */
  EXAM_FEE_REFUND(Clause.C2_6);

  private final List<Clause> clauses;

  Remedy(Clause... clauses) {
    this.clauses = List.of(clauses);
  }

  /**
   * Returns what the remedy answers to.
   *
   * @return the clauses, in the plan's order
   */
  public List<Clause> clauses() {
    return clauses;
  }
}
