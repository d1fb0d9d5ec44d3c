package org.skillsubsidy.policy.rules.audit;

import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/** A certificate that did not exist yet when it was claimed for. */
final class CertificateAfterSubmission implements ClaimRule {

  @Override
  public FlagCode code() {
    return FlagCode.CERTIFICATE_AFTER_SUBMISSION;
  }

  @Override
  public void examine(SubsidyClaim claim, Findings findings) {
    Certificate certificate = claim.certificate().orElse(null);
    if (certificate != null && certificate.issuedOn().isAfter(claim.submittedOn())) {
      findings.flag(
          code(),
          claim,
          new SeenFact.OfDay("certificate.issuedOn", certificate.issuedOn()),
          new SeenFact.OfDay("claim.submittedOn", claim.submittedOn()));
    }
  }
}
