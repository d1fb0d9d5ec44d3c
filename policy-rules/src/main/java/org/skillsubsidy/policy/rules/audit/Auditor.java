package org.skillsubsidy.policy.rules.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skillsubsidy.policy.model.audit.AuditContext;
import org.skillsubsidy.policy.model.audit.AuditReport;
import org.skillsubsidy.policy.model.audit.AuditThresholds;
import org.skillsubsidy.policy.model.audit.OutsideStatus;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * Looks over claims for what seems wrong (3.9). It sees facts and no decisions, and no decision
 * depends on what it finds. Immutable; one auditor serves any number of threads.
 *
 * <p>Memory grows with the number of claims, and so does the work but for putting the trainees in
 * order. The order in which they are given changes nothing.
 */
@Cites(Clause.C3_9)
public final class Auditor {

  /** Flags by the default thresholds. */
  public static final Auditor DEFAULT = of(AuditThresholds.DEFAULT);

  private final AuditThresholds thresholds;

  private Auditor(AuditThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Makes an auditor.
   *
   * @param thresholds from where on something is flagged
   * @return the auditor
   */
  public static Auditor of(AuditThresholds thresholds) {
    return new Auditor(thresholds);
  }

  /**
   * Audits claims of one trainee or of many, knowing nothing else.
   *
   * @param claims the claims, in any order
   * @return what was found
   */
  public AuditReport audit(List<SubsidyClaim> claims) {
    return audit(claims, AuditContext.NONE);
  }

  /**
   * Audits claims of one trainee or of many.
   *
   * <p>The same claim again is looked at once. Claims whose id stands for different facts are left
   * out: whoever decides them reports them.
   *
   * @param claims the claims, in any order
   * @param context what is known beside them
   * @return what was found
   * @throws InvalidFactException if a history stands under another trainee than its own
   */
  public AuditReport audit(List<SubsidyClaim> claims, AuditContext context) {
    Map<TraineeId, List<SubsidyClaim>> byTrainee = new HashMap<>();
    for (SubsidyClaim claim : claims) {
      byTrainee.computeIfAbsent(claim.trainee().id(), id -> new ArrayList<>(1)).add(claim);
    }
    // A certificate's number can be shared with somebody who is in the histories alone.
    context.histories().keySet().forEach(id -> byTrainee.putIfAbsent(id, List.of()));

    List<FlagRule> rules = rules(context);
    Findings findings = new Findings();
    // In the order of the report, so that little is left to sort.
    List<TraineeId> trainees = new ArrayList<>(byTrainee.keySet());
    trainees.sort(null);
    for (TraineeId trainee : trainees) {
      TrainingHistory history = context.histories().get(trainee);
      InvalidFactException.require(
          history == null || history.trainee().equals(trainee),
          "history.trainee",
          history == null ? "" : history.trainee(),
          "is not " + trainee);
      TraineeFile file = TraineeFile.of(byTrainee.getOrDefault(trainee, List.of()), history);
      findings.leaveOut(file.earlier());
      rules.forEach(rule -> rule.examine(file, findings));
    }
    rules.forEach(rule -> rule.finish(findings));
    return findings.report();
  }

  /** All of them. A new flag is a new class and an entry here. */
  private List<FlagRule> rules(AuditContext context) {
    List<FlagRule> rules = new ArrayList<>();
    rules.add(new OverlappingTrainings());
    rules.add(new CertificateBeforeTrainingEnd());
    rules.add(new CertificateAfterSubmission());
    rules.add(new CertificateNumberShared());
    rules.add(new ClassHoursExceeded(thresholds.hoursPerDay(), context.classHours()));
    rules.add(new AgeOutsideRange(thresholds.youngest(), thresholds.oldest()));
    rules.add(new LevelSkipped());
    rules.add(new CertificateRush(thresholds.rushCertificates(), thresholds.rushDays()));
    rules.add(new BannedDuringTraining());
    for (OutsideStatus status : OutsideStatus.values()) {
      rules.add(new KnownElsewhere(status, context.outsideRecords()));
    }
    return rules;
  }
}
