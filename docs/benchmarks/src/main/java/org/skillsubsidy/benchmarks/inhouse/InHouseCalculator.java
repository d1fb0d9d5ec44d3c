package org.skillsubsidy.benchmarks.inhouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;

/** Decides claims with amounts as fen. */
public final class InHouseCalculator {

  private static final long FLAT_RATE = 300_00;
  private static final long WORKER_CAP = 1_000_00;
  private static final long DAILY_ALLOWANCE = 15_00;
  private static final Map<CertificateLevel, Long> CERTIFICATE_RATES =
      Map.of(
          CertificateLevel.SPECIAL_ABILITY, 150_00L,
          CertificateLevel.JUNIOR, 300_00L,
          CertificateLevel.SENIOR, 600_00L);

  /**
   * Decides a claim.
   *
   * @param claim the claim
   * @param history the trainee's payable decisions so far
   * @return the decision
   */
  public InHouseDecision decide(InHouseClaim claim, List<InHouseDecision> history) {
    int year = claim.training().end().getYear();
    if (!InHouseRules.inForce(claim)) {
      return new InHouseDecision(
          claim,
          EnumSet.of(Bar.NOT_IN_FORCE),
          EnumSet.noneOf(Denial.class),
          List.of(),
          null,
          year,
          0);
    }
    Set<Denial> denials = InHouseRules.denials(claim, history);
    CertificateLevel level = InHouseRules.level(claim, denials);
    Set<Bar> bars = InHouseRules.bars(claim, history, level);
    List<InHouseDecision.Line> lines = bars.isEmpty() ? lines(claim, denials) : List.of();
    int slot = lines.isEmpty() ? 0 : InHouseRules.slot(history, year);
    return new InHouseDecision(claim, bars, denials, lines, level, year, slot);
  }

  private static List<InHouseDecision.Line> lines(InHouseClaim claim, Set<Denial> denials) {
    List<InHouseDecision.Line> lines = new ArrayList<>(2);
    boolean employee = claim.trainee().isEmployee();
    if (employee && !InHouseRules.isDenied(denials, SubsidyKind.ENTERPRISE_TRAINING)) {
      lines.add(
          new InHouseDecision.Line(
              SubsidyKind.ENTERPRISE_TRAINING,
              FLAT_RATE,
              PayeeKind.EMPLOYER,
              FundSource.SKILLS_SPECIAL_ACCOUNT));
    }
    if (!employee && !InHouseRules.isDenied(denials, SubsidyKind.WORKER_TRAINING)) {
      lines.add(
          new InHouseDecision.Line(
              SubsidyKind.WORKER_TRAINING,
              Math.min(claim.training().tuitionFen(), WORKER_CAP),
              InHouseRules.bearer(claim),
              FundSource.EMPLOYMENT_SUBSIDY_FUND));
    }
    if (claim.trainee().groups().contains(TraineeGroup.POOR_LABOURER)
        && !InHouseRules.isDenied(denials, SubsidyKind.LIVING_ALLOWANCE)) {
      lines.add(
          new InHouseDecision.Line(
              SubsidyKind.LIVING_ALLOWANCE,
              DAILY_ALLOWANCE * claim.training().days(),
              PayeeKind.TRAINEE,
              FundSource.EMPLOYMENT_SUBSIDY_FUND));
    }
    InHouseClaim.Certificate certificate = claim.certificate();
    if (certificate != null && !InHouseRules.isDenied(denials, SubsidyKind.CERTIFICATE)) {
      lines.add(
          new InHouseDecision.Line(
              SubsidyKind.CERTIFICATE,
              rate(certificate.level()),
              InHouseRules.organiser(certificate),
              InHouseRules.certificateFund(claim)));
    }
    return lines;
  }

  private static long rate(CertificateLevel level) {
    @Nullable Long rate = CERTIFICATE_RATES.get(level);
    return rate == null ? 0 : rate;
  }

  /**
   * Decides many claims.
   *
   * @param claims the claims
   * @return the decisions, those of a trainee side by side
   */
  public List<InHouseDecision> decideAll(List<InHouseClaim> claims) {
    List<InHouseDecision> decisions = new ArrayList<>(claims.size());
    claims.stream()
        .collect(Collectors.groupingBy(claim -> claim.trainee().id()))
        .values()
        .forEach(ofTrainee -> decisions.addAll(decideTrainee(ofTrainee)));
    return decisions;
  }

  /**
   * Decides many claims on several threads.
   *
   * @param claims the claims
   * @param pool the threads
   * @return the decisions, those of a trainee side by side
   */
  public List<InHouseDecision> decideAll(List<InHouseClaim> claims, ForkJoinPool pool) {
    return pool.submit(
            () ->
                claims.parallelStream()
                    .collect(Collectors.groupingByConcurrent(claim -> claim.trainee().id()))
                    .values()
                    .parallelStream()
                    .map(this::decideTrainee)
                    .flatMap(Collection::stream)
                    .toList())
        .join();
  }

  private List<InHouseDecision> decideTrainee(List<InHouseClaim> claims) {
    claims.sort(InHouseClaim.ORDER);
    List<InHouseDecision> decisions = new ArrayList<>(claims.size());
    List<InHouseDecision> history = new ArrayList<>(claims.size());
    for (InHouseClaim claim : claims) {
      InHouseDecision decision = decide(claim, history);
      decisions.add(decision);
      if (decision.isPayable()) {
        history.add(decision);
      }
    }
    return decisions;
  }
}
