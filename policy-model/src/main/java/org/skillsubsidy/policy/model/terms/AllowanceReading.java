package org.skillsubsidy.policy.model.terms;

/**
 * R5: who gets the living allowance: the title names children, the rule labourers. The first choice
 * is the default.
 */
public enum AllowanceReading implements ReadingChoice {
  /** Poor labourers. */
  LABOURER,
  /** Children of poor households too. */
  LABOURER_AND_CHILD;

  @Override
  public Reading reading() {
    return Reading.R5;
  }
}
