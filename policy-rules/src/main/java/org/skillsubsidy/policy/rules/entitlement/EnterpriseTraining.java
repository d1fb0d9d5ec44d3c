package org.skillsubsidy.policy.rules.entitlement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.explain.Arithmetic;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.FlatRatePeriodReading;
import org.skillsubsidy.policy.model.terms.FlatRateReading;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.rules.examination.Examination;
import org.skillsubsidy.policy.rules.examination.TermsTable;

/** 2.3: a flat rate for each employee who is trained. */
final class EnterpriseTraining implements Entitlement {

  @Override
  public SubsidyKind kind() {
    return SubsidyKind.ENTERPRISE_TRAINING;
  }

  @Override
  public void assess(Examination examination) {
    if (!examination.isEmployee()) {
      return;
    }
    TermsTable terms = examination.terms();
    boolean denied =
        examination.deny(
            terms.statesNoRateFor(examination.facts().type()),
            Denial.ENTERPRISE_TRAINING_RATE_NOT_STATED);
    denied |=
        examination.deny(
            isNotNamed(examination), Denial.ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED);
    denied |=
        examination.deny(
            CertificateBasis.isMissing(examination),
            Denial.ENTERPRISE_TRAINING_CERTIFICATE_REQUIRED);
    denied |=
        examination.deny(
            isPaidAlready(examination), Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR);
    if (!denied) {
      examination
          .decision()
          .pay(
              kind(),
              terms.flatRateFen(),
              Payees.resolve(terms.terms().flatRatePayee(), examination),
              terms.terms().flatRateFund(),
              Clause.C2_3);
    }
  }

  /** Reading R4: the list of 2.3 ends in 等. */
  private static boolean isNotNamed(Examination examination) {
    TermsTable terms = examination.terms();
    TrainingType type = examination.facts().type();
    boolean outsideList = !terms.namesFlatRateFor(type);
    boolean outsideAny = outsideList && terms.statesNoRateFor(type);
    if (outsideList != outsideAny) {
      examination.decision().restsOn(Reading.R4);
    }
    return examination.readings().flatRate() == FlatRateReading.ANY_TYPE ? outsideAny : outsideList;
  }

  /** Reading R8: per training, or once per person and year. */
  private boolean isPaidAlready(Examination examination) {
    if (examination.paidInYear(kind()) == 0) {
      return false;
    }
    examination.decision().restsOn(Reading.R8);
    return examination.readings().flatRatePeriod() == FlatRatePeriodReading.PER_YEAR;
  }

  @Override
  public Grounds grounds(Examination examination) {
    TermsTable terms = examination.terms();
    TrainingType type = examination.facts().type();
    Map<Denial, Evidence> denials = new EnumMap<>(Denial.class);
    denials.put(Denial.ENTERPRISE_TRAINING_RATE_NOT_STATED, Evidence.of("TYPE").with("type", type));
    denials.put(
        Denial.ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED,
        Evidence.of(terms.namesFlatRateFor(type) ? "NAMED" : "NOT_NAMED")
            .with("type", type)
            .with("named", terms.terms().flatRateTypes())
            .with(Reading.R4));
    denials.put(
        Denial.ENTERPRISE_TRAINING_CERTIFICATE_REQUIRED, CertificateBasis.evidence(examination));
    denials.put(
        Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR,
        PaidInYear.evidence(examination, kind(), examination.readings().flatRatePeriod().name())
            .with(Reading.R8));
    return new Grounds(
        Evidence.NONE,
        denials,
        Optional.of(new Arithmetic.Stated(Arithmetic.Origin.FLAT_RATE, terms.flatRateFen())));
  }
}
