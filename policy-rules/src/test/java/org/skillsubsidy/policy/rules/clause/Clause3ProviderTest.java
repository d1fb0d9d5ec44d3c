package org.skillsubsidy.policy.rules.clause;

import static org.skillsubsidy.policy.rules.clause.Deciding.decide;
import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** Clauses 3.2, 3.4, 3.6, 3.7, 3.9: who may train, what, and how it is recorded. */
@Cites({Clause.C3_2, Clause.C3_4, Clause.C3_6, Clause.C3_7, Clause.C3_9})
class Clause3ProviderTest {

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void eachKindOfProviderHasItsWaysOfAdmission(ProviderKind kind) {
    for (Admission admission : Admission.values()) {
      boolean filed = admission == Admission.FILED;
      boolean competed = !filed && admission != Admission.NONE;
      boolean admitted = kind == ProviderKind.TRAINING_INSTITUTION ? competed : filed;
      SubsidyDecision decision = decide(Fixtures.claim().provider(kind, admission));
      if (admitted) {
        assertThat(decision).isPayable();
      } else {
        assertThat(decision).isBarredExactlyBy(Bar.PROVIDER_NOT_ADMITTED);
      }
    }
  }

  @Test
  void aKnownLicenceMustNameTheOccupation() {
    assertThat(decide(Fixtures.claim().licensedFor(Fixtures.WELDER, Fixtures.ELECTRICIAN)))
        .isPayable();
    assertThat(decide(Fixtures.claim().licensedFor(Fixtures.ELECTRICIAN)))
        .isBarredExactlyBy(Bar.OUTSIDE_LICENSED_SCOPE);
  }

  @ParameterizedTest
  @EnumSource(Listing.class)
  void trainingIsInTheCatalogueOrReviewed(Listing listing) {
    SubsidyDecision decision = decide(Fixtures.claim().listing(listing));
    if (listing == Listing.UNLISTED) {
      assertThat(decision).isBarredExactlyBy(Bar.NOT_LISTED);
    } else {
      assertThat(decision).isPayable();
    }
  }

  @ParameterizedTest
  @CsvSource({"2019-12-31, true", "2020-01-01, false"})
  void trainingIsInTheRealNameSystemFrom2020(String end, boolean payable) {
    SubsidyDecision decision =
        decide(Fixtures.claim().during("2019-12-10", end).realNameRegistered(false));
    if (payable) {
      assertThat(decision).isPayable();
    } else {
      assertThat(decision).isBarredExactlyBy(Bar.NOT_REAL_NAME_REGISTERED);
    }
  }

  @ParameterizedTest
  @CsvSource({"2020-03-01, true", "2020-03-02, true", "2020-03-03, false"})
  void noTrainingOfABannedProviderMayStart(String bannedFrom, boolean barred) {
    SubsidyDecision decision =
        decide(Fixtures.claim().during("2020-03-02", "2020-03-27").bannedFrom(bannedFrom));
    if (barred) {
      assertThat(decision).isBarredExactlyBy(Bar.PROVIDER_BANNED);
    } else {
      assertThat(decision).isPayable();
    }
  }

  @Test
  void everyBarIsReportedAndDenialsToo() {
    assertThat(
            decide(
                Fixtures.claim()
                    .provider(ProviderKind.ENTERPRISE, Admission.NONE)
                    .bannedFrom("2020-01-01")
                    .licensedFor(Fixtures.ELECTRICIAN)
                    .listing(Listing.UNLISTED)
                    .realNameRegistered(false)
                    .tuition("0")
                    .withoutCertificate(),
                Fixtures.pastTrainings(3, 2020)))
        .isBarredExactlyBy(
            Bar.PROVIDER_BANNED,
            Bar.PROVIDER_NOT_ADMITTED,
            Bar.OUTSIDE_LICENSED_SCOPE,
            Bar.NOT_LISTED,
            Bar.NOT_REAL_NAME_REGISTERED,
            Bar.ANNUAL_LIMIT)
        .deniesExactly(Denial.WORKER_TRAINING_NO_TUITION, Denial.CERTIFICATE_NO_CERTIFICATE)
        .paysInTotal("0.00");
  }
}
