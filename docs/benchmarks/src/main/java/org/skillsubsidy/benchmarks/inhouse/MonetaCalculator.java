package org.skillsubsidy.benchmarks.inhouse;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;

/** Decides one claim of a trainee without a history, with amounts as money. */
public final class MonetaCalculator {

  private final CurrencyUnit cny = Monetary.getCurrency("CNY");
  private final MonetaryAmount flatRate = Money.of(300, cny);
  private final MonetaryAmount workerCap = Money.of(1_000, cny);
  private final MonetaryAmount dailyAllowance = Money.of(15, cny);
  private final Map<CertificateLevel, MonetaryAmount> certificateRates =
      Map.of(
          CertificateLevel.SPECIAL_ABILITY, Money.of(150, cny),
          CertificateLevel.JUNIOR, Money.of(300, cny),
          CertificateLevel.SENIOR, Money.of(600, cny));

  /**
   * A decision.
   *
   * @param claim what was decided on
   * @param bars why not at all
   * @param denials why not one kind
   * @param amounts what is paid for each kind
   * @param total the sum
   */
  public record Decision(
      InHouseClaim claim,
      Set<Bar> bars,
      Set<Denial> denials,
      Map<SubsidyKind, MonetaryAmount> amounts,
      MonetaryAmount total) {}

  /**
   * Decides a claim.
   *
   * @param claim the claim
   * @return the decision
   */
  public Decision decide(InHouseClaim claim) {
    if (!InHouseRules.inForce(claim)) {
      return new Decision(
          claim,
          EnumSet.of(Bar.NOT_IN_FORCE),
          EnumSet.noneOf(Denial.class),
          Map.of(),
          Money.zero(cny));
    }
    Set<Denial> denials = InHouseRules.denials(claim, List.of());
    CertificateLevel level = InHouseRules.level(claim, denials);
    Set<Bar> bars = InHouseRules.bars(claim, List.of(), level);
    Map<SubsidyKind, MonetaryAmount> amounts = bars.isEmpty() ? amounts(claim, denials) : Map.of();
    MonetaryAmount total = Money.zero(cny);
    for (MonetaryAmount amount : amounts.values()) {
      total = total.add(amount);
    }
    return new Decision(claim, bars, denials, amounts, total);
  }

  private Map<SubsidyKind, MonetaryAmount> amounts(InHouseClaim claim, Set<Denial> denials) {
    Map<SubsidyKind, MonetaryAmount> amounts = new EnumMap<>(SubsidyKind.class);
    boolean employee = claim.trainee().isEmployee();
    if (employee && !InHouseRules.isDenied(denials, SubsidyKind.ENTERPRISE_TRAINING)) {
      amounts.put(SubsidyKind.ENTERPRISE_TRAINING, flatRate);
    }
    if (!employee && !InHouseRules.isDenied(denials, SubsidyKind.WORKER_TRAINING)) {
      MonetaryAmount tuition = Money.of(BigDecimal.valueOf(claim.training().tuitionFen(), 2), cny);
      amounts.put(
          SubsidyKind.WORKER_TRAINING, tuition.isGreaterThan(workerCap) ? workerCap : tuition);
    }
    if (claim.trainee().groups().contains(TraineeGroup.POOR_LABOURER)
        && !InHouseRules.isDenied(denials, SubsidyKind.LIVING_ALLOWANCE)) {
      amounts.put(SubsidyKind.LIVING_ALLOWANCE, dailyAllowance.multiply(claim.training().days()));
    }
    InHouseClaim.Certificate certificate = claim.certificate();
    if (certificate != null && !InHouseRules.isDenied(denials, SubsidyKind.CERTIFICATE)) {
      @Nullable MonetaryAmount rate = certificateRates.get(certificate.level());
      amounts.put(SubsidyKind.CERTIFICATE, rate == null ? Money.zero(cny) : rate);
    }
    return amounts;
  }
}
