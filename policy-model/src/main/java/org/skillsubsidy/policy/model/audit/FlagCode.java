package org.skillsubsidy.policy.model.audit;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/**
 * What can look wrong about a claim (3.9). The names are stable: hosts store and filter by them.
 *
 * <p>A flag is a suspicion and never a refusal. What must not be paid is a bar or a denial.
 */
public enum FlagCode {
  /** The training shares a day with another of the same person. */
  OVERLAPPING_TRAININGS("培训时间重叠", Severity.WARNING, Clause.C3_9),
  /** The certificate was issued before the training ended. */
  CERTIFICATE_BEFORE_TRAINING_END("培训未结束已发证", Severity.WARNING, Clause.C2_6, Clause.C3_9),
  /** The certificate was issued after the claim was submitted. */
  CERTIFICATE_AFTER_SUBMISSION("申领后发证", Severity.SERIOUS, Clause.C2_6, Clause.C3_9),
  /** Two people or more hold a certificate with the same number. */
  CERTIFICATE_NUMBER_SHARED("多人同一证书编号", Severity.SERIOUS, Clause.C2_6, Clause.C3_9),
  /** More class hours were held than fit into the days of training. */
  CLASS_HOURS_EXCEEDED("日均课时超限", Severity.WARNING, Clause.C3_4, Clause.C3_9),
  /** The trainee was younger or older at the start than people who work. */
  AGE_OUTSIDE_RANGE("年龄超出范围", Severity.WARNING, Clause.C3_9),
  /** The certificate's level was reached without a known certificate of the level below. */
  LEVEL_SKIPPED("越级取证", Severity.NOTICE, Clause.C2_6, Clause.C3_9),
  /** One organiser had very many certificates issued within days. */
  CERTIFICATE_RUSH("短期集中发证", Severity.WARNING, Clause.C2_6, Clause.C3_9),
  /** The provider was banned after the training began and before it was over. */
  BANNED_DURING_TRAINING("培训期间机构被禁止", Severity.WARNING, Clause.C3_9),
  /** The trainee had died before the training was over. */
  DECEASED("人员已死亡", Severity.SERIOUS, Clause.C3_9),
  /** The trainee drew an old-age pension. */
  PENSION_DRAWN("已领取养老金", Severity.WARNING, Clause.C3_9),
  /** Somebody claimed as jobless was on a payroll. */
  ON_PAYROLL("失业人员有在职记录", Severity.WARNING, Clause.C3_9),
  /** The trainee was a student. */
  STUDENT("在校学生", Severity.WARNING, Clause.C3_9),
  /** The trainee was insured by another employer than the claim states. */
  INSURED_ELSEWHERE("由其他单位参保", Severity.WARNING, Clause.C3_9);

  private final String term;
  private final Severity severity;
  private final List<Clause> clauses;

  FlagCode(String term, Severity severity, Clause... clauses) {
    this.term = term;
    this.severity = severity;
    this.clauses = List.of(clauses);
  }

  /**
   * Returns the words for people.
   *
   * @return a short Chinese text
   */
  public String term() {
    return term;
  }

  /**
   * Returns how much it weighs.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns what makes it a matter for an audit.
   *
   * @return the clauses, in the plan's order
   */
  public List<Clause> clauses() {
    return clauses;
  }
}
