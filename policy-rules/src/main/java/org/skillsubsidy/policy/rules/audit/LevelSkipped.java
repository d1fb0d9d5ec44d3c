package org.skillsubsidy.policy.rules.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;

/**
 * A certificate above junior without one of the same occupation at the level below, issued no
 * later. A training from elsewhere at that level, ended no later, counts as one.
 */
final class LevelSkipped implements FlagRule {

  private static final CertificateLevel[] LEVELS = CertificateLevel.values();

  private record Step(Occupation occupation, CertificateLevel level) {}

  @Override
  public FlagCode code() {
    return FlagCode.LEVEL_SKIPPED;
  }

  @Override
  public void examine(TraineeFile file, Findings findings) {
    Map<Step, LocalDate> reached = new HashMap<>();
    for (HistoryEntry entry : file.outside()) {
      entry
          .level()
          .ifPresent(
              level -> reach(reached, new Step(entry.occupation(), level), entry.trainingEnd()));
    }
    for (SubsidyClaim claim : file.claims()) {
      claim
          .certificate()
          .ifPresent(
              certificate ->
                  reach(
                      reached,
                      new Step(certificate.occupation(), certificate.level()),
                      certificate.issuedOn()));
    }
    for (SubsidyClaim claim : file.claims()) {
      claim.certificate().ifPresent(certificate -> examine(claim, certificate, reached, findings));
    }
  }

  private static void reach(Map<Step, LocalDate> reached, Step step, LocalDate day) {
    reached.merge(step, day, (a, b) -> a.isBefore(b) ? a : b);
  }

  private void examine(
      SubsidyClaim claim,
      Certificate certificate,
      Map<Step, LocalDate> reached,
      Findings findings) {
    if (!certificate.level().isAbove(CertificateLevel.JUNIOR)) {
      return;
    }
    CertificateLevel below = LEVELS[certificate.level().ordinal() - 1];
    LocalDate day = reached.get(new Step(certificate.occupation(), below));
    if (day == null || day.isAfter(certificate.issuedOn())) {
      findings.flag(
          code(),
          claim,
          new SeenFact.OfOccupation("certificate.occupation", certificate.occupation()),
          new SeenFact.OfLevel("certificate.level", certificate.level()),
          new SeenFact.OfLevel("missing.level", below));
    }
  }
}
