package org.skillsubsidy.policy.rules.entitlement;

import java.util.Map;
import java.util.Optional;
import org.skillsubsidy.policy.model.claim.ClaimFacts;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.explain.Arithmetic;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.terms.AllowanceDaysReading;
import org.skillsubsidy.policy.model.terms.AllowanceReading;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.rules.examination.Examination;
import org.skillsubsidy.policy.rules.examination.TermsTable;

/** 2.5: an allowance for each day of a poor labourer's free training. */
final class LivingAllowance implements Entitlement {

  @Override
  public SubsidyKind kind() {
    return SubsidyKind.LIVING_ALLOWANCE;
  }

  @Override
  public void assess(Examination examination) {
    boolean labourer = examination.facts().isOf(TraineeGroup.POOR_LABOURER);
    boolean child = examination.facts().isOf(TraineeGroup.POOR_HOUSEHOLD_CHILD);
    if (!labourer && !child) {
      return;
    }
    ClaimFacts facts = examination.facts();
    boolean charged = facts.tuitionBorneBy() == TuitionBearer.TRAINEE && facts.tuitionFen() > 0;
    if (!labourer) {
      if (charged) {
        examination.decision().restsOn(Reading.R5);
      } else {
        examination.amountRestsOn(Reading.R5);
      }
      if (examination.readings().allowance() == AllowanceReading.LABOURER) {
        return;
      }
    }
    if (examination.deny(charged, Denial.LIVING_ALLOWANCE_TRAINEE_WAS_CHARGED)) {
      return;
    }
    TermsTable terms = examination.terms();
    // rate x days
    examination
        .decision()
        .pay(
            kind(),
            terms.dailyAllowanceFen() * days(examination),
            Payees.resolve(terms.terms().allowancePayee(), examination),
            terms.terms().allowanceFund(),
            Clause.C2_5);
  }

  /** Reading R10: the days of training, or of the period. */
  private static long days(Examination examination) {
    ClaimFacts facts = examination.facts();
    if (facts.days() != facts.calendarDays()) {
      examination.amountRestsOn(Reading.R10);
    }
    return examination.readings().allowanceDays() == AllowanceDaysReading.TRAINING_DAYS
        ? facts.days()
        : facts.calendarDays();
  }

  @Override
  public Grounds grounds(Examination examination) {
    boolean labourer = examination.facts().isOf(TraineeGroup.POOR_LABOURER);
    boolean child = examination.facts().isOf(TraineeGroup.POOR_HOUSEHOLD_CHILD);
    Training training = examination.training();
    return new Grounds(
        Evidence.of(labourer ? "LABOURER" : child ? "CHILD" : "NEITHER")
            .with(Reading.R5)
            .with(Reading.R10),
        Map.of(
            Denial.LIVING_ALLOWANCE_TRAINEE_WAS_CHARGED,
            Evidence.of(training.tuitionFen() == 0 ? "FREE" : "")
                .with("tuition", training.tuition())
                .with("bearer", training.tuitionBorneBy())),
        Optional.of(
            new Arithmetic.PerDay(
                new Arithmetic.Stated(
                    Arithmetic.Origin.DAILY_ALLOWANCE, examination.terms().dailyAllowanceFen()),
                days(examination))));
  }
}
