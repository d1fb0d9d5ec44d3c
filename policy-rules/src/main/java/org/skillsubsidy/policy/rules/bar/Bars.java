package org.skillsubsidy.policy.rules.bar;

import org.skillsubsidy.policy.rules.examination.Examination;

/**
 * All bars but NOT_IN_FORCE, for which nothing is examined. A new bar is a new class and an entry
 * here.
 */
public final class Bars {

  private static final BarRule[] ALL = {
    new ProviderBanned(),
    new ProviderNotAdmitted(),
    new OutsideLicensedScope(),
    new NotListed(),
    new NotRealNameRegistered(),
    new TrainingAlreadySubsidised(),
    new AnnualLimit(),
    new RepeatedTraining(),
    new LowerLevelAfterHigher()
  };

  private Bars() {}

  /**
   * Adds to the decision every bar that applies.
   *
   * @param examination the claim, its level settled
   */
  public static void examine(Examination examination) {
    for (BarRule rule : ALL) {
      if (rule.applies(examination)) {
        examination.decision().bar(rule.bar());
      }
    }
  }
}
