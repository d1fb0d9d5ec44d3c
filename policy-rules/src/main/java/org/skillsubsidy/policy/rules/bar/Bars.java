package org.skillsubsidy.policy.rules.bar;

import java.util.List;
import org.skillsubsidy.policy.rules.examination.Examination;

/**
 * All bars but NOT_IN_FORCE, for which nothing is examined. A new bar is a new class and an entry
 * here. Each is called by name, and not in a loop over all, so that it is compiled into the place.
 */
public final class Bars {

  private static final BarRule PROVIDER_BANNED = new ProviderBanned();
  private static final BarRule PROVIDER_NOT_ADMITTED = new ProviderNotAdmitted();
  private static final BarRule OUTSIDE_LICENSED_SCOPE = new OutsideLicensedScope();
  private static final BarRule NOT_LISTED = new NotListed();
  private static final BarRule NOT_REAL_NAME_REGISTERED = new NotRealNameRegistered();
  private static final BarRule TRAINING_ALREADY_SUBSIDISED = new TrainingAlreadySubsidised();
  private static final BarRule ANNUAL_LIMIT = new AnnualLimit();
  private static final BarRule REPEATED_TRAINING = new RepeatedTraining();
  private static final BarRule LOWER_LEVEL_AFTER_HIGHER = new LowerLevelAfterHigher();

  private Bars() {}

  /**
   * Returns the bars, to tell what they look at.
   *
   * @return the rules, in the order of a decision
   */
  public static List<BarRule> all() {
    return List.of(
        PROVIDER_BANNED,
        PROVIDER_NOT_ADMITTED,
        OUTSIDE_LICENSED_SCOPE,
        NOT_LISTED,
        NOT_REAL_NAME_REGISTERED,
        TRAINING_ALREADY_SUBSIDISED,
        ANNUAL_LIMIT,
        REPEATED_TRAINING,
        LOWER_LEVEL_AFTER_HIGHER);
  }

  /**
   * Adds to the decision every bar that applies.
   *
   * @param examination the claim, its level settled
   */
  public static void examine(Examination examination) {
    examine(PROVIDER_BANNED, examination);
    examine(PROVIDER_NOT_ADMITTED, examination);
    examine(OUTSIDE_LICENSED_SCOPE, examination);
    examine(NOT_LISTED, examination);
    examine(NOT_REAL_NAME_REGISTERED, examination);
    examine(TRAINING_ALREADY_SUBSIDISED, examination);
    examine(ANNUAL_LIMIT, examination);
    examine(REPEATED_TRAINING, examination);
    examine(LOWER_LEVEL_AFTER_HIGHER, examination);
  }

  private static void examine(BarRule rule, Examination examination) {
    if (rule.applies(examination)) {
      examination.decision().bar(rule.bar());
    }
  }
}
