package org.skillsubsidy.policy.model.decision;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * One kind of subsidy that is not paid for one reason. These are all that the plan gives; decisions
 * list denials in this order.
 */
public enum Denial {
  /** {@link SubsidyKind#ENTERPRISE_TRAINING} for {@link DenialReason#RATE_NOT_STATED}. */
  ENTERPRISE_TRAINING_RATE_NOT_STATED(
      SubsidyKind.ENTERPRISE_TRAINING, DenialReason.RATE_NOT_STATED, Clause.C2_1),
  /** {@link SubsidyKind#ENTERPRISE_TRAINING} for {@link DenialReason#TRAINING_TYPE_NOT_NAMED}. */
  ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED(
      SubsidyKind.ENTERPRISE_TRAINING, DenialReason.TRAINING_TYPE_NOT_NAMED, Clause.C2_3),
  /** {@link SubsidyKind#ENTERPRISE_TRAINING} for {@link DenialReason#CERTIFICATE_REQUIRED}. */
  ENTERPRISE_TRAINING_CERTIFICATE_REQUIRED(
      SubsidyKind.ENTERPRISE_TRAINING, DenialReason.CERTIFICATE_REQUIRED, Clause.C2_6, Clause.C3_1),
  /** {@link SubsidyKind#ENTERPRISE_TRAINING} for {@link DenialReason#ALREADY_PAID_THIS_YEAR}. */
  ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR(
      SubsidyKind.ENTERPRISE_TRAINING, DenialReason.ALREADY_PAID_THIS_YEAR, Clause.C2_3),
  /** {@link SubsidyKind#WORKER_TRAINING} for {@link DenialReason#LEFT_TO_SEPARATE_MEASURES}. */
  WORKER_TRAINING_LEFT_TO_SEPARATE_MEASURES(
      SubsidyKind.WORKER_TRAINING, DenialReason.LEFT_TO_SEPARATE_MEASURES, Clause.C2_4),
  /** {@link SubsidyKind#WORKER_TRAINING} for {@link DenialReason#RATE_NOT_STATED}. */
  WORKER_TRAINING_RATE_NOT_STATED(
      SubsidyKind.WORKER_TRAINING, DenialReason.RATE_NOT_STATED, Clause.C2_1),
  /** {@link SubsidyKind#WORKER_TRAINING} for {@link DenialReason#NO_TUITION}. */
  WORKER_TRAINING_NO_TUITION(SubsidyKind.WORKER_TRAINING, DenialReason.NO_TUITION, Clause.C2_4),
  /** {@link SubsidyKind#WORKER_TRAINING} for {@link DenialReason#CERTIFICATE_REQUIRED}. */
  WORKER_TRAINING_CERTIFICATE_REQUIRED(
      SubsidyKind.WORKER_TRAINING, DenialReason.CERTIFICATE_REQUIRED, Clause.C2_6, Clause.C3_1),
  /** {@link SubsidyKind#WORKER_TRAINING} for {@link DenialReason#NO_ROOM_UNDER_CAP}. */
  WORKER_TRAINING_NO_ROOM_UNDER_CAP(
      SubsidyKind.WORKER_TRAINING, DenialReason.NO_ROOM_UNDER_CAP, Clause.C2_4),
  /** {@link SubsidyKind#LIVING_ALLOWANCE} for {@link DenialReason#TRAINEE_WAS_CHARGED}. */
  LIVING_ALLOWANCE_TRAINEE_WAS_CHARGED(
      SubsidyKind.LIVING_ALLOWANCE, DenialReason.TRAINEE_WAS_CHARGED, Clause.C2_5),
  /** {@link SubsidyKind#CERTIFICATE} for {@link DenialReason#NO_CERTIFICATE}. */
  CERTIFICATE_NO_CERTIFICATE(SubsidyKind.CERTIFICATE, DenialReason.NO_CERTIFICATE, Clause.C2_6),
  /** {@link SubsidyKind#CERTIFICATE} for {@link DenialReason#CERTIFICATE_BEFORE_START}. */
  CERTIFICATE_CERTIFICATE_BEFORE_START(
      SubsidyKind.CERTIFICATE, DenialReason.CERTIFICATE_BEFORE_START, Clause.C2_6),
  /** {@link SubsidyKind#CERTIFICATE} for {@link DenialReason#RATE_NOT_STATED}. */
  CERTIFICATE_RATE_NOT_STATED(SubsidyKind.CERTIFICATE, DenialReason.RATE_NOT_STATED, Clause.C2_6),
  /** {@link SubsidyKind#CERTIFICATE} for {@link DenialReason#EXAM_NOT_FREE}. */
  CERTIFICATE_EXAM_NOT_FREE(SubsidyKind.CERTIFICATE, DenialReason.EXAM_NOT_FREE, Clause.C2_6),
  /** {@link SubsidyKind#CERTIFICATE} for {@link DenialReason#CERTIFICATE_DOES_NOT_MATCH}. */
  CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH(
      SubsidyKind.CERTIFICATE, DenialReason.CERTIFICATE_DOES_NOT_MATCH, Clause.C2_6),
  /** {@link SubsidyKind#CERTIFICATE} for {@link DenialReason#CERTIFICATE_ALREADY_SUBSIDISED}. */
  CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED(
      SubsidyKind.CERTIFICATE, DenialReason.CERTIFICATE_ALREADY_SUBSIDISED, Clause.C2_6);

  private final SubsidyKind kind;
  private final DenialReason reason;
  private final List<Clause> clauses;

  Denial(SubsidyKind kind, DenialReason reason, Clause... clauses) {
    this.kind = kind;
    this.reason = reason;
    this.clauses = List.of(clauses);
  }

  /**
   * Finds a denial.
   *
   * @param kind what is denied
   * @param reason why
   * @return the denial
   * @throws InvalidFactException if the plan never denies this kind for this reason
   */
  public static Denial of(SubsidyKind kind, DenialReason reason) {
    return parse(kind + ":" + reason);
  }

  /**
   * Reads the storage form.
   *
   * @param text {@code KIND:REASON}, as in {@code CERTIFICATE:NO_CERTIFICATE}
   * @return the denial
   * @throws InvalidFactException if the plan never denies this kind for this reason
   */
  public static Denial parse(String text) {
    for (Denial denial : values()) {
      if (denial.text().equals(text)) {
        return denial;
      }
    }
    throw new InvalidFactException(
        "denial", text, "is no denial of the plan, such as CERTIFICATE:NO_CERTIFICATE");
  }

  /**
   * Returns what is denied.
   *
   * @return the kind
   */
  public SubsidyKind kind() {
    return kind;
  }

  /**
   * Returns why it is denied.
   *
   * @return the reason
   */
  public DenialReason reason() {
    return reason;
  }

  /**
   * Returns what the denial rests on.
   *
   * @return the clauses, in the plan's order
   */
  public List<Clause> clauses() {
    return clauses;
  }

  /**
   * Returns the storage form.
   *
   * @return {@code KIND:REASON}
   */
  public String text() {
    return kind + ":" + reason;
  }
}
