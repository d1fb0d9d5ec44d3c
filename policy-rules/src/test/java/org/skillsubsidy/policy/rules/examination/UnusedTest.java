package org.skillsubsidy.policy.rules.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.Situation;

class UnusedTest {

  private static final TrainingHistory NOTHING = TrainingHistory.empty(Fixtures.TRAINEE);

  /** A history with a claim, a training and a certificate of one name. */
  private static TrainingHistory with(TrainingHistory history, String name, int month) {
    Situation situation =
        new Situation(
            Fixtures.claim()
                .id(name)
                .trainingId(name)
                .certificateNumber(name)
                .withoutTargetLevel()
                .occupation(Fixtures.pastTrainings(12, 2020)[month - 1].build().occupation())
                .during("2020-%02d-02".formatted(month), "2020-%02d-27".formatted(month))
                .build(),
            history);
    return history.with(situation.decidedBy(PolicyCalculator.DEFAULT).historyEntry().orElseThrow());
  }

  private static void assertUnused(TrainingHistory history, String name) {
    assertThat(Unused.claimId(history)).hasToString(name);
    assertThat(Unused.trainingId(history)).hasToString(name);
    assertThat(Unused.certificateNumber(history)).hasToString(name);
  }

  @Test
  void aNameIsNumberedUntilNobodyHasIt() {
    assertUnused(NOTHING, "NEW");
    TrainingHistory one = with(NOTHING, "NEW", 1);
    assertUnused(one, "NEW-1");
    assertUnused(with(with(one, "NEW-1", 2), "NEW-3", 3), "NEW-2");
  }

  @Test
  void anOccupationIsNumberedUntilNobodyHasIt() {
    ClassificationEdition edition = ClassificationEdition.EDITION_2015;
    Set<Occupation> taken = new HashSet<>();
    for (int i = 0; i < 102; i++) {
      taken.add(Unused.occupation(edition, taken));
    }
    assertThat(taken)
        .hasSize(102)
        .contains(Occupation.parse("2015:0-00-00-00"), Occupation.parse("2015:0-00-01-01"));
  }
}
