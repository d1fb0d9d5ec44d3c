package org.skillsubsidy.policy.rules.entitlement;

import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.examination.Examination;

/** What the history says was paid of one kind in the claim's year (readings R7 and R8). */
final class PaidInYear {

  private PaidInYear() {}

  static Evidence evidence(Examination examination, SubsidyKind kind, String variant) {
    long paid = examination.paidInYear(kind);
    return Evidence.of(paid == 0 ? "NOTHING_PAID" : variant)
        .with("year", examination.year())
        .with("paid", Yuan.ofFen(paid))
        .with(
            "trainings",
            examination.historyWhere(
                i ->
                    examination.history(i).year() == examination.year()
                        && examination.history(i).paidFen(kind) > 0));
  }
}
