package org.skillsubsidy.policy.model.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.provider;
import static org.skillsubsidy.policy.model.Samples.training;

import java.time.LocalDate;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

class TrainingTest {

  @Test
  void isEqualByItsFacts() {
    ValueContract.assertSame(training().build(), training().build());
    ValueContract.assertSame(
        training().tuitionFen(700_00).build(), training().tuition(Yuan.of("700")).build());
    ValueContract.assertSame(
        training().tuition(Yuan.of("700.0")).build(),
        training().tuition(Money.of(700, "CNY")).build());
    ValueContract.assertDifferent(
        training().build(),
        training().id(TrainingId.parse("T2")).build(),
        training().type(TrainingType.SAFETY_SKILL).build(),
        training().occupation(Occupation.parse("2022:6-18-02-04")).build(),
        training().targetLevel(CertificateLevel.JUNIOR).build(),
        training().targetLevel(CertificateLevel.SPECIAL_ABILITY).build(),
        training().start(LocalDate.of(2020, 6, 2)).build(),
        training().end(LocalDate.of(2020, 6, 15)).build(),
        training().days(11).build(),
        training().tuitionFen(700_01).build(),
        training().tuitionBorneBy(TuitionBearer.TRAINEE).build(),
        training().projectBased(true).build(),
        training().provider(provider().admission(Admission.NONE).build()).build(),
        training().listing(Listing.REVIEWED).build(),
        training().realNameRegistered(false).build());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-06-01, 2020-06-01, 1",
    "2020-06-01, 2020-06-02, 2",
    "2020-02-28, 2020-03-01, 3",
    "2019-02-28, 2019-03-01, 2",
    "2019-12-31, 2020-01-01, 2",
    "2020-01-01, 2020-12-31, 366",
    "2019-01-01, 2021-12-31, 1096",
  })
  void thePeriodCountsItsFirstAndItsLastDay(LocalDate start, LocalDate end, int calendarDays) {
    Training training = training().start(start).end(end).days(1).build();

    assertThat(training.calendarDays()).isEqualTo(calendarDays);
    assertThat(training().start(start).end(end).days(calendarDays).build().days())
        .isEqualTo(calendarDays);
    assertThatThrownBy(() -> training().start(start).end(end).days(calendarDays + 1).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "training.days: '%d' must be 1 to %d, the days from %s to %s",
            calendarDays + 1, calendarDays, start, end);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE, 15, Integer.MAX_VALUE})
  void thereIsADayOfTrainingAndNoMoreThanThePeriodHas(int days) {
    assertThatThrownBy(() -> training().days(days).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "training.days: '%d' must be 1 to 14, the days from 2020-06-01 to 2020-06-14", days);
  }

  @Test
  void aPeriodLongerThanAllDaysCanCountStillHasItsDays() {
    Training endless =
        training().start(LocalDate.MIN).end(LocalDate.MAX).days(Integer.MAX_VALUE).build();

    assertThat(endless.calendarDays()).isEqualTo(730_484_999_634L);
  }

  @Test
  void theEndIsNotBeforeTheStart() {
    assertThatThrownBy(() -> training().end(LocalDate.of(2020, 5, 31)).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("training.end: '2020-05-31' is before the training's start, 2020-06-01");
  }

  @Test
  void theTuitionIsNotNegativeAndExact() {
    assertThat(training().build().tuition()).isEqualTo(Yuan.of("700"));
    assertThat(training().tuitionFen(0).build().tuition().isZero()).isTrue();
    assertThatThrownBy(() -> training().tuitionFen(-1).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("training.tuition: '-0.01' must not be negative");
    assertThatThrownBy(() -> training().tuitionFen(Yuan.MAX_FEN + 1).build())
        .hasMessage("training.tuition: '1000000000000.01' is more than 1000000000000.00 yuan");
    assertThatThrownBy(() -> training().tuition(Money.of(700, "EUR")))
        .hasMessage("training.tuition: 'EUR 700' must be in CNY");
    assertThatThrownBy(() -> training().tuition(Money.of(0.125, "CNY")))
        .hasMessage("training.tuition: 'CNY 0.125' has more than two decimals");
  }

  @Test
  void theLicenceIsInTheTrainingsEdition() {
    Provider licensed =
        provider()
            .addLicensedOccupations(
                Occupation.parse("2015:6-18-02-04"), Occupation.parse("2022:6-18-02-04"))
            .build();

    assertThatThrownBy(() -> training().provider(licensed).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "provider.licensedOccupations: '2022:6-18-02-04'"
                + " must be of the training's edition, 2015");
  }

  @Test
  void allButTheTargetLevelIsRequired() {
    assertThat(training().build().targetLevel()).isEmpty();
    assertThatThrownBy(() -> Training.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Cannot build Training, some of required attributes are not set [id, type, occupation,"
                + " start, end, days, tuitionFen, tuitionBorneBy, projectBased, provider, listing,"
                + " realNameRegistered]");
  }

  @ParameterizedTest
  @CsvSource({"2020-05-31, true", "2020-06-01, true", "2020-06-02, false", "2020-06-14, false"})
  void isAtABannedProviderIfItBeginsWithTheBanOrLater(LocalDate bannedFrom, boolean banned) {
    Provider provider = provider().bannedFrom(bannedFrom).build();

    assertThat(training().provider(provider).build().isAtBannedProvider()).isEqualTo(banned);
    assertThat(training().build().isAtBannedProvider()).isFalse();
  }

  @Test
  void isOutsideTheLicensedScopeIfTheLicenceNamesOthersOnly() {
    Occupation other = Occupation.parse("2015:6-18-02-05");
    Provider ofOther = provider().addLicensedOccupations(other).build();
    Provider ofBoth =
        provider().addLicensedOccupations(other, Occupation.parse("2015:6-18-02-04")).build();

    assertThat(training().build().isOutsideLicensedScope()).isFalse();
    assertThat(training().provider(ofOther).build().isOutsideLicensedScope()).isTrue();
    assertThat(training().provider(ofBoth).build().isOutsideLicensedScope()).isFalse();
  }
}
