package org.skillsubsidy.policy.model.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** 3.4: the electronic archive of a trainee's trainings, certificates and decisions. */
class Clause34TraineeArchiveTest {

  private static final LocalDate MAY = LocalDate.of(2020, 5, 4);
  private static final LocalDate JUNE = LocalDate.of(2020, 6, 4);
  private static final LocalDate JULY = LocalDate.of(2020, 7, 4);

  private static final SubsidyClaim CLAIM = Samples.claim().build();
  private static final SubsidyDecision DENIED =
      SubsidyDecision.builder().start(CLAIM).deny(Denial.CERTIFICATE_NO_CERTIFICATE).build();
  private static final SubsidyDecision BARRED =
      SubsidyDecision.builder().start(CLAIM).bar(Bar.NOT_LISTED).build();
  private static final TraineeArchive EMPTY = TraineeArchive.empty(Samples.traineeId());

  private static SubsidyDecision decision(String id, LocalDate issued) {
    Certificate certificate =
        Samples.certificate().number(CertificateNumber.parse("N-" + id)).issuedOn(issued).build();
    SubsidyClaim claim = Samples.claim().id(ClaimId.parse(id)).certificate(certificate).build();
    return SubsidyDecision.builder().start(claim).bar(Bar.NOT_LISTED).build();
  }

  private static OutsideTraining outside(LocalDate end) {
    return OutsideTraining.builder()
        .year(end.getYear())
        .provider(OrganisationCode.parse(Samples.PROVIDER))
        .trainingId(TrainingId.parse("T-0"))
        .occupation(Samples.occupation())
        .trainingEnd(end)
        .build();
  }

  @Test
  void entriesStandByDayWhateverTheOrderInWhichTheyCame() {
    TraineeArchive archive =
        EMPTY.decided(JULY, BARRED).decided(MAY, DENIED).elsewhere(outside(JUNE));

    assertThat(archive.entries()).extracting(ArchiveEntry::on).containsExactly(MAY, JUNE, JULY);
    assertThat(archive.trainee()).isEqualTo(Samples.traineeId());
    assertThat(EMPTY.entries()).isEmpty();
  }

  @Test
  void theLastDecisionOnAClaimStandsAndTheEarlierStaysOnRecord() {
    TraineeArchive archive = EMPTY.decided(JUNE, BARRED).decided(MAY, DENIED);

    assertThat(archive.standing()).containsExactly(BARRED);
    assertThat(archive.entries()).hasSize(2);
  }

  @Test
  void ofTwoDecisionsOnOneDayTheOneRecordedLastStands() {
    assertThat(EMPTY.decided(MAY, DENIED).decided(MAY, BARRED).standing()).containsExactly(BARRED);
    assertThat(EMPTY.decided(MAY, BARRED).decided(MAY, DENIED).standing()).containsExactly(DENIED);
  }

  @Test
  void theSameEntryAgainChangesNothing() {
    TraineeArchive once =
        EMPTY.decided(MAY, DENIED).elsewhere(outside(JUNE)).revoked(JULY, CLAIM.id());

    assertThat(once.decided(MAY, DENIED).elsewhere(outside(JUNE)).revoked(JULY, CLAIM.id()))
        .isEqualTo(once);
  }

  @Test
  void whatIsRevokedStandsNoMoreUntilItIsDecidedAgain() {
    TraineeArchive revoked = EMPTY.decided(MAY, DENIED).revoked(JUNE, CLAIM.id());

    assertThat(revoked.standing()).isEmpty();
    assertThat(revoked.certificates()).isEmpty();
    assertThat(revoked.entries()).hasSize(2);
    assertThat(revoked.decided(JULY, BARRED).standing()).containsExactly(BARRED);
  }

  @Test
  void onlyWhatStandsOnThatDayCanBeRevoked() {
    assertThatThrownBy(() -> EMPTY.decided(JUNE, DENIED).revoked(MAY, CLAIM.id()))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("archive.revoked: 'C-0001' has no decision that stands on 2020-05-04");
    assertThatThrownBy(() -> EMPTY.revoked(MAY, CLAIM.id()))
        .isInstanceOf(InvalidFactException.class);
    assertThat(EMPTY.decided(JUNE, DENIED).revoked(JUNE, CLAIM.id()).standing()).isEmpty();
  }

  @Test
  void standingDecisionsAndCertificatesHaveTheirOwnOrder() {
    SubsidyDecision b = decision("b", MAY);
    SubsidyDecision a = decision("a", JUNE);
    TraineeArchive archive = EMPTY.decided(JULY, b).decided(JULY, a);

    assertThat(archive.standing()).containsExactly(a, b);
    assertThat(archive.certificates()).extracting(Certificate::issuedOn).containsExactly(MAY, JUNE);
  }

  @Test
  void oneCertificateOfTwoClaimsIsOne() {
    SubsidyDecision again =
        SubsidyDecision.builder()
            .start(Samples.claim().id(ClaimId.parse("C-0002")).build())
            .build();

    assertThat(EMPTY.decided(MAY, DENIED).decided(JUNE, again).certificates()).hasSize(1);
  }

  @Test
  void anotherTraineesDecisionIsRefused() {
    TraineeArchive other = TraineeArchive.empty(TraineeId.parse("p:other"));

    assertThatThrownBy(() -> other.decided(MAY, DENIED))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("archive.decision: 'C-0001' is a claim of 140105********0012, not p:other");
  }

  @Test
  void anArchiveIsAValueAndMasksItsTrainee() {
    TraineeArchive archive = EMPTY.decided(MAY, DENIED);

    ValueContract.assertSame(archive, EMPTY.decided(MAY, DENIED));
    ValueContract.assertDifferent(
        archive,
        EMPTY,
        EMPTY.decided(JUNE, DENIED),
        TraineeArchive.empty(TraineeId.parse("p:other")));
    assertThat(archive.toString())
        .contains(Samples.MASKED_NUMBER)
        .doesNotContain(Samples.IDENTITY_NUMBER);
  }
}
