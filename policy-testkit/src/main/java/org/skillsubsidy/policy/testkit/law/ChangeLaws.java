package org.skillsubsidy.policy.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.testkit.law.Trial.Step;

/** Laws about what a change of history, terms or facts does to one decision. */
final class ChangeLaws {

  private ChangeLaws() {}

  static void aShorterHistoryHarmsNothing(Trial trial) {
    SubsidyCalculator calculator = trial.calculator();
    for (Step step : trial.steps()) {
      for (HistoryEntry entry : step.before().entries()) {
        if (!deniesTheCertificate(entry, step.claim())) {
          requireNoHarm(step, entry, calculator.decide(step.claim(), without(entry, step)));
        }
      }
    }
  }

  /**
   * Without the entry the certificate is good, and gives a training without a target its level, to
   * which the repeat ban may then reach.
   */
  private static boolean deniesTheCertificate(HistoryEntry entry, SubsidyClaim claim) {
    return claim.training().targetLevel().isEmpty()
        && claim.certificate().isPresent()
        && entry.paidFen(SubsidyKind.CERTIFICATE) > 0
        && entry.certificateNumber().equals(claim.certificate().map(Certificate::number));
  }

  private static TrainingHistory without(HistoryEntry entry, Step step) {
    List<HistoryEntry> rest = new ArrayList<>(step.before().entries());
    rest.remove(entry);
    return TrainingHistory.of(step.before().trainee(), rest);
  }

  private static void requireNoHarm(Step step, HistoryEntry entry, SubsidyDecision after) {
    String without = " without " + entry + ": " + after;
    SubsidyDecision before = step.decision();
    Trial.require(before.bars().containsAll(after.bars()), "A bar is new" + without, step);
    Trial.require(before.denials().containsAll(after.denials()), "A denial is new" + without, step);
    for (SubsidyKind kind : SubsidyKind.values()) {
      // Where R12 pays the worker rate in place of a flat rate that R8 denies, it goes when the
      // flat rate comes.
      boolean flatRateComes =
          kind == SubsidyKind.WORKER_TRAINING
              && before.denials().contains(Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR)
              && !after.denials().contains(Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR);
      Trial.require(
          flatRateComes || after.fen(kind) >= before.fen(kind),
          "The line of " + kind + " is lower" + without,
          step);
    }
  }

  static void higherRatesLowerNothing(Trial trial) {
    List<Step> steps = trial.steps();
    for (UnaryOperator<PolicyTerms> raise : raises()) {
      SubsidyCalculator raised = trial.calculatorWith(raise);
      for (Step step : steps) {
        SubsidyDecision after = raised.decide(step.claim(), step.before());
        for (SubsidyKind kind : SubsidyKind.values()) {
          Trial.require(
              after.fen(kind) >= step.decision().fen(kind),
              "Under higher rates the line of " + kind + " is lower: " + after,
              step);
        }
      }
    }
  }

  private static List<UnaryOperator<PolicyTerms>> raises() {
    return List.of(
        terms -> terms.toBuilder().flatRateFen(raised(terms.flatRateFen())).build(),
        terms -> terms.toBuilder().workerCapFen(raised(terms.workerCapFen())).build(),
        terms -> terms.toBuilder().dailyAllowanceFen(raised(terms.dailyAllowanceFen())).build(),
        terms -> terms.toBuilder().certificateRatesFen(raisedRates(terms)).build(),
        terms -> terms.toBuilder().trainingCap(terms.trainingCap() + 1).build());
  }

  private static long raised(long fen) {
    return Math.min(fen + 100_01, PolicyTerms.MAX_RATE_FEN);
  }

  private static Map<CertificateLevel, Long> raisedRates(PolicyTerms terms) {
    Map<CertificateLevel, Long> rates = new EnumMap<>(CertificateLevel.class);
    terms.certificateRatesFen().forEach((level, fen) -> rates.put(level, raised(fen)));
    return rates;
  }

  static void unnamedFactsChangeNothing(Trial trial) {
    SubsidyCalculator calculator = trial.calculator();
    for (Step step : trial.steps()) {
      for (SubsidyClaim variant : variants(step.claim())) {
        Trial.requireSame(
            Verdict.of(calculator.decide(variant, step.before())),
            Verdict.of(step.decision()),
            "A fact that no rule names changed the decision on " + step.claim(),
            variant);
      }
    }
  }

  private static List<SubsidyClaim> variants(SubsidyClaim claim) {
    List<SubsidyClaim> variants = new ArrayList<>();
    Training training = claim.training();
    variants.add(
        copy(claim)
            .training(
                Training.builder().from(training).projectBased(!training.projectBased()).build())
            .build());
    List<TraineeGroup> groups = new ArrayList<>(claim.trainee().groups());
    Collections.reverse(groups);
    variants.add(
        copy(claim)
            .trainee(Trainee.builder().from(claim.trainee()).groups(groups).build())
            .build());
    claim
        .certificate()
        .filter(certificate -> certificate.kind() != CertificateKind.SPECIAL_ABILITY)
        .ifPresent(
            certificate ->
                variants.add(
                    copy(claim)
                        .certificate(
                            Certificate.builder()
                                .from(certificate)
                                .kind(otherKind(certificate.kind()))
                                .build())
                        .build()));
    return variants;
  }

  private static SubsidyClaim.Builder copy(SubsidyClaim claim) {
    SubsidyClaim.Builder copy = SubsidyClaim.builder();
    copy.from(claim);
    return copy;
  }

  private static CertificateKind otherKind(CertificateKind kind) {
    return kind == CertificateKind.QUALIFICATION
        ? CertificateKind.SKILL_LEVEL
        : CertificateKind.QUALIFICATION;
  }

  static void readingsAreNamed(Trial trial) {
    List<Step> steps = trial.steps();
    List<Set<Reading>> expected = new ArrayList<>();
    steps.forEach(step -> expected.add(EnumSet.noneOf(Reading.class)));
    for (Reading reading : Reading.values()) {
      for (ReadingChoice choice : reading.choices()) {
        SubsidyCalculator other =
            trial.calculatorWith(
                terms -> terms.toBuilder().readings(terms.readings().with(choice)).build());
        for (int i = 0; i < steps.size(); i++) {
          Step step = steps.get(i);
          SubsidyDecision decision = other.decide(step.claim(), step.before());
          if (!Verdict.Core.of(decision).equals(Verdict.Core.of(step.decision()))) {
            expected.get(i).add(reading);
          }
        }
      }
    }
    for (int i = 0; i < steps.size(); i++) {
      Trial.require(
          steps.get(i).decision().readings().equals(expected.get(i)),
          "The decision rests on " + expected.get(i),
          steps.get(i));
    }
  }

  static void theTermsInForceDecide(Trial trial) {
    for (Step step : trial.steps()) {
      Optional<PolicyTerms> terms = trial.termsFor(step.claim());
      if (terms.isEmpty()) {
        Trial.require(
            step.decision().bars().equals(Set.of(Bar.NOT_IN_FORCE))
                && step.decision().denials().isEmpty()
                && step.decision().readings().isEmpty(),
            "No terms are in force, and nothing else is examined",
            step);
      } else {
        SubsidyDecision alone =
            trial.calculatorFor(PolicyTimeline.of(terms.get())).decide(step.claim(), step.before());
        Trial.requireSame(step.decision(), alone, "By the terms alone", step.claim());
      }
    }
  }
}
