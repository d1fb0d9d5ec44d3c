package org.skillsubsidy.policy.model.reassess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.RepeatKey;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

/** The values of a reassessment, where they are made by hand. */
class ReassessmentValuesTest {

  private static final SubsidyClaim CLAIM = Samples.claim().build();
  private static final SubsidyDecision DECISION = decision(CLAIM, 30000);
  private static final Payee EMPLOYER = Payee.employer(OrganisationCode.parse(Samples.EMPLOYER));

  /** A claim of a training of its own. */
  private static SubsidyClaim claim(String id) {
    return Samples.claim()
        .id(ClaimId.parse(id))
        .training(Samples.training().id(TrainingId.parse("T-" + id)).build())
        .build();
  }

  private static SubsidyDecision decision(SubsidyClaim claim, long fen) {
    return decision(claim, FundSource.SKILLS_SPECIAL_ACCOUNT, fen);
  }

  private static SubsidyDecision decision(SubsidyClaim claim, FundSource fund, long fen) {
    return SubsidyDecision.builder()
        .start(claim)
        .year(2020)
        .pay(SubsidyKind.ENTERPRISE_TRAINING, fen, PayeeKind.EMPLOYER, fund, Clause.C2_3)
        .enter(CapWindow.CALENDAR_YEAR, 1, RepeatKey.ABSENT)
        .build();
  }

  private static Adjustment adjustment(Payee payee, FundSource fund, long fen) {
    return new Adjustment(
        Samples.traineeId(),
        CLAIM.id(),
        SubsidyKind.ENTERPRISE_TRAINING,
        payee,
        fund,
        Clause.C2_3,
        fen);
  }

  @Test
  void anAdjustmentMovesMoney() {
    assertThat(adjustment(EMPLOYER, FundSource.INDUSTRY_FUND, -1).amount())
        .isEqualTo(Yuan.differenceOfFen(-1));
    assertThatThrownBy(() -> adjustment(EMPLOYER, FundSource.INDUSTRY_FUND, 0))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("adjustment.fen: '0' must not be 0");
    assertThatThrownBy(() -> new Settlement(EMPLOYER, FundSource.INDUSTRY_FUND, 0))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("settlement.fen: '0' must not be 0");
  }

  @Test
  void settlementsKeepFundsApart() {
    Payee trainee = Payee.trainee(Samples.traineeId());
    List<Settlement> settlements =
        Settlement.of(
            List.of(
                adjustment(trainee, FundSource.EMPLOYMENT_SUBSIDY_FUND, 500),
                adjustment(trainee, FundSource.EMPLOYMENT_SUBSIDY_FUND, -500),
                adjustment(EMPLOYER, FundSource.EMPLOYMENT_SUBSIDY_FUND, 700),
                adjustment(EMPLOYER, FundSource.SKILLS_SPECIAL_ACCOUNT, -300),
                adjustment(EMPLOYER, FundSource.SKILLS_SPECIAL_ACCOUNT, -1)));
    assertThat(settlements)
        .containsExactly(
            new Settlement(EMPLOYER, FundSource.SKILLS_SPECIAL_ACCOUNT, -301),
            new Settlement(EMPLOYER, FundSource.EMPLOYMENT_SUBSIDY_FUND, 700));
    assertThat(settlements.get(0).amount()).isEqualTo(Yuan.differenceOfFen(-301));
  }

  @Test
  void aSumThatDoesNotFitIsNotRounded() {
    List<Adjustment> most =
        List.of(
            adjustment(EMPLOYER, FundSource.INDUSTRY_FUND, Long.MAX_VALUE),
            adjustment(EMPLOYER, FundSource.INDUSTRY_FUND, 1));
    assertThatThrownBy(() -> Settlement.of(most)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aChangeIsOneClaimsAndChanges() {
    assertThatThrownBy(() -> new DecisionChange(Optional.of(DECISION), Optional.of(DECISION)))
        .isInstanceOf(InvalidFactException.class);
    assertThatThrownBy(() -> new DecisionChange(Optional.empty(), Optional.empty()))
        .isInstanceOf(InvalidFactException.class);
    SubsidyDecision other = decision(Samples.claim().id(ClaimId.parse("C-2")).build(), 30000);
    assertThatThrownBy(() -> new DecisionChange(Optional.of(DECISION), Optional.of(other)))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("change.after: 'C-2' is another claim than C-0001");
    DecisionChange dearer =
        new DecisionChange(Optional.of(DECISION), Optional.of(decision(CLAIM, 30001)));
    assertThat(dearer.adjustments())
        .containsExactly(adjustment(EMPLOYER, FundSource.SKILLS_SPECIAL_ACCOUNT, 1));
  }

  @Test
  void aClaimThatComesOrGoesIsPaidOrRecoveredWhole() {
    DecisionChange struckOut = new DecisionChange(Optional.of(DECISION), Optional.empty());
    assertThat(struckOut.claim()).isEqualTo(CLAIM);
    assertThat(struckOut.adjustments())
        .containsExactly(adjustment(EMPLOYER, FundSource.SKILLS_SPECIAL_ACCOUNT, -30000));
    DecisionChange filed = new DecisionChange(Optional.empty(), Optional.of(DECISION));
    assertThat(filed.claim()).isEqualTo(CLAIM);
    assertThat(filed.adjustments())
        .containsExactly(adjustment(EMPLOYER, FundSource.SKILLS_SPECIAL_ACCOUNT, 30000));
  }

  @Test
  void aLineFromAnotherFundIsRecoveredWholeAndPaidAnew() {
    SubsidyDecision elsewhere = decision(CLAIM, FundSource.INDUSTRY_FUND, 30001);
    assertThat(new DecisionChange(Optional.of(DECISION), Optional.of(elsewhere)).adjustments())
        .containsExactly(
            adjustment(EMPLOYER, FundSource.SKILLS_SPECIAL_ACCOUNT, -30000),
            adjustment(EMPLOYER, FundSource.INDUSTRY_FUND, 30001));
  }

  /** One claim is struck out, one is paid more, and a new one takes the place that is free. */
  @Test
  void aReassessmentTellsWhatBecameOfEveryClaim() {
    LocalDate day = CLAIM.submittedOn();
    SubsidyClaim dearer = claim("C-0002");
    SubsidyClaim added = claim("B-0003");
    CaseFile file = CaseFile.of(Samples.traineeId()).file(CLAIM, day).file(dearer, day);
    CaseFile later = file.revoke(CLAIM.id(), RevocationReason.FRAUD, day).file(added, day);
    SubsidyDecision old = decision(dearer, 30000).withSlot(2);
    SubsidyDecision next = decision(dearer, 30001).withSlot(2);
    SubsidyDecision first = decision(added, 20000);
    CaseDecisions before = new CaseDecisions(file.facts(), List.of(DECISION, old));
    CaseDecisions after = new CaseDecisions(later.facts(), List.of(first, next));

    Reassessment reassessment = new Reassessment(before, after);
    assertThat(reassessment.changes())
        .containsExactly(
            new DecisionChange(Optional.empty(), Optional.of(first)),
            new DecisionChange(Optional.of(DECISION), Optional.empty()),
            new DecisionChange(Optional.of(old), Optional.of(next)));
    assertThat(reassessment.adjustments())
        .extracting(Adjustment::fen)
        .containsExactly(20000L, -30000L, 1L);
    assertThat(reassessment.settlements())
        .containsExactly(new Settlement(EMPLOYER, FundSource.SKILLS_SPECIAL_ACCOUNT, -9999));
    assertThat(reassessment.revocations())
        .containsExactly(new Revocation(CLAIM, RevocationReason.FRAUD, day));
    assertThat(reassessment.providerBans())
        .containsExactly(new ProviderBan(OrganisationCode.parse(Samples.PROVIDER), day));
    assertThat(reassessment.freedKeys())
        .containsExactly(DECISION.exclusiveKeys().get(1))
        .doesNotContainAnyElementsOf(first.exclusiveKeys());
    assertThat(reassessment.newKeys()).containsExactly(first.exclusiveKeys().get(1));
  }

  @Test
  void aRevocationIsToldOnceForEachReason() {
    LocalDate day = CLAIM.submittedOn();
    CaseFile file =
        CaseFile.of(Samples.traineeId())
            .file(CLAIM, day)
            .revoke(CLAIM.id(), RevocationReason.FRAUD, day);
    CaseDecisions fraud = new CaseDecisions(file.facts(), List.of());
    assertThat(new Reassessment(fraud, fraud).revocations()).isEmpty();
    CaseDecisions error =
        new CaseDecisions(file.revoke(CLAIM.id(), RevocationReason.ERROR, day).facts(), List.of());
    Reassessment reassessment = new Reassessment(fraud, error);
    assertThat(reassessment.revocations())
        .containsExactly(new Revocation(CLAIM, RevocationReason.ERROR, day));
    assertThat(reassessment.providerBans()).isEmpty();
  }

  @Test
  void everyClaimHasItsDecision() {
    CaseFacts facts = CaseFile.of(Samples.traineeId()).file(CLAIM, CLAIM.submittedOn()).facts();
    assertThatThrownBy(() -> new CaseDecisions(facts, List.of()))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("case.decisions: '0' must be one for each of the 1 claims, in canonical order");
    CaseDecisions decisions = new CaseDecisions(facts, List.of(DECISION));
    assertThat(decisions.decision(CLAIM.id())).contains(DECISION);
    assertThat(decisions.decision(ClaimId.parse("C-2"))).isEmpty();
    assertThat(decisions.totalFen()).isEqualTo(30000);
    assertThat(decisions.history())
        .isEqualTo(
            TrainingHistory.of(
                Samples.traineeId(), List.of(DECISION.historyEntry().orElseThrow())));
  }

  @Test
  void whatWasDecidedHereIsNotPaidElsewhere() {
    TrainingHistory own =
        TrainingHistory.of(Samples.traineeId(), List.of(DECISION.historyEntry().orElseThrow()));
    assertThatThrownBy(() -> new CaseFacts(PolicyTimeline.PLAN, own, List.of(), List.of()))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("case.elsewhere: 'C-0001' is a claim: it belongs to the case's claims");
  }

  @Test
  void aReassessmentIsOfOneTrainee() {
    CaseDecisions one = CaseDecisions.none(Samples.traineeId(), PolicyTimeline.PLAN);
    CaseDecisions other = CaseDecisions.none(TraineeId.parse("p:other"), PolicyTimeline.PLAN);
    assertThatThrownBy(() -> new Reassessment(one, other))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "reassessment.after: 'p:other' is not the trainee before, " + Samples.MASKED_NUMBER);
    assertThat(new Reassessment(one, one).changes()).isEmpty();
  }

  @Test
  void aPlaceCanBeAnother() {
    assertThat(DECISION.withSlot(1)).isSameAs(DECISION);
    SubsidyDecision moved = DECISION.withSlot(3);
    assertThat(moved.slot()).hasValue(3);
    assertThat(moved).isNotEqualTo(DECISION);
    assertThat(moved.withSlot(1)).isEqualTo(DECISION);
    assertThat(moved.takesSlotOfLifetime()).isFalse();
    assertThatThrownBy(() -> DECISION.withSlot(0))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("decision.slot: '0' must be 1 or more");
    SubsidyDecision unpaid = SubsidyDecision.builder().start(CLAIM).year(2020).build();
    assertThatThrownBy(() -> unpaid.withSlot(1))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("decision.slot: '1' is a place, and the decision enters no history");
    assertThat(
            SubsidyDecision.builder()
                .start(CLAIM)
                .enter(CapWindow.LIFETIME, 2, RepeatKey.ABSENT)
                .build()
                .withSlot(4)
                .takesSlotOfLifetime())
        .isTrue();
  }
}
