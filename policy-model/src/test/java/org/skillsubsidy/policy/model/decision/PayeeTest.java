package org.skillsubsidy.policy.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.EMPLOYER;
import static org.skillsubsidy.policy.model.Samples.IDENTITY_NUMBER;
import static org.skillsubsidy.policy.model.Samples.MASKED_NUMBER;
import static org.skillsubsidy.policy.model.Samples.PROVIDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

class PayeeTest {

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "TRAINEE|" + IDENTITY_NUMBER,
        "TRAINEE|p:4711",
        "EMPLOYER|" + EMPLOYER,
        "PROVIDER|" + PROVIDER
      })
  void roundTrips(String text) {
    Payee payee = Payee.parse(text);

    assertThat(payee.storageForm()).isEqualTo(text);
    assertThat(payee.kind()).isEqualTo(PayeeKind.valueOf(text.substring(0, text.indexOf('|'))));
    ValueContract.assertSame(payee, Payee.parse(payee.storageForm()));
  }

  @Test
  void aTraineeIsMaskedForPeople() {
    Payee trainee = Payee.trainee(Samples.traineeId());

    assertThat(trainee).hasToString("TRAINEE|" + MASKED_NUMBER);
    assertThat(trainee.shownId()).isEqualTo(MASKED_NUMBER);
    assertThat(trainee.storageForm()).isEqualTo("TRAINEE|" + IDENTITY_NUMBER);
    assertThat(Payee.trainee(TraineeId.parse("p:4711"))).hasToString("TRAINEE|p:4711");
    assertThat(Payee.employer(OrganisationCode.parse(EMPLOYER)))
        .hasToString("EMPLOYER|" + EMPLOYER);
    assertThat(Payee.provider(OrganisationCode.parse(PROVIDER)).shownId()).isEqualTo(PROVIDER);
  }

  @Test
  void theSameOrganisationIsAnotherPayeeInAnotherRole() {
    ValueContract.assertDifferent(
        Payee.employer(OrganisationCode.parse(PROVIDER)),
        Payee.provider(OrganisationCode.parse(PROVIDER)),
        Payee.provider(OrganisationCode.parse(EMPLOYER)),
        Payee.trainee(Samples.traineeId()),
        Payee.trainee(TraineeId.parse("p:4711")));
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    "'', 'payee: '''' must begin with TRAINEE|, EMPLOYER| or PROVIDER|'",
    "TRAINEE, 'payee: ''TRAINEE'' must begin with TRAINEE|, EMPLOYER| or PROVIDER|'",
    "trainee|p:4711,"
        + " 'payee: ''trainee|p:4711'' must begin with TRAINEE|, EMPLOYER| or PROVIDER|'",
    "NOBODY|140105199003070012, 'payee: ''NOBODY|140105********0012'' must begin with TRAINEE|,"
        + " EMPLOYER| or PROVIDER|'",
    "TRAINEE|140105199003070013,"
        + " 'identity number: ''140105********0013'' has the wrong check character'",
    "EMPLOYER|p:4711, 'organisation code: ''p:4711'' must have 18 characters'",
    "PROVIDER|, 'organisation code: '''' must have 18 characters'",
  })
  void noOtherTextIsRead(String text, String message) {
    assertThatThrownBy(() -> Payee.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(message);
  }

  @Test
  void aLineSaysWhatWhoFromWhereAndBecauseOfWhat() {
    SubsidyLine line =
        new SubsidyLine(
            SubsidyKind.LIVING_ALLOWANCE,
            150_00,
            Payee.trainee(Samples.traineeId()),
            FundSource.EMPLOYMENT_SUBSIDY_FUND,
            Clause.C2_5);

    assertThat(line.amount()).isEqualTo(Yuan.of("150"));
    assertThat(line.toString()).contains(MASKED_NUMBER).doesNotContain(IDENTITY_NUMBER);
    ValueContract.assertSame(
        line, new SubsidyLine(line.kind(), 150_00, line.payee(), line.fund(), line.clause()));
    ValueContract.assertDifferent(
        line,
        new SubsidyLine(SubsidyKind.CERTIFICATE, 150_00, line.payee(), line.fund(), line.clause()),
        new SubsidyLine(line.kind(), 150_01, line.payee(), line.fund(), line.clause()),
        new SubsidyLine(
            line.kind(),
            150_00,
            Payee.provider(OrganisationCode.parse(PROVIDER)),
            line.fund(),
            line.clause()),
        new SubsidyLine(
            line.kind(), 150_00, line.payee(), FundSource.LOCAL_TALENT_FUND, line.clause()),
        new SubsidyLine(line.kind(), 150_00, line.payee(), line.fund(), Clause.C2_4));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void aLinePaysSomething(long fen) {
    Payee payee = Payee.provider(OrganisationCode.parse(PROVIDER));

    assertThatThrownBy(
            () ->
                new SubsidyLine(
                    SubsidyKind.CERTIFICATE,
                    fen,
                    payee,
                    FundSource.SKILLS_SPECIAL_ACCOUNT,
                    Clause.C2_6))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("line.fen: '" + fen + "' must be more than 0");
  }
}
