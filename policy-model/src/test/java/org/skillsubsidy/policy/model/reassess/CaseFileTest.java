package org.skillsubsidy.policy.model.reassess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class CaseFileTest {

  private static final LocalDate DAY = LocalDate.of(2020, 7, 1);
  private static final SubsidyClaim CLAIM = Samples.claim().build();
  private static final SubsidyClaim CORRECTED =
      Samples.claim().training(Samples.training().days(9).build()).build();
  private static final CaseFile EMPTY = CaseFile.of(Samples.traineeId());
  private static final CaseFile FILED = EMPTY.file(CLAIM, DAY);
  private static final ProviderBan BAN =
      new ProviderBan(OrganisationCode.parse(Samples.PROVIDER), LocalDate.of(2020, 6, 1));

  @Test
  void tellsWhatWasKnownOnADay() {
    CaseFile file =
        FILED
            .correct(CORRECTED, DAY.plusDays(2))
            .revoke(CLAIM.id(), RevocationReason.ERROR, DAY.plusDays(4));
    assertThat(file.days()).containsExactly(DAY, DAY.plusDays(2), DAY.plusDays(4));
    assertThat(file.factsKnownOn(DAY.minusDays(1)).claims()).isEmpty();
    assertThat(file.factsKnownOn(DAY).claims()).containsExactly(CLAIM);
    assertThat(file.factsKnownOn(DAY.plusDays(1)).claims()).containsExactly(CLAIM);
    assertThat(file.factsKnownOn(DAY.plusDays(2)).claims()).containsExactly(CORRECTED);
    assertThat(file.factsKnownOn(DAY.plusDays(4)).claims()).isEmpty();
    assertThat(file.facts().revocations())
        .containsExactly(new Revocation(CORRECTED, RevocationReason.ERROR, DAY.plusDays(4)));
    assertThat(file.entries())
        .containsExactly(
            new CaseEntry.Filed(DAY, CLAIM),
            new CaseEntry.Corrected(DAY.plusDays(2), CORRECTED),
            new CaseEntry.Revoked(DAY.plusDays(4), CORRECTED, RevocationReason.ERROR));
  }

  @Test
  void anEntryIsOnNoEarlierDayThanTheOneBefore() {
    CaseFile file = FILED.changeTerms(PolicyTimeline.of(capOfTwo()), DAY.plusDays(2));
    assertThatThrownBy(() -> file.correct(CORRECTED, DAY.plusDays(1)))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("case.knownOn: '2020-07-02' is before the last entry, 2020-07-03");
    assertThat(file.correct(CORRECTED, DAY.plusDays(2)).entries()).hasSize(3);
  }

  private static PolicyTerms capOfTwo() {
    return PolicyTerms.builder().trainingCap(2).build();
  }

  @Test
  void nothingIsKnownOfAClaimBeforeItIsHandedIn() {
    assertThatThrownBy(() -> EMPTY.file(CLAIM, DAY.minusDays(1)))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("case.knownOn: '2020-06-30' is before claim C-0001 was handed in, 2020-07-01");
    SubsidyClaim handedInLater = Samples.claim().submittedOn(DAY.plusDays(1)).build();
    assertThatThrownBy(() -> FILED.correct(handedInLater, DAY))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("case.knownOn: '2020-07-01' is before claim C-0001 was handed in, 2020-07-02");
  }

  @Test
  void theSameIdWithOtherFactsIsAConflict() {
    assertThat(FILED.file(Samples.claim().build(), DAY)).isSameAs(FILED);
    assertThatThrownBy(() -> FILED.file(CORRECTED, DAY))
        .isInstanceOf(ConflictingClaimException.class);
    CaseFile revoked = FILED.revoke(CLAIM.id(), RevocationReason.FRAUD, DAY);
    assertThatThrownBy(() -> revoked.file(CLAIM, DAY))
        .isInstanceOf(ConflictingClaimException.class);
  }

  @Test
  void onlyAClaimThatStandsIsCorrected() {
    assertThatThrownBy(() -> EMPTY.correct(CLAIM, DAY))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("case.claim: 'C-0001' is no claim that was filed");
    CaseFile revoked = FILED.revoke(CLAIM.id(), RevocationReason.FRAUD, DAY);
    assertThatThrownBy(() -> revoked.certify(CLAIM.id(), Optional.empty(), DAY))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("case.claim: 'C-0001' is struck out");
    assertThatThrownBy(() -> EMPTY.revoke(CLAIM.id(), RevocationReason.ERROR, DAY))
        .isInstanceOf(InvalidFactException.class);
    assertThatThrownBy(
            () -> FILED.with(new CaseEntry.Revoked(DAY, CORRECTED, RevocationReason.ERROR)))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("case.claim: 'C-0001' is struck out with facts that it lacks");
  }

  @Test
  void aRevocationForAnotherReasonIsNews() {
    CaseFile error = FILED.revoke(CLAIM.id(), RevocationReason.ERROR, DAY);
    assertThat(error.revoke(CLAIM.id(), RevocationReason.ERROR, DAY.plusDays(1))).isSameAs(error);
    CaseFile fraud = error.revoke(CLAIM.id(), RevocationReason.FRAUD, DAY.plusDays(1));
    assertThat(fraud.facts().revocations())
        .containsExactly(new Revocation(CLAIM, RevocationReason.FRAUD, DAY.plusDays(1)));
  }

  @Test
  void aRevocationIsOfOneClaim() {
    SubsidyClaim second = Samples.claim().id(ClaimId.parse("C-0002")).build();
    SubsidyClaim third = Samples.claim().id(ClaimId.parse("C-0003")).build();
    CaseFile struck =
        FILED.revoke(CLAIM.id(), RevocationReason.ERROR, DAY).file(second, DAY).file(third, DAY);
    assertThat(struck.facts().claims()).containsExactly(second, third);
    assertThat(
            struck.revoke(second.id(), RevocationReason.FRAUD, DAY).facts().revocations().stream()
                .map(Revocation::claim))
        .containsExactly(CLAIM, second);
    assertThatThrownBy(() -> struck.certify(ClaimId.parse("C-0004"), Optional.empty(), DAY))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("case.claim: 'C-0004' is no claim that was filed");
  }

  @Test
  void fraudBansTheProviderFromTheDayOnWhichItIsKnown() {
    assertThat(new Revocation(CLAIM, RevocationReason.FRAUD, DAY).providerBan())
        .contains(new ProviderBan(OrganisationCode.parse(Samples.PROVIDER), DAY));
    assertThat(new Revocation(CLAIM, RevocationReason.ERROR, DAY).providerBan()).isEmpty();
  }

  @Test
  void aBanIsWrittenIntoTheClaimsOfItsProvider() {
    CaseFile banned = FILED.ban(BAN, DAY);
    assertThat(banned.facts().claims())
        .extracting(claim -> claim.training().provider().bannedFrom())
        .containsExactly(Optional.of(BAN.from()));
    assertThat(banned.ban(BAN, DAY)).isSameAs(banned);
    ProviderBan later = new ProviderBan(BAN.provider(), BAN.from().plusDays(1));
    assertThat(banned.ban(later, DAY)).isSameAs(banned);
    ProviderBan earlier = new ProviderBan(BAN.provider(), BAN.from().minusDays(1));
    assertThat(banned.ban(earlier, DAY).facts().claims())
        .extracting(claim -> claim.training().provider().bannedFrom())
        .containsExactly(Optional.of(earlier.from()));
    ProviderBan other = new ProviderBan(OrganisationCode.parse(Samples.EMPLOYER), BAN.from());
    assertThat(FILED.ban(other, DAY)).isSameAs(FILED);
  }

  @Test
  void anothersClaimsAndTrainingsAreRefused() {
    SubsidyClaim other =
        Samples.claim().trainee(Samples.trainee().id(TraineeId.parse("p:other")).build()).build();
    assertThatThrownBy(() -> EMPTY.file(other, DAY))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("case.claim: 'C-0001' is a claim of p:other, not " + Samples.MASKED_NUMBER);
    TrainingHistory others = TrainingHistory.empty(TraineeId.parse("p:other"));
    assertThatThrownBy(() -> EMPTY.paidElsewhere(others, DAY))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "case.elsewhere: 'p:other' is not the trainee of this case, " + Samples.MASKED_NUMBER);
  }

  @Test
  void whatWasPaidElsewhereAndTheTermsAreReplaced() {
    TrainingHistory elsewhere =
        TrainingHistory.of(
            Samples.traineeId(),
            List.of(
                OutsideTraining.builder()
                    .year(2020)
                    .provider(OrganisationCode.parse(Samples.PROVIDER))
                    .trainingId(TrainingId.parse("E-1"))
                    .occupation(Samples.occupation())
                    .trainingEnd(DAY)
                    .build()));
    CaseFile file = EMPTY.paidElsewhere(elsewhere, DAY);
    assertThat(file.facts().elsewhere()).isEqualTo(elsewhere);
    assertThat(file.paidElsewhere(elsewhere, DAY)).isSameAs(file);
    PolicyTimeline timeline = PolicyTimeline.of(capOfTwo());
    assertThat(file.changeTerms(timeline, DAY).facts().timeline()).isEqualTo(timeline);
    assertThat(file.changeTerms(PolicyTimeline.PLAN, DAY)).isSameAs(file);
  }

  @Test
  void isEqualByAllThatBecameKnown() {
    ValueContract.assertSame(FILED, EMPTY.file(Samples.claim().build(), DAY));
    ValueContract.assertDifferent(
        EMPTY,
        FILED,
        EMPTY.file(CLAIM, DAY.plusDays(1)),
        CaseFile.of(TraineeId.parse("p:other")),
        CaseFile.of(Samples.traineeId(), PolicyTimeline.of(capOfTwo())));
  }

  @Test
  void hidesTheIdentityNumber() {
    CaseFile file = FILED.revoke(CLAIM.id(), RevocationReason.FRAUD, DAY);
    assertThat(file.toString())
        .contains(Samples.MASKED_NUMBER, "C-0001", "FRAUD")
        .doesNotContain(Samples.IDENTITY_NUMBER);
    assertThat(file.trainee()).isEqualTo(Samples.traineeId());
    assertThat(file.firstTimeline()).isEqualTo(PolicyTimeline.PLAN);
  }

  @Test
  void anIdIsThereOnce() {
    assertThatThrownBy(
            () ->
                new CaseFacts(
                    PolicyTimeline.PLAN,
                    TrainingHistory.empty(Samples.traineeId()),
                    List.of(CLAIM),
                    List.of(new Revocation(CORRECTED, RevocationReason.ERROR, DAY))))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("case.claim: 'C-0001' is there more than once");
  }

  @Test
  void claimsAndRevocationsStandInCanonicalOrder() {
    SubsidyClaim before = Samples.claim().id(ClaimId.parse("B-1")).build();
    SubsidyClaim struck = Samples.claim().id(ClaimId.parse("S-1")).build();
    SubsidyClaim struckToo = Samples.claim().id(ClaimId.parse("S-2")).build();
    CaseFacts facts =
        new CaseFacts(
            PolicyTimeline.PLAN,
            TrainingHistory.empty(Samples.traineeId()),
            List.of(CLAIM, before),
            List.of(
                new Revocation(struckToo, RevocationReason.ERROR, DAY),
                new Revocation(struck, RevocationReason.ERROR, DAY)));
    assertThat(facts.claims()).containsExactly(before, CLAIM);
    assertThat(facts.revocations())
        .extracting(Revocation::claim)
        .containsExactly(struck, struckToo);
    assertThat(facts.trainee()).isEqualTo(Samples.traineeId());
  }
}
