package org.skillsubsidy.policy.testkit.arbitrary;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.identity.TraineeId;

/** Claims with any facts around the days on which rules change, to be narrowed step by step. */
public final class ClaimArbitrary extends ArbitraryDecorator<SubsidyClaim> {

  private static final int PEOPLE = 40;
  private static final int PLACES = 100;

  private @Nullable TraineeId trainee;
  private @Nullable LocalDate day;

  ClaimArbitrary() {}

  /**
   * Fixes whose claims they are.
   *
   * @param fixed the trainee
   * @return claims of this trainee
   */
  public ClaimArbitrary of(TraineeId fixed) {
    ClaimArbitrary narrowed = typedClone();
    narrowed.trainee = fixed;
    return narrowed;
  }

  /**
   * Fixes when the trainings end.
   *
   * @param fixed the day
   * @return claims whose trainings end on this day or within six weeks of it, most of them on the
   *     day itself or a day away
   */
  public ClaimArbitrary around(LocalDate fixed) {
    ClaimArbitrary narrowed = typedClone();
    narrowed.day = fixed;
    return narrowed;
  }

  @Override
  protected Arbitrary<SubsidyClaim> arbitrary() {
    return Arbitraries.fromGenerator(
        random ->
            new ShrinkableSample<>(
                Rows.random(random::nextInt, Facts.CLAIM_CHOICES + 3), 0, this::claim));
  }

  private SubsidyClaim claim(Rows rows) {
    Choices choices = rows.common();
    TraineeId anyone = Identities.trainee(choices.below(PEOPLE));
    LocalDate turn = Facts.TURNS.get(choices.below(Facts.TURNS.size()));
    return Facts.claim(
        choices,
        choices.below(PLACES),
        trainee == null ? anyone : trainee,
        day == null ? turn : day);
  }
}
