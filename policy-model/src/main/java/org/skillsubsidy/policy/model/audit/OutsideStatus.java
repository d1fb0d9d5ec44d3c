package org.skillsubsidy.policy.model.audit;

/**
 * What only other registers know about a trainee: civil affairs, pensions, tax, schools, social
 * insurance (3.4, 3.9). Each is a question about the time of the claim's training, first and last
 * day included.
 */
public enum OutsideStatus {
  /** Had the trainee died before the training was over? */
  DECEASED(FlagCode.DECEASED),
  /** Did the trainee draw an old-age pension? */
  PENSION_DRAWN(FlagCode.PENSION_DRAWN),
  /** Was the trainee on a payroll? Asked of people claimed as unemployed or hard to employ. */
  ON_PAYROLL(FlagCode.ON_PAYROLL),
  /** Was the trainee a full-time student? */
  STUDENT(FlagCode.STUDENT),
  /**
   * Was the trainee insured by another employer than the claim states? Asked where it states one.
   */
  INSURED_ELSEWHERE(FlagCode.INSURED_ELSEWHERE);

  private final FlagCode flag;

  OutsideStatus(FlagCode flag) {
    this.flag = flag;
  }

  /**
   * Returns what a yes is flagged as.
   *
   * @return the code
   */
  public FlagCode flag() {
    return flag;
  }
}
