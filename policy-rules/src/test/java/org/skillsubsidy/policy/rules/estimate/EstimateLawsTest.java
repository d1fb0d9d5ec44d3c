package org.skillsubsidy.policy.rules.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.estimate.AmountRange;
import org.skillsubsidy.policy.model.estimate.EnrolmentFact;
import org.skillsubsidy.policy.model.estimate.Estimate;
import org.skillsubsidy.policy.model.estimate.PartialClaim;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.rules.Decided;

/** Law 16: with the same facts and history, the estimate contains what is later decided. */
@Cites(Clause.C2_6)
class EstimateLawsTest {

  private static final List<EnrolmentFact> FACTS = List.of(EnrolmentFact.values());

  private static PartialClaim erase(PartialClaim claim, Random random, int facts) {
    PartialClaim fewer = claim;
    for (int i = 0; i < facts; i++) {
      fewer = fewer.without(FACTS.get(random.nextInt(FACTS.size())));
    }
    return fewer;
  }

  private static Estimate estimate(Decided decided, PartialClaim claim) {
    return Estimator.of(decided.timeline()).estimate(claim, decided.history());
  }

  @Test
  void whateverIsForgottenTheDecisionIsWithin() {
    Random random = new Random(91);
    int[] exact = {0};
    Decided.inWorlds(
        91,
        250,
        decided -> {
          PartialClaim known = erase(PartialClaim.of(decided.claim()), random, random.nextInt(7));
          Estimate estimate = estimate(decided, known);
          assertThat(estimate.contains(decided.decision()))
              .as("%s holds %s of %s", estimate, decided.decision(), decided)
              .isTrue();
          exact[0] += estimate.toAsk().isEmpty() ? 1 : 0;
        });
    assertThat(exact[0]).isGreaterThan(200);
  }

  @Test
  void withAllFactsTheEstimateIsTheDecision() {
    Decided.inWorlds(
        92,
        300,
        decided -> {
          PartialClaim known = PartialClaim.of(decided.claim());
          Estimate estimate = estimate(decided, known);
          SubsidyDecision decision = decided.decision();
          assertThat(estimate.denials()).isEqualTo(decision.denials());
          assertThat(estimate.possibleDenials()).isEmpty();
          assertThat(known.missing()).isEmpty();
          assertThat(estimate.bars()).isEqualTo(decision.bars());
          assertThat(estimate.possibleBars()).isEmpty();
          assertThat(estimate.toAsk()).isEmpty();
          for (SubsidyKind kind : SubsidyKind.values()) {
            AmountRange range = estimate.amounts().get(kind);
            assertThat(range.lowFen()).isEqualTo(decision.fen(kind));
            assertThat(range.highFen()).hasValue(decision.fen(kind));
          }
          assertThat(estimate.total().lowFen()).isEqualTo(decision.totalFen());
        });
  }

  /** A fact that need not be asked for changes nothing when it becomes known. */
  @Test
  void whatIsNotAskedForDoesNotMatter() {
    Random random = new Random(93);
    int[] idle = {0};
    Decided.inWorlds(
        93,
        120,
        decided -> {
          PartialClaim whole = PartialClaim.of(decided.claim());
          PartialClaim known = erase(whole, random, 1 + random.nextInt(4));
          Estimate estimate = estimate(decided, known);
          for (EnrolmentFact fact : known.missing()) {
            if (whole.knows(fact) && !estimate.toAsk().contains(fact)) {
              PartialClaim more = tell(whole, known, fact);
              if (more.missing().size() + 1 == known.missing().size()) {
                idle[0]++;
                Estimate after = estimate(decided, more);
                assertThat(same(estimate, after))
                    .as("%s of %s: %s, then %s", fact, decided, estimate, after)
                    .isTrue();
              }
            }
          }
        });
    assertThat(idle[0]).isGreaterThan(100);
  }

  private static PartialClaim tell(PartialClaim whole, PartialClaim known, EnrolmentFact fact) {
    PartialClaim more = whole;
    for (EnrolmentFact missing : known.missing()) {
      if (missing != fact) {
        more = more.without(missing);
      }
    }
    return more;
  }

  private static boolean same(Estimate a, Estimate b) {
    return a.bars().equals(b.bars())
        && a.possibleBars().equals(b.possibleBars())
        && a.denials().equals(b.denials())
        && a.possibleDenials().equals(b.possibleDenials())
        && a.amounts().equals(b.amounts())
        && a.total().equals(b.total());
  }

  /** What is forgotten makes the estimate wider, never narrower. */
  @Test
  void lessKnowledgeIsNeverMoreCertain() {
    Random random = new Random(94);
    Decided.inWorlds(
        94,
        120,
        decided -> {
          PartialClaim known = erase(PartialClaim.of(decided.claim()), random, random.nextInt(4));
          PartialClaim less = erase(known, random, 1);
          Estimate narrow = estimate(decided, known);
          Estimate wide = estimate(decided, less);
          assertThat(wide.total().lowFen()).isLessThanOrEqualTo(narrow.total().lowFen());
          if (wide.total().highFen().isPresent()) {
            assertThat(wide.total().highFen().getAsLong())
                .isGreaterThanOrEqualTo(narrow.total().highFen().orElse(Long.MAX_VALUE));
          }
          assertThat(narrow.bars()).containsAll(wide.bars());
          assertThat(narrow.denials()).containsAll(wide.denials());
          Set<Enum<?>> possible = new HashSet<>(wide.possibleBars());
          possible.addAll(wide.bars());
          assertThat(possible).containsAll(narrow.bars()).containsAll(narrow.possibleBars());
          boolean everInForce = !narrow.bars().contains(Bar.NOT_IN_FORCE);
          assertThat(everInForce ? wide.quotaLeft().least() : 0)
              .isLessThanOrEqualTo(narrow.quotaLeft().least());
        });
  }
}
