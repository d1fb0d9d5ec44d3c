package org.skillsubsidy.policy.rules.entitlement;

import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.rules.examination.Examination;
import org.skillsubsidy.policy.rules.examination.TermsTable;

/** 2.6: a rate for the certificate, to whoever held the free exam. */
final class CertificateSubsidy implements Entitlement {

  @Override
  public SubsidyKind kind() {
    return SubsidyKind.CERTIFICATE;
  }

  @Override
  public void assess(Examination examination) {
    Certificate certificate = examination.certificate();
    if (certificate == null) {
      examination.decision().deny(Denial.CERTIFICATE_NO_CERTIFICATE);
      return;
    }
    TermsTable terms = examination.terms();
    long rate = terms.certificateRateFen(certificate.level());
    boolean denied =
        examination.deny(
            certificate.issuedOn().isBefore(terms.terms().certificatesFrom()),
            Denial.CERTIFICATE_CERTIFICATE_BEFORE_START);
    denied |= examination.deny(rate == 0, Denial.CERTIFICATE_RATE_NOT_STATED);
    denied |= examination.deny(certificate.examFeeFen() > 0, Denial.CERTIFICATE_EXAM_NOT_FREE);
    denied |=
        examination.deny(
            !examination.certificateMatches(), Denial.CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH);
    denied |=
        examination.deny(
            isPaidAlready(examination, certificate),
            Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED);
    if (!denied) {
      examination
          .decision()
          .pay(
              kind(),
              rate,
              Payees.resolve(terms.terms().certificatePayee(), examination),
              examination.isEmployee()
                  ? terms.terms().employeeCertificateFund()
                  : terms.terms().certificateFund(),
              Clause.C2_6);
    }
  }

  private boolean isPaidAlready(Examination examination, Certificate certificate) {
    for (int i = 0; i < examination.historySize(); i++) {
      HistoryEntry entry = examination.history(i);
      if (entry.paidFen(kind()) > 0
          && certificate.number().equals(entry.certificateNumber().orElse(null))) {
        return true;
      }
    }
    return false;
  }
}
