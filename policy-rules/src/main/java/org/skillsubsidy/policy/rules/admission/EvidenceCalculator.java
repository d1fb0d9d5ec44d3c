package org.skillsubsidy.policy.rules.admission;

import java.util.Map;
import java.util.Optional;
import org.skillsubsidy.policy.model.admission.Evidence;
import org.skillsubsidy.policy.model.admission.Evidence.Need;
import org.skillsubsidy.policy.model.admission.EvidenceDocument;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;

/**
 * Tells which documents a claim needs: no employment and entrepreneurship certificate for
 * high-skilled training (3.1), a written commitment in place of proofs for project-based training
 * (3.4). Immutable and stateless.
 */
@Cites({Clause.C3_1, Clause.C3_4})
public final class EvidenceCalculator {

  /** Tells by the plan's own terms and the default readings. */
  public static final EvidenceCalculator DEFAULT = of(PolicyTimeline.PLAN);

  private final PolicyTimeline timeline;

  private EvidenceCalculator(PolicyTimeline timeline) {
    this.timeline = timeline;
  }

  /**
   * Makes a calculator.
   *
   * @param timeline the terms; reading R9 of those in force on a training's end tells which
   *     trainings are paid on the strength of a certificate
   * @return the calculator
   */
  public static EvidenceCalculator of(PolicyTimeline timeline) {
    return new EvidenceCalculator(timeline);
  }

  /**
   * Makes a calculator.
   *
   * @param terms the terms, before and after which nothing is in force
   * @return the calculator
   */
  public static EvidenceCalculator of(PolicyTerms terms) {
    return of(PolicyTimeline.of(terms));
  }

  /**
   * Lists the documents of a claim.
   *
   * @param claim the claim
   * @return an answer for every document; empty where no terms are in force, which is outside the
   *     policy
   */
  public Optional<Evidence> needs(SubsidyClaim claim) {
    return timeline.termsOn(claim.training().end()).map(terms -> needs(claim, terms));
  }

  private static Evidence needs(SubsidyClaim claim, PolicyTerms terms) {
    Training training = claim.training();
    boolean commits = training.projectBased();
    // The certificate is what a subsidy is claimed for, or what it is claimed by: no mere proof.
    boolean certificate = claim.certificate().isPresent() || isBasis(training, terms);
    return new Evidence(
        Map.of(
            EvidenceDocument.EMPLOYMENT_CERTIFICATE,
            employmentCertificate(training),
            EvidenceDocument.CERTIFICATE,
            certificate ? Need.NEEDED : Need.NOT_NEEDED,
            EvidenceDocument.OTHER_PROOFS,
            commits ? Need.REPLACED_BY_COMMITMENT : Need.NOT_STATED,
            EvidenceDocument.COMMITMENT,
            commits ? Need.NEEDED : Need.NOT_NEEDED));
  }

  private static Need employmentCertificate(Training training) {
    if (training.targetLevel().filter(CertificateLevel::isHighSkilled).isPresent()) {
      return Need.NOT_NEEDED;
    }
    return training.projectBased() ? Need.REPLACED_BY_COMMITMENT : Need.NEEDED;
  }

  private static boolean isBasis(Training training, PolicyTerms terms) {
    if (training.targetLevel().isEmpty()) {
      return false;
    }
    return switch (terms.readings().certificateBasis()) {
      case HIGH_SKILLED -> training.targetLevel().get().isHighSkilled();
      case EVERY_LEVEL -> true;
      case NEVER -> false;
    };
  }
}
