package org.skillsubsidy.policy.model.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;

/** A flag tells what it saw, and no identity number. */
class AuditFlagTest {

  private static final SubsidyClaim CLAIM = Samples.claim().build();

  @Test
  void aFlagNamesItsClaimAndMasksItsTrainee() {
    AuditFlag flag =
        AuditFlag.of(
            FlagCode.AGE_OUTSIDE_RANGE,
            CLAIM,
            new SeenFact.OfNumber("trainee.age", 61),
            new SeenFact.OfDay("training.start", LocalDate.of(2020, 6, 1)));

    assertThat(flag)
        .hasToString(
            "AGE_OUTSIDE_RANGE on C-0001 of 140105********0012: "
                + "trainee.age=61; training.start=2020-06-01");
    assertThat(flag.severity()).isEqualTo(Severity.WARNING);
    assertThat(flag.clauses()).containsExactly(Clause.C3_9);
    assertThat(flag.claim()).contains(CLAIM);
  }

  @Test
  void aFlagOnManyClaimsNamesNone() {
    AuditFlag flag =
        AuditFlag.ofMany(FlagCode.CERTIFICATE_RUSH, new SeenFact.OfNumber("certificates", 400));

    assertThat(flag.claim()).isEmpty();
    assertThat(flag).hasToString("CERTIFICATE_RUSH: certificates=400");
  }

  static Stream<Arguments> facts() {
    return Stream.of(
        Arguments.of(new SeenFact.OfLevel("f", CertificateLevel.SENIOR), "SENIOR"),
        Arguments.of(new SeenFact.OfOccupation("f", Samples.occupation()), "2015:6-18-02-04"),
        Arguments.of(
            new SeenFact.OfClaim("f", Samples.traineeId(), ClaimId.parse("C-2")),
            "C-2 of 140105********0012"),
        Arguments.of(
            new SeenFact.OfOrganisation("f", OrganisationCode.parse(Samples.PROVIDER)),
            Samples.PROVIDER),
        Arguments.of(
            new SeenFact.OfCertificate(
                "f", CertificateNumber.parse("No. " + Samples.IDENTITY_NUMBER)),
            "No. 140105********0012"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aFactIsShownMasked(SeenFact fact, String text) {
    AuditFlag flag = AuditFlag.of(FlagCode.LEVEL_SKIPPED, CLAIM, fact);

    assertThat(fact.text()).isEqualTo(text);
    assertThat(flag.detail()).isEqualTo("f=" + text);
    assertThat(fact + "" + flag).doesNotContain(Samples.IDENTITY_NUMBER);
  }

  @ParameterizedTest
  @EnumSource(FlagCode.class)
  void everyCodeHasWordsAndIsAMatterForTheAudit(FlagCode code) {
    assertThat(code.term()).isNotBlank();
    assertThat(code.severity().term()).isNotBlank();
    assertThat(code.clauses()).contains(Clause.C3_9).isSorted();
  }

  @Test
  void everyStatusHasAFlagOfItsOwn() {
    assertThat(OutsideStatus.values())
        .extracting(OutsideStatus::flag)
        .doesNotHaveDuplicates()
        .extracting(FlagCode::name)
        .containsExactlyElementsOf(
            Arrays.stream(OutsideStatus.values()).map(OutsideStatus::name).toList());
  }
}
