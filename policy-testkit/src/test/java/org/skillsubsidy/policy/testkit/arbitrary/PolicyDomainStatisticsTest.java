package org.skillsubsidy.policy.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** What the generated worlds hit, and how often. */
@Domain(PolicyDomain.class)
class PolicyDomainStatisticsTest {

  private static final String SEED = "20190701";
  private static final int OFTEN = 40;

  @Property(seed = SEED)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void decisionsGiveEveryReasonKindAndReading(@ForAll World world) {
    BatchDecisions batch =
        ReferenceCalculator.of(world.timeline()).decideAll(world.claims(), world.histories());
    for (SubsidyDecision decision : batch.decisions()) {
      collect("outcome", decision.outcome());
      decision.bars().forEach(bar -> collect("bar", bar));
      decision.denials().forEach(denial -> collect("denial", denial));
      decision.readings().forEach(reading -> collect("reading", reading));
      for (SubsidyLine line : decision.lines()) {
        collect("line", line.kind());
      }
      collect("slot", decision.slot().orElse(0));
    }
    batch.conflicts().forEach(place -> collect("special", "conflict"));
    for (int i = 0; i < batch.size(); i++) {
      collect("special", batch.isRepeat(i) ? "repeat" : "once");
    }
    often("outcome", (Object[]) Outcome.values());
    often("bar", (Object[]) Bar.values());
    often("denial", (Object[]) Denial.values());
    often("reading", (Object[]) Reading.values());
    often("line", (Object[]) SubsidyKind.values());
    often("slot", 0, 1, 2, 3);
    often("special", "conflict", "repeat");
  }

  @Property(seed = SEED)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void claimsStandOnBothSidesOfEveryBoundary(@ForAll World world) {
    for (SubsidyClaim claim : world.claims()) {
      Training training = claim.training();
      collect("end", training.end());
      collect("tuition", training.tuitionFen());
      collect("type", training.type());
      collect("target", training.targetLevel().map(Enum::name).orElse("none"));
      claim.trainee().groups().forEach(group -> collect("group", group));
      collect("years crossed", training.start().getYear() != training.end().getYear());
      collect("every day is a training day", training.days() == training.calendarDays());
      training
          .provider()
          .bannedFrom()
          .ifPresent(
              from ->
                  collect("ban after start", from.toEpochDay() - training.start().toEpochDay()));
      for (Certificate certificate : claim.certificate().stream().toList()) {
        collect("issued", certificate.issuedOn());
        collect("level", certificate.level());
        collect("certificate", certificate.kind());
      }
    }
    often(
        "end",
        LocalDate.of(2018, 12, 31),
        LocalDate.of(2019, 1, 1),
        LocalDate.of(2019, 12, 31),
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2021, 12, 31),
        LocalDate.of(2022, 1, 1));
    often("issued", LocalDate.of(2019, 6, 30), LocalDate.of(2019, 7, 1));
    often("tuition", 0L, 999_99L, 1_000_00L, 1_000_01L);
    often("ban after start", -1L, 0L, 1L);
    often("type", (Object[]) TrainingType.values());
    often("target", "none", "SPECIAL_ABILITY", "INTERMEDIATE", "SENIOR", "SENIOR_TECHNICIAN");
    often("group", (Object[]) TraineeGroup.values());
    often("level", (Object[]) CertificateLevel.values());
    often("certificate", (Object[]) CertificateKind.values());
    often("years crossed", true, false);
    often("every day is a training day", true, false);
  }

  @Property(seed = SEED)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void termsHaveEveryChoiceAndWindow(@ForAll PolicyTerms terms) {
    List<Object> choices = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      collect("choice", terms.readings().choice(reading));
      choices.addAll(reading.choices());
    }
    collect("window", terms.capWindow());
    collect("cap", terms.trainingCap());
    often("choice", choices.toArray());
    often("window", (Object[]) CapWindow.values());
    often("cap", 0, 1, 2, 3, 4);
  }

  private static void collect(String label, Object value) {
    Statistics.label(label).collect(value);
  }

  private static void often(String label, Object... values) {
    Statistics.label(label)
        .coverage(
            coverage ->
                Arrays.stream(values)
                    .forEach(value -> coverage.check(value).count(count -> count >= OFTEN)));
  }
}
