package org.skillsubsidy.policy.rules.reassess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.reassess.CaseDecisions;
import org.skillsubsidy.policy.model.reassess.CaseFile;
import org.skillsubsidy.policy.model.reassess.ProviderBan;
import org.skillsubsidy.policy.model.reassess.Reassessment;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.ledger.Bookkeeper;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** What becomes of decisions when facts or terms turn out to be others. */
class Clause39ReassessmentTest {

  private static final LocalDate JULY = LocalDate.of(2021, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2021, 8, 1);
  private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);

  private static final SubsidyClaim FIRST = claim(1).build();
  private static final SubsidyClaim SECOND = claim(2).build();
  private static final SubsidyClaim THIRD = claim(3).build();
  private static final SubsidyClaim FOURTH = claim(4).build();

  /** A training in some month of 2020, in an occupation of its own: 800 yuan and 300. */
  private static ClaimBuilder claim(int month) {
    return Fixtures.claim()
        .id("C-" + month)
        .trainingId("T-" + month)
        .certificateNumber("N-" + month)
        .occupation(Occupation.parse("2015:6-18-02-0" + month))
        .during("2020-0%d-02".formatted(month), "2020-0%d-27".formatted(month));
  }

  private static CaseFile filed(SubsidyClaim... claims) {
    CaseFile file = CaseFile.of(Fixtures.TRAINEE);
    for (SubsidyClaim claim : claims) {
      file = file.file(claim, JULY);
    }
    return file;
  }

  private static Reassessment inAugust(CaseFile file) {
    return Reassessor.DEFAULT.between(file, JULY, AUGUST);
  }

  private static List<String> moves(Reassessment reassessment) {
    return reassessment.adjustments().stream()
        .map(
            each ->
                "%s %s %s %s".formatted(each.claimId(), each.kind(), each.payee(), each.amount()))
        .toList();
  }

  private static List<String> books(Reassessment reassessment) {
    return Bookkeeper.DEFAULT.adjustments(reassessment, AUGUST).stream()
        .map(
            each ->
                "%s %s %s"
                    .formatted(
                        each.kind(),
                        each.claimId(),
                        each.reason()
                            .map(Object::toString)
                            .or(() -> each.line().map(line -> line.amount().toString()))
                            .orElseThrow()))
        .toList();
  }

  private static SubsidyDecision standing(CaseDecisions decisions, SubsidyClaim claim) {
    return decisions.decision(claim.id()).orElseThrow();
  }

  @Test
  void aLateClaimOfAnEarlierTrainingGoesFirst() {
    CaseFile file = filed(SECOND, THIRD, FOURTH);
    Reassessment late = inAugust(file.file(FIRST, AUGUST));

    assertThat(standing(late.before(), FOURTH).slot()).hasValue(3);
    assertThat(standing(late.after(), FOURTH).bars()).containsExactly(Bar.ANNUAL_LIMIT);
    assertThat(standing(late.after(), FIRST).slot()).as("the place that is free").hasValue(3);
    assertThat(standing(late.after(), SECOND).slot()).hasValue(1);
    assertThat(standing(late.after(), THIRD).slot()).hasValue(2);
    assertThat(moves(late))
        .containsExactly(
            "C-1 WORKER_TRAINING TRAINEE|" + Fixtures.TRAINEE + " CNY 800",
            "C-1 CERTIFICATE PROVIDER|" + Fixtures.PROVIDER + " CNY 300",
            "C-4 WORKER_TRAINING TRAINEE|" + Fixtures.TRAINEE + " CNY -800",
            "C-4 CERTIFICATE PROVIDER|" + Fixtures.PROVIDER + " CNY -300");
    assertThat(late.settlements()).as("what is paid is what is recovered").isEmpty();
  }

  @Test
  void aRevokedClaimMakesRoomForOneThatItHadBarred() {
    CaseFile file = filed(FIRST, SECOND, THIRD, FOURTH);
    CaseFile revoked = file.revoke(FIRST.id(), RevocationReason.ERROR, AUGUST);
    Reassessment room = inAugust(revoked);

    assertThat(room.after().decision(FIRST.id())).isEmpty();
    assertThat(standing(room.before(), FOURTH).bars()).containsExactly(Bar.ANNUAL_LIMIT);
    assertThat(standing(room.after(), FOURTH).slot()).hasValue(1);
    assertThat(room.freedKeys())
        .contains(ExclusiveKey.training(Fixtures.TRAINEE, Fixtures.PROVIDER, FIRST.training().id()))
        .doesNotContain(ExclusiveKey.slotOfYear(Fixtures.TRAINEE, 2020, 1));
    assertThat(room.providerBans()).isEmpty();
    assertThat(books(room))
        .containsExactly(
            "REVOCATION C-1 ERROR",
            "RECOVERY C-1 CNY 800",
            "RECOVERY C-1 CNY 300",
            "PAYMENT C-4 CNY 800",
            "PAYMENT C-4 CNY 300");
  }

  @Test
  void fraudTellsFromWhenTheProviderIsToBeBannedAndChangesNoOtherClaim() {
    CaseFile file = filed(FIRST, SECOND).revoke(FIRST.id(), RevocationReason.FRAUD, AUGUST);
    Reassessment fraud = inAugust(file);

    assertThat(fraud.providerBans()).containsExactly(new ProviderBan(Fixtures.PROVIDER, AUGUST));
    assertThat(standing(fraud.after(), SECOND).lines())
        .isEqualTo(standing(fraud.before(), SECOND).lines());
    assertThat(standing(fraud.after(), SECOND).slot()).hasValue(2);
    assertThat(fraud.adjustments()).allMatch(each -> each.claimId().equals(FIRST.id()));
  }

  @Test
  void anErrorThatTurnsOutToBeFraudIsBookedAgainAndRecoversNothingAgain() {
    CaseFile file =
        filed(FIRST)
            .revoke(FIRST.id(), RevocationReason.ERROR, JULY)
            .revoke(FIRST.id(), RevocationReason.FRAUD, AUGUST);
    Reassessment fraud = inAugust(file);

    assertThat(books(fraud)).containsExactly("REVOCATION C-1 FRAUD");
    assertThat(fraud.adjustments()).isEmpty();
    assertThat(fraud.providerBans()).containsExactly(new ProviderBan(Fixtures.PROVIDER, AUGUST));
  }

  @Test
  void aBanTakesAwayTheTrainingsThatStartSince() {
    LocalDate ban = SECOND.training().start();
    CaseFile file =
        filed(FIRST, SECOND, THIRD).ban(new ProviderBan(Fixtures.PROVIDER, ban), AUGUST);
    Reassessment banned = inAugust(file);

    assertThat(banned.after().decisions())
        .extracting(decision -> decision.bars().contains(Bar.PROVIDER_BANNED))
        .containsExactly(false, true, true);
    assertThat(banned.after().decisions())
        .extracting(SubsidyDecision::totalFen)
        .containsExactly(1_100_00L, 0L, 0L);
    assertThat(banned.after().facts().claims())
        .allMatch(claim -> claim.training().provider().bannedFrom().equals(Optional.of(ban)));
  }

  @Test
  void anEarlierBanStays() {
    SubsidyClaim known = claim(5).bannedFrom("2020-05-01").build();
    ProviderBan later = new ProviderBan(Fixtures.PROVIDER, LocalDate.of(2020, 6, 1));
    ProviderBan other = new ProviderBan(Fixtures.EMPLOYER, LocalDate.of(2019, 6, 1));
    CaseFile file = filed(known);
    assertThat(file.ban(later, AUGUST).ban(other, AUGUST)).isSameAs(file);
  }

  @Test
  void aCertificateThatIsRevokedIsACorrectionOfItsClaim() {
    CaseFile file = filed(FIRST).certify(FIRST.id(), Optional.empty(), AUGUST);
    Reassessment revoked = inAugust(file);

    assertThat(moves(revoked))
        .containsExactly("C-1 CERTIFICATE PROVIDER|" + Fixtures.PROVIDER + " CNY -300");
    assertThat(revoked.freedKeys())
        .containsExactly(
            ExclusiveKey.certificate(Fixtures.TRAINEE, FIRST.certificate().orElseThrow().number()));
    assertThat(inAugust(file.certify(FIRST.id(), FIRST.certificate(), AUGUST)).changes()).isEmpty();
  }

  @Test
  void aCertificateThatComesLateIsPaid() {
    SubsidyClaim without = claim(1).withoutCertificate().build();
    CaseFile file = filed(without).certify(without.id(), FIRST.certificate(), AUGUST);
    assertThat(moves(inAugust(file)))
        .containsExactly("C-1 CERTIFICATE PROVIDER|" + Fixtures.PROVIDER + " CNY 300");
  }

  @Test
  void whoWasPaidWronglyGivesBackAllOfIt() {
    SubsidyClaim borneByProvider = claim(1).tuitionBorneBy(TuitionBearer.PROVIDER).build();
    Reassessment corrected = inAugust(filed(FIRST).correct(borneByProvider, AUGUST));
    assertThat(moves(corrected))
        .containsExactly(
            "C-1 WORKER_TRAINING TRAINEE|" + Fixtures.TRAINEE + " CNY -800",
            "C-1 WORKER_TRAINING PROVIDER|" + Fixtures.PROVIDER + " CNY 800");
    assertThat(corrected.settlements()).hasSize(2);
    assertThat(standing(corrected.after(), FIRST).slot()).hasValue(1);
  }

  @Test
  void onlyTheDifferenceMovesWhereThePayeeStays() {
    SubsidyClaim cheaper = claim(1).tuition("650.50").build();
    Reassessment corrected = inAugust(filed(FIRST).correct(cheaper, AUGUST));
    assertThat(moves(corrected))
        .containsExactly("C-1 WORKER_TRAINING TRAINEE|" + Fixtures.TRAINEE + " CNY -149.5");
    assertThat(books(corrected)).containsExactly("RECOVERY C-1 CNY 149.5");
  }

  /** The money stays, and the books of both groups are right again. */
  @Test
  void anotherGroupIsBookedAndMovesNoMoney() {
    SubsidyClaim graduate = claim(1).groups(TraineeGroup.COLLEGE_GRADUATE).build();
    Reassessment corrected = inAugust(filed(FIRST).correct(graduate, AUGUST));

    assertThat(corrected.changes()).hasSize(1);
    assertThat(corrected.adjustments()).isEmpty();
    List<Booking> bookings = Bookkeeper.DEFAULT.adjustments(corrected, AUGUST);
    assertThat(bookings)
        .extracting(Booking::netFen)
        .containsExactly(-80000L, -30000L, 80000L, 30000L);
    assertThat(bookings)
        .extracting(booking -> booking.groups().iterator().next())
        .containsExactly(
            TraineeGroup.UNEMPLOYED,
            TraineeGroup.UNEMPLOYED,
            TraineeGroup.COLLEGE_GRADUATE,
            TraineeGroup.COLLEGE_GRADUATE);
  }

  /** Known in August, in force from the plan's first day: three different dates. */
  @Test
  void termsReachThePastWhereTheirValiditySaysSo() {
    PolicyTerms lower = PolicyTerms.builder().workerCap(yuan("600")).build();
    PolicyTimeline fromMarch =
        PolicyTimeline.of(
            PolicyTerms.builder().validTo(LocalDate.of(2020, 2, 29)).build(),
            lower.toBuilder().validFrom(LocalDate.of(2020, 3, 1)).build());
    CaseFile file = filed(FIRST, THIRD).changeTerms(fromMarch, AUGUST);

    assertThat(moves(inAugust(file)))
        .containsExactly("C-3 WORKER_TRAINING TRAINEE|" + Fixtures.TRAINEE + " CNY -200");
    assertThat(Reassessor.DEFAULT.asKnownOn(file, JULY).facts().timeline())
        .isEqualTo(PolicyTimeline.PLAN);
    assertThat(Reassessor.DEFAULT.asKnownOn(file, JULY).totalFen()).isEqualTo(2_200_00);
    assertThat(Reassessor.DEFAULT.asKnownOn(file, SEPTEMBER).totalFen()).isEqualTo(2_000_00);
  }

  private static MonetaryAmount yuan(String text) {
    return Yuan.of(text);
  }

  @Test
  void aTrainingFromElsewhereThatComesToLightTakesARightAway() {
    TrainingHistory elsewhere =
        TrainingHistory.of(
            Fixtures.TRAINEE, List.of(Fixtures.pastTraining().ended("2020-06-30").slot(2).build()));
    CaseFile file = filed(FIRST, SECOND, THIRD).paidElsewhere(elsewhere, AUGUST);
    Reassessment known = inAugust(file);

    assertThat(standing(known.after(), THIRD).bars()).containsExactly(Bar.ANNUAL_LIMIT);
    assertThat(standing(known.after(), FIRST).slot()).hasValue(1);
    assertThat(standing(known.after(), SECOND).slot()).as("its own is held").hasValue(3);
    assertThat(known.after().history().entries()).hasSize(3);
  }

  @Test
  void aPlaceThatLeavesItsYearIsANewOne() {
    SubsidyClaim nextYear =
        claim(1).during("2021-01-04", "2021-01-29").certificateIssued("2021-02-12").build();
    Reassessment moved = inAugust(filed(FIRST, SECOND).correct(nextYear, AUGUST));
    assertThat(standing(moved.after(), FIRST).exclusiveKeys())
        .contains(ExclusiveKey.slotOfYear(Fixtures.TRAINEE, 2021, 1));
    assertThat(standing(moved.after(), SECOND).slot()).hasValue(2);
    SubsidyClaim second =
        claim(2).during("2021-02-01", "2021-02-26").certificateIssued("2021-03-12").build();
    Reassessment smallest = inAugust(filed(FIRST, SECOND).correct(second, AUGUST));
    assertThat(standing(smallest.before(), SECOND).slot()).hasValue(2);
    assertThat(standing(smallest.after(), SECOND).slot()).hasValue(1);
  }

  @Test
  void aPlaceIsKeptUnlessATrainingFromElsewhereHoldsIt() {
    TrainingHistory elsewhere =
        TrainingHistory.of(
            Fixtures.TRAINEE, List.of(Fixtures.pastTraining().ended("2020-06-30").slot(3).build()));
    CaseFile file =
        filed(FIRST, SECOND)
            .revoke(FIRST.id(), RevocationReason.ERROR, AUGUST)
            .paidElsewhere(elsewhere, AUGUST);
    assertThat(standing(inAugust(file).after(), SECOND).slot()).hasValue(2);
  }

  /** What has no place of its own gets the smallest that are free. */
  @Test
  void aNewTrainingComesAfterThoseFromElsewhereWithoutAPlace() {
    TrainingHistory elsewhere =
        TrainingHistory.of(
            Fixtures.TRAINEE,
            List.of(
                Fixtures.pastTraining().id("P-1").slot(2).build(),
                Fixtures.pastTraining().id("P-2").build()));
    CaseFile file = filed().paidElsewhere(elsewhere, JULY).file(FIRST, JULY);
    assertThat(standing(Reassessor.DEFAULT.decide(file.facts()), FIRST).slot()).hasValue(3);
  }

  @Test
  void nothingWasDecidedBeforeAnythingWasKnown() {
    CaseDecisions before = Reassessor.DEFAULT.asKnownOn(filed(FIRST), JULY.minusDays(1));
    assertThat(before).isEqualTo(CaseDecisions.none(Fixtures.TRAINEE, PolicyTimeline.PLAN));
    assertThat(before.totalFen()).isZero();
  }

  @Test
  void factsOfAnotherTraineeAreRefused() {
    CaseDecisions standing = Reassessor.DEFAULT.decide(filed(FIRST).facts());
    CaseFile other = CaseFile.of(TraineeId.parse("p:other"));
    assertThatThrownBy(() -> Reassessor.DEFAULT.reassess(standing, other.facts()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reassessment.after: 'p:other' is not the trainee before, " + Fixtures.TRAINEE);
  }
}
