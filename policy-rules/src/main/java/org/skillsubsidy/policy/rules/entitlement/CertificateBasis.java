package org.skillsubsidy.policy.rules.entitlement;

import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.rules.examination.Examination;

/** 3.1, 2.6: which trainings are paid only on the strength of a certificate (reading R9). */
final class CertificateBasis {

  private CertificateBasis() {}

  static boolean isMissing(Examination examination) {
    CertificateLevel target = examination.target();
    if (target == null || examination.facts().certificateMatches()) {
      return false;
    }
    examination.decision().restsOn(Reading.R9);
    return switch (examination.readings().certificateBasis()) {
      case HIGH_SKILLED -> target.isHighSkilled();
      case EVERY_LEVEL -> true;
      case NEVER -> false;
    };
  }

  static Evidence evidence(Examination examination) {
    CertificateLevel target = examination.target();
    if (target == null) {
      return Evidence.of("NO_TARGET");
    }
    Certificate certificate = examination.certificate();
    if (certificate == null) {
      return Evidence.of("NO_CERTIFICATE").with("target", target).with(Reading.R9);
    }
    return Evidence.of(examination.facts().certificateMatches() ? "MATCHING" : "OTHER_CERTIFICATE")
        .with("target", target)
        .with("occupation", examination.training().occupation())
        .with("certificateLevel", certificate.level())
        .with("certificateOccupation", certificate.occupation())
        .with(Reading.R9);
  }
}
