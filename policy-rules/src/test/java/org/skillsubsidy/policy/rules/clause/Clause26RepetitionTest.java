package org.skillsubsidy.policy.rules.clause;

import static org.skillsubsidy.policy.rules.clause.Deciding.decide;
import static org.skillsubsidy.policy.rules.clause.Deciding.under;
import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.json.PolicyJson;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.PastTrainingBuilder;
import org.skillsubsidy.policy.testkit.fixture.Situation;

/** Clause 2.6: the same occupation at the same level is not trained twice. */
class Clause26RepetitionTest {

  @Test
  void theSameOccupationAtTheSameLevelIsBarredInAnyYear() {
    assertThat(decide(Fixtures.sameOccupationAtTheSameLevel()))
        .isBarredExactlyBy(Bar.REPEATED_TRAINING);
    assertThat(
            decide(
                Fixtures.claim(),
                Fixtures.pastTraining()
                    .occupation(Fixtures.WELDER)
                    .level(CertificateLevel.JUNIOR)
                    .ended("2019-02-01")
                    .countedIn(2019)))
        .isBarredExactlyBy(Bar.REPEATED_TRAINING);
  }

  @Test
  void anotherLevelOrAnotherEditionIsNoRepetition() {
    assertThat(decide(Fixtures.sameOccupationAtAHigherLevel())).isPayable();
    assertThat(decide(Fixtures.sameCodeOfAnotherEdition())).isPayable();
  }

  @Test
  void readingR2ReachesTrainingsWithoutALevelOrTheWholeOccupation() {
    Situation unlevelled =
        Situation.of(
            Fixtures.claim().withoutTargetLevel().withoutCertificate(),
            Fixtures.pastTraining().occupation(Fixtures.WELDER).withoutLevel());
    assertThat(decide(unlevelled)).isPayable().restsOn(Reading.R2);
    assertThat(unlevelled.decidedBy(under("R2=ALSO_UNLEVELLED")))
        .isBarredExactlyBy(Bar.REPEATED_TRAINING);
    Situation higher = Fixtures.sameOccupationAtAHigherLevel();
    assertThat(higher.decidedBy(under("R2=ALSO_UNLEVELLED"))).isPayable();
    assertThat(higher.decidedBy(under("R2=OCCUPATION"))).isBarredExactlyBy(Bar.REPEATED_TRAINING);
  }

  @Test
  void readingR2MakesTheKeyWhatItMakesTheBan() {
    Optional<CertificateLevel> junior = Optional.of(CertificateLevel.JUNIOR);
    ExclusiveKey atJunior = ExclusiveKey.occupationAt(Fixtures.TRAINEE, Fixtures.WELDER, junior);
    ExclusiveKey atNoLevel =
        ExclusiveKey.occupationAt(Fixtures.TRAINEE, Fixtures.WELDER, Optional.empty());
    ExclusiveKey atAnyLevel = ExclusiveKey.occupation(Fixtures.TRAINEE, Fixtures.WELDER);
    ClaimBuilder levelled = Fixtures.claim();
    assertThatKeysOf(levelled, "R2=OCCUPATION_AND_LEVEL").contains(atJunior);
    assertThatKeysOf(levelled, "R2=ALSO_UNLEVELLED").contains(atJunior);
    assertThatKeysOf(levelled, "R2=OCCUPATION").contains(atAnyLevel);
    ClaimBuilder unlevelled = levelled.withoutTargetLevel().withoutCertificate();
    assertThatKeysOf(unlevelled, "R2=OCCUPATION_AND_LEVEL").doesNotContain(atNoLevel, atAnyLevel);
    assertThatKeysOf(unlevelled, "R2=ALSO_UNLEVELLED").contains(atNoLevel);
    assertThatKeysOf(unlevelled, "R2=OCCUPATION").contains(atAnyLevel);
  }

  /** The keys of a decision, by which its document is read back. */
  private static ListAssert<ExclusiveKey> assertThatKeysOf(ClaimBuilder claim, String reading) {
    SubsidyDecision decision = Situation.of(claim).decidedBy(under(reading));
    Assertions.assertThat(PolicyJson.STRICT.readDecision(PolicyJson.write(decision)).orThrow())
        .isEqualTo(decision);
    return Assertions.assertThat(decision.exclusiveKeys());
  }

  @Test
  void theCertificatesLevelCountsWhereThereIsNoTargetAndNoDenial() {
    PastTrainingBuilder juniorBefore =
        Fixtures.pastTraining().occupation(Fixtures.WELDER).level(CertificateLevel.JUNIOR);
    ClaimBuilder noTarget =
        Fixtures.claim().withoutTargetLevel().certificateLevel(CertificateLevel.JUNIOR);
    assertThat(decide(noTarget, juniorBefore)).isBarredExactlyBy(Bar.REPEATED_TRAINING);
    assertThat(decide(noTarget.examFee("1"), juniorBefore)).isPayable();
  }

  @Test
  void readingR6BarsALowerLevelAfterAHigher() {
    Situation downward = Fixtures.lowerLevelAfterHigher();
    assertThat(decide(downward)).isPayable().restsOn(Reading.R6);
    assertThat(downward.decidedBy(under("R6=BARRED")))
        .isBarredExactlyBy(Bar.LOWER_LEVEL_AFTER_HIGHER);
  }

  @Test
  void specialAbilityIsNeitherAboveNorBelow() {
    PastTrainingBuilder special =
        Fixtures.pastTraining().occupation(Fixtures.WELDER).level(CertificateLevel.SPECIAL_ABILITY);
    PastTrainingBuilder senior =
        Fixtures.pastTraining().occupation(Fixtures.WELDER).level(CertificateLevel.SENIOR);
    assertThat(Situation.of(Fixtures.claim(), special).decidedBy(under("R6=BARRED"))).isPayable();
    assertThat(
            Situation.of(Fixtures.claim().level(CertificateLevel.SPECIAL_ABILITY), senior)
                .decidedBy(under("R6=BARRED")))
        .isPayable();
  }

  @Test
  void onlyAHigherTrainingThatEndedBeforeBars() {
    PastTrainingBuilder senior =
        Fixtures.pastTraining().occupation(Fixtures.WELDER).level(CertificateLevel.SENIOR);
    ClaimBuilder claim = Fixtures.claim().during("2020-03-02", "2020-03-27");
    assertThat(Situation.of(claim, senior.ended("2020-03-27")).decidedBy(under("R6=BARRED")))
        .isPayable();
    assertThat(Situation.of(claim, senior.ended("2020-03-26")).decidedBy(under("R6=BARRED")))
        .isBarredExactlyBy(Bar.LOWER_LEVEL_AFTER_HIGHER);
  }

  @Test
  void oneTrainingIsSubsidisedOnce() {
    assertThat(decide(Fixtures.sameTrainingAgain())).isBarredBy(Bar.TRAINING_ALREADY_SUBSIDISED);
    SubsidyClaim claim = Fixtures.claim().build();
    PastTrainingBuilder sameId =
        Fixtures.pastTraining()
            .id(claim.training().id().toString())
            .provider(Fixtures.OTHER_PROVIDER);
    assertThat(decide(Fixtures.claim(), sameId)).isPayable();
  }
}
