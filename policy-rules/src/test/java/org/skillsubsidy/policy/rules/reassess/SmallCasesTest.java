package org.skillsubsidy.policy.rules.reassess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.reassess.CaseDecisions;
import org.skillsubsidy.policy.model.reassess.CaseFile;
import org.skillsubsidy.policy.model.reassess.ProviderBan;
import org.skillsubsidy.policy.model.reassess.Reassessment;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/**
 * Every way in which four claims, and what may follow, can become known in five steps: under a cap
 * of two, with trainings that repeat each other, that share a certificate, and that cross the year.
 */
@Cites({Clause.C2_6, Clause.C3_9})
class SmallCasesTest {

  private static final int STEPS = 5;
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 6, 1);
  private static final PolicyTimeline CAP_OF_TWO =
      PolicyTimeline.of(PolicyTerms.builder().trainingCap(2).build());

  private static final SubsidyClaim MARCH = claim("A", "2020-03-02", "2020-03-27").build();
  private static final SubsidyClaim MAY =
      claim("B", "2020-05-04", "2020-05-29").occupation(Fixtures.ELECTRICIAN).build();
  private static final SubsidyClaim AUGUST =
      claim("C", "2020-08-03", "2020-08-28").occupation(Fixtures.CARE_WORKER).build();
  private static final SubsidyClaim NEXT_YEAR =
      claim("D", "2021-03-01", "2021-03-26").certificateNumber("N-A").build();

  private static ClaimBuilder claim(String id, String start, String end) {
    return Fixtures.claim()
        .id(id)
        .trainingId("T-" + id)
        .certificateNumber("N-" + id)
        .during(start, end);
  }

  private static final List<BiFunction<CaseFile, LocalDate, CaseFile>> NEWS =
      List.of(
          (file, day) -> file.file(MARCH, day),
          (file, day) -> file.file(MAY, day),
          (file, day) -> file.file(AUGUST, day),
          (file, day) -> file.file(NEXT_YEAR, day),
          (file, day) -> file.certify(MARCH.id(), Optional.empty(), day),
          (file, day) -> file.certify(MARCH.id(), MARCH.certificate(), day),
          (file, day) -> file.revoke(MARCH.id(), RevocationReason.FRAUD, day),
          (file, day) -> file.revoke(MAY.id(), RevocationReason.ERROR, day),
          (file, day) ->
              file.ban(new ProviderBan(Fixtures.PROVIDER, LocalDate.of(2020, 5, 1)), day),
          (file, day) -> file.changeTerms(CAP_OF_TWO, day),
          (file, day) ->
              file.paidElsewhere(
                  TrainingHistory.of(
                      Fixtures.TRAINEE, List.of(Fixtures.pastTraining().slot(1).build())),
                  day));

  @Test
  void everyWayLeadsToWhatTheFactsSay() {
    CaseFile file = CaseFile.of(Fixtures.TRAINEE, PolicyTimeline.PLAN);
    CaseDecisions nothing = CaseDecisions.none(Fixtures.TRAINEE, PolicyTimeline.PLAN);
    List<CaseFile> ends = new ArrayList<>();
    int ways = follow(file, nothing, 0, ends);
    assertThat(ways).isGreaterThan(6_000);
    assertThat(ends).isNotEmpty();
    for (CaseFile end : ends) {
      LocalDate last = end.days().last();
      assertThat(Reassessor.DEFAULT.asKnownOn(end, last).facts()).isEqualTo(end.facts());
    }
  }

  private static int follow(CaseFile file, CaseDecisions standing, int step, List<CaseFile> ends) {
    if (step == STEPS) {
      if (file.facts().claims().size() == STEPS - 1) {
        ends.add(file);
      }
      return 1;
    }
    int ways = 0;
    for (BiFunction<CaseFile, LocalDate, CaseFile> news : NEWS) {
      CaseFile next = after(file, news, FIRST_DAY.plusDays(step)).orElse(file);
      if (!next.equals(file)) {
        Reassessment reassessment = Reassessor.DEFAULT.reassess(standing, next.facts());
        ReassessmentLaw.checkAll(Outcome.of(reassessment));
        ways += follow(next, reassessment.after(), step + 1, ends);
      }
    }
    return ways;
  }

  /** What speaks of a claim that is not there cannot follow. */
  private static Optional<CaseFile> after(
      CaseFile file, BiFunction<CaseFile, LocalDate, CaseFile> news, LocalDate day) {
    try {
      return Optional.of(news.apply(file, day));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  @Test
  void theClaimsBarEachOtherAsTheyAreMeantTo() {
    assertThat(MARCH.id()).isEqualTo(ClaimId.parse("A"));
    CaseFile file = CaseFile.of(Fixtures.TRAINEE, CAP_OF_TWO);
    for (SubsidyClaim claim : List.of(NEXT_YEAR, AUGUST, MAY, MARCH)) {
      file = file.file(claim, FIRST_DAY);
    }
    assertThat(Reassessor.DEFAULT.decide(file.facts()).decisions())
        .extracting(decision -> decision.bars().toString())
        .containsExactly("[]", "[]", "[ANNUAL_LIMIT]", "[REPEATED_TRAINING]");
  }
}
