package org.skillsubsidy.policy.rules.audit;

import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/** A certificate that was issued before the last day of the training that should lead to it. */
final class CertificateBeforeTrainingEnd implements ClaimRule {

  @Override
  public FlagCode code() {
    return FlagCode.CERTIFICATE_BEFORE_TRAINING_END;
  }

  @Override
  public void examine(SubsidyClaim claim, Findings findings) {
    Certificate certificate = claim.certificate().orElse(null);
    if (certificate != null && certificate.issuedOn().isBefore(claim.training().end())) {
      findings.flag(
          code(),
          claim,
          new SeenFact.OfDay("certificate.issuedOn", certificate.issuedOn()),
          new SeenFact.OfDay("training.end", claim.training().end()));
    }
  }
}
