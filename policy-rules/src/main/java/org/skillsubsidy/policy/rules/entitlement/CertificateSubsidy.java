package org.skillsubsidy.policy.rules.entitlement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.ClaimFacts;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.explain.Arithmetic;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.SmallEnumSet;
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
    ClaimFacts facts = examination.facts();
    CertificateLevel level = facts.certificateLevel();
    if (level == null) {
      examination.decision().deny(Denial.CERTIFICATE_NO_CERTIFICATE);
      return;
    }
    TermsTable terms = examination.terms();
    long rate = terms.certificateRateFen(level);
    boolean denied =
        examination.deny(
            facts.issuedOn() < terms.certificatesFrom(),
            Denial.CERTIFICATE_CERTIFICATE_BEFORE_START);
    denied |= examination.deny(rate == 0, Denial.CERTIFICATE_RATE_NOT_STATED);
    denied |= examination.deny(facts.isExamCharged(), Denial.CERTIFICATE_EXAM_NOT_FREE);
    denied |=
        examination.deny(
            !facts.certificateMatches(), Denial.CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH);
    denied |=
        examination.deny(
            isPaidAlready(examination), Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED);
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

  private boolean isPaidAlready(Examination examination) {
    for (int i = 0; i < examination.historySize(); i++) {
      if (isPaid(examination, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPaid(Examination examination, int index) {
    return examination.isSameCertificate(index) && examination.history(index).paidFen(kind()) > 0;
  }

  @Override
  public Grounds grounds(Examination examination) {
    Certificate certificate = examination.certificate();
    if (certificate == null) {
      return new Grounds(
          Evidence.NONE,
          Map.of(Denial.CERTIFICATE_NO_CERTIFICATE, Evidence.NONE),
          Optional.empty());
    }
    TermsTable terms = examination.terms();
    Training training = examination.training();
    Evidence match =
        Evidence.of(examination.target() == null ? "NO_TARGET" : "")
            .with("certificateOccupation", certificate.occupation())
            .with("certificateLevel", certificate.level())
            .with("occupation", training.occupation());
    CertificateLevel target = examination.target();
    long rate = terms.certificateRateFen(certificate.level());
    Map<Denial, Evidence> denials = new EnumMap<>(Denial.class);
    denials.put(
        Denial.CERTIFICATE_NO_CERTIFICATE,
        Evidence.of("")
            .with("number", certificate.number())
            .with("level", certificate.level())
            .with("issued", certificate.issuedOn()));
    denials.put(
        Denial.CERTIFICATE_CERTIFICATE_BEFORE_START,
        Evidence.of("")
            .with("issued", certificate.issuedOn())
            .with("from", terms.terms().certificatesFrom()));
    denials.put(
        Denial.CERTIFICATE_RATE_NOT_STATED,
        Evidence.of("LEVEL")
            .with("level", certificate.level())
            .with("named", levelsWithRate(terms)));
    denials.put(
        Denial.CERTIFICATE_EXAM_NOT_FREE, Evidence.of("").with("fee", certificate.examFee()));
    denials.put(
        Denial.CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH,
        target == null ? match : match.with("target", target));
    denials.put(
        Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED,
        Evidence.of("")
            .with("number", certificate.number())
            .with("trainings", examination.historyWhere(i -> isPaid(examination, i))));
    return new Grounds(
        Evidence.of("").with("level", certificate.level()),
        denials,
        rate == 0
            ? Optional.empty()
            : Optional.of(new Arithmetic.Stated(Arithmetic.Origin.CERTIFICATE_RATE, rate)));
  }

  private static Set<CertificateLevel> levelsWithRate(TermsTable terms) {
    return SmallEnumSet.copyOf(
        CertificateLevel.values(), terms.terms().certificateRatesFen().keySet());
  }
}
