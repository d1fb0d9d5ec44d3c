package org.skillsubsidy.policy.rules.entitlement;

import org.skillsubsidy.policy.rules.examination.Examination;

/** All kinds of subsidy. A new one is a new class and an entry here. */
public final class Entitlements {

  // Worker training asks whether the flat rate is denied, so it comes after.
  private static final Entitlement[] ALL = {
    new EnterpriseTraining(), new WorkerTraining(), new LivingAllowance(), new CertificateSubsidy()
  };

  private Entitlements() {}

  /**
   * Adds to the decision what every kind gives or denies, as if nothing barred the training.
   *
   * @param examination the claim
   */
  public static void assess(Examination examination) {
    for (Entitlement entitlement : ALL) {
      entitlement.assess(examination);
    }
  }
}
