package org.skillsubsidy.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javax.money.MonetaryAmount;
import org.skillsubsidy.benchmarks.inhouse.InHouseCalculator;
import org.skillsubsidy.benchmarks.inhouse.InHouseClaim;
import org.skillsubsidy.benchmarks.inhouse.InHouseReader;
import org.skillsubsidy.benchmarks.inhouse.MonetaCalculator;
import org.skillsubsidy.benchmarks.population.Facts;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/** A program that decides one claim and ends. */
final class FirstDecision {

  /** What the claim is paid: 700 yuan of tuition and 300 for the certificate. */
  static final String TOTAL = "1000.00";

  private FirstDecision() {}

  /**
   * Decides, and prints the total.
   *
   * @param args who decides: library, inHouse, moneta, or nobody
   */
  public static void main(String[] args) {
    System.out.println(total(args[0]));
  }

  static String total(String contender) {
    return switch (contender) {
      case "library" -> {
        SubsidyClaim claim = new Library().claim(facts());
        TrainingHistory history = TrainingHistory.empty(claim.trainee().id());
        yield text(PolicyCalculator.DEFAULT.decide(claim, history).total());
      }
      case "inHouse" -> {
        InHouseClaim claim = new InHouseReader().parse(facts().row());
        long fen = 0;
        for (SubsidyKind kind : SubsidyKind.values()) {
          fen += new InHouseCalculator().decide(claim, List.of()).fen(kind);
        }
        yield BigDecimal.valueOf(fen, 2).toPlainString();
      }
      case "moneta" ->
          text(new MonetaCalculator().decide(new InHouseReader().parse(facts().row())).total());
      default -> TOTAL;
    };
  }

  private static String text(MonetaryAmount amount) {
    return amount.getNumber().numberValue(BigDecimal.class).setScale(2).toPlainString();
  }

  private static Facts facts() {
    return new Facts(
        "C0000001",
        "140105199003070012",
        EnumSet.of(TraineeGroup.RURAL_MIGRANT_WORKER),
        null,
        "T0000001",
        TrainingType.EMPLOYMENT_SKILL,
        "6-18-02-04",
        CertificateLevel.JUNIOR,
        LocalDate.of(2020, 3, 2),
        LocalDate.of(2020, 3, 20),
        15,
        700_00,
        TuitionBearer.TRAINEE,
        new Facts.Provider(
            "91350100M000100Y43",
            ProviderKind.VOCATIONAL_SCHOOL,
            Admission.FILED,
            null,
            List.of("6-18-02-04")),
        Listing.CATALOGUE,
        true,
        new Facts.Certificate(
            CertificateKind.SKILL_LEVEL,
            CertificateLevel.JUNIOR,
            "6-18-02-04",
            "S000001",
            LocalDate.of(2020, 4, 1),
            ExamOrganiser.PROVIDER,
            0),
        LocalDate.of(2020, 4, 10));
  }
}
