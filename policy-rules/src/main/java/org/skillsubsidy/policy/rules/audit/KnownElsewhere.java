package org.skillsubsidy.policy.rules.audit;

import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.OutsideRecords;
import org.skillsubsidy.policy.model.audit.OutsideStatus;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.plan.TraineeGroup;

/**
 * A status of the trainee that only another register knows, and that does not go with the claim.
 */
final class KnownElsewhere implements ClaimRule {

  private final OutsideStatus status;
  private final OutsideRecords records;

  KnownElsewhere(OutsideStatus status, OutsideRecords records) {
    this.status = status;
    this.records = records;
  }

  @Override
  public FlagCode code() {
    return status.flag();
  }

  @Override
  public void examine(SubsidyClaim claim, Findings findings) {
    if (!matters(claim.trainee())) {
      return;
    }
    switch (records.ask(claim, status)) {
      case YES ->
          findings.flag(
              code(),
              claim,
              new SeenFact.OfDay("training.start", claim.training().start()),
              new SeenFact.OfDay("training.end", claim.training().end()));
      case UNKNOWN -> findings.unanswered(status);
      case NO -> {}
    }
  }

  private boolean matters(Trainee trainee) {
    return switch (status) {
      case ON_PAYROLL ->
          trainee.groups().contains(TraineeGroup.UNEMPLOYED)
              || trainee.groups().contains(TraineeGroup.HARD_TO_EMPLOY);
      case INSURED_ELSEWHERE -> trainee.employer().isPresent();
      case DECEASED, PENSION_DRAWN, STUDENT -> true;
    };
  }
}
