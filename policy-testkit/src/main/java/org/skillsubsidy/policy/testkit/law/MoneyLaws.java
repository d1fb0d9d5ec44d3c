package org.skillsubsidy.policy.testkit.law;

import java.util.Collections;
import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PoorTuitionReading;
import org.skillsubsidy.policy.model.terms.WorkerCapReading;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.testkit.law.Trial.Step;

/** Laws about lines. */
final class MoneyLaws {

  private MoneyLaws() {}

  static void amountsAreWithinTheirCaps(Trial trial) {
    for (Step step : trial.steps()) {
      MonetaryAmount sum = Yuan.ofFen(0);
      for (SubsidyLine line : step.decision().lines()) {
        sum = sum.add(line.amount());
        long most = most(line.kind(), trial.termsBehind(step), step);
        Trial.require(
            line.fen() > 0 && line.fen() <= most,
            "The line of %s is not more than 0 and at most %s"
                .formatted(line.kind(), Yuan.text(most)),
            step);
      }
      Trial.require(
          sum.isEqualTo(step.decision().total()), "The total is not the sum, " + sum, step);
      Trial.require(
          sum.isZero() == (step.decision().outcome() != Outcome.PAYABLE),
          "The outcome does not go with the lines",
          step);
    }
  }

  private static long most(SubsidyKind kind, PolicyTerms terms, Step step) {
    Training training = step.claim().training();
    return switch (kind) {
      case ENTERPRISE_TRAINING -> terms.flatRateFen();
      case WORKER_TRAINING -> Math.min(training.tuitionFen(), workerCap(terms, step));
      case LIVING_ALLOWANCE -> terms.dailyAllowanceFen() * training.calendarDays();
      case CERTIFICATE ->
          step.claim()
              .certificate()
              .map(certificate -> terms.certificateRatesFen().get(certificate.level()))
              .orElse(0L);
    };
  }

  private static long workerCap(PolicyTerms terms, Step step) {
    boolean poor = !Collections.disjoint(step.claim().trainee().groups(), terms.poorGroups());
    if (poor && terms.readings().poorTuition() == PoorTuitionReading.AT_COST) {
      return Long.MAX_VALUE;
    }
    if (terms.readings().workerCap() == WorkerCapReading.PER_TRAINING) {
      return terms.workerCapFen();
    }
    int year = step.decision().year().orElseThrow();
    long paid = 0;
    for (HistoryEntry earlier : step.before().entries()) {
      paid += earlier.year() == year ? earlier.paidFen(SubsidyKind.WORKER_TRAINING) : 0;
    }
    return terms.workerCapFen() - paid;
  }

  static void clausesExist(Trial trial) {
    for (Step step : trial.steps()) {
      step.decision().bars().forEach(bar -> requireCited(!bar.clauses().isEmpty(), bar, step));
      step.decision()
          .denials()
          .forEach(denial -> requireCited(!denial.clauses().isEmpty(), denial, step));
      for (SubsidyLine line : step.decision().lines()) {
        requireCited(line.kind().clauses().contains(line.clause()), line, step);
      }
    }
  }

  private static void requireCited(boolean cited, Object reason, Step step) {
    Trial.require(cited, reason + " cites no clause that is about it", step);
  }
}
