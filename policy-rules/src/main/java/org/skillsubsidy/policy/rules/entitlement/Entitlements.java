package org.skillsubsidy.policy.rules.entitlement;

import java.util.List;
import org.skillsubsidy.policy.rules.examination.Examination;

/** All kinds of subsidy. A new one is a new class and an entry here. */
public final class Entitlements {

  private static final Entitlement ENTERPRISE_TRAINING = new EnterpriseTraining();
  private static final Entitlement WORKER_TRAINING = new WorkerTraining();
  private static final Entitlement LIVING_ALLOWANCE = new LivingAllowance();
  private static final Entitlement CERTIFICATE = new CertificateSubsidy();

  private Entitlements() {}

  /**
   * Returns the entitlements, to tell what they look at.
   *
   * @return the rules, in the order of a decision
   */
  public static List<Entitlement> all() {
    return List.of(ENTERPRISE_TRAINING, WORKER_TRAINING, LIVING_ALLOWANCE, CERTIFICATE);
  }

  /**
   * Adds to the decision what every kind gives or denies, as if nothing barred the training.
   *
   * @param examination the claim
   */
  public static void assess(Examination examination) {
    // Worker training asks whether the flat rate is denied, so it comes after.
    ENTERPRISE_TRAINING.assess(examination);
    WORKER_TRAINING.assess(examination);
    LIVING_ALLOWANCE.assess(examination);
    CERTIFICATE.assess(examination);
  }
}
