package org.skillsubsidy.policy.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.audit.Answer;
import org.skillsubsidy.policy.model.audit.AuditContext;
import org.skillsubsidy.policy.model.audit.AuditFlag;
import org.skillsubsidy.policy.model.audit.AuditReport;
import org.skillsubsidy.policy.model.audit.AuditThresholds;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.OutsideRecords;
import org.skillsubsidy.policy.model.audit.OutsideStatus;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.arbitrary.Identities;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** 3.9: what looks wrong is found, at the day and the number from which on it is wrong. */
class Clause39AuditTest {

  private static final LocalDate FIRST_BIRTH = LocalDate.of(1962, 1, 1);

  /** In March 2020, with a certificate that is in order. */
  private static final ClaimBuilder MARCH = Fixtures.claim().during("2020-03-02", "2020-03-27");

  private static List<AuditFlag> audit(SubsidyClaim... claims) {
    return Auditor.DEFAULT.audit(List.of(claims)).flags();
  }

  private static List<AuditFlag> audit(AuditContext context, SubsidyClaim... claims) {
    return Auditor.DEFAULT.audit(List.of(claims), context).flags();
  }

  private static List<String> codes(List<AuditFlag> flags) {
    return flags.stream()
        .map(flag -> flag.claim().map(claim -> claim.id() + " ").orElse("") + flag.code())
        .toList();
  }

  @Test
  void nothingIsFlaggedOnAnOrdinaryClaim() {
    assertThat(audit(MARCH.build())).isEmpty();
    assertThat(audit()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-28, 2020-04-10, false",
    "2020-03-27, 2020-04-10, true",
    "2020-02-01, 2020-03-01, false",
    "2020-02-01, 2020-03-02, true",
    "2020-03-10, 2020-03-11, true",
    "2020-02-01, 2020-05-01, true"
  })
  void trainingsOverlapWhenTheyShareADay(String start, String end, boolean overlap) {
    SubsidyClaim other =
        MARCH
            .id("C-2")
            .trainingId("T-2")
            .occupation(Fixtures.ELECTRICIAN)
            .during(start, end)
            .certificateNumber("N-2")
            .build();

    assertThat(codes(audit(MARCH.id("C-1").build(), other)))
        .containsExactlyInAnyOrder(
            overlap
                ? new String[] {"C-1 OVERLAPPING_TRAININGS", "C-2 OVERLAPPING_TRAININGS"}
                : new String[0]);
  }

  @Test
  void anOverlapWithATrainingThatBeganLongAgoIsFoundAcrossOthers() {
    ClaimBuilder plain = MARCH.withoutCertificate();
    List<AuditFlag> flags =
        audit(
            plain.id("long").trainingId("T-1").during("2020-01-01", "2020-06-30").build(),
            plain.id("short").trainingId("T-2").during("2020-02-01", "2020-02-02").build(),
            plain.id("late").trainingId("T-3").during("2020-06-30", "2020-07-30").build(),
            plain.id("free").trainingId("T-4").during("2020-08-01", "2020-08-02").build());

    assertThat(codes(flags))
        .containsExactly(
            "short OVERLAPPING_TRAININGS",
            "long OVERLAPPING_TRAININGS",
            "late OVERLAPPING_TRAININGS");
    assertThat(flags.get(2).detail())
        .isEqualTo(
            "training.start=2020-06-30; training.end=2020-07-30; other.claim=long of %s;"
                    .formatted(Fixtures.TRAINEE)
                + " other.training.start=2020-01-01; other.training.end=2020-06-30");
  }

  @ParameterizedTest
  @CsvSource({"2020-03-26, true", "2020-03-27, false", "2020-03-28, false"})
  void aCertificateIssuedBeforeTheLastDayIsTooEarly(String issued, boolean flagged) {
    List<AuditFlag> flags = audit(MARCH.certificateIssued(issued).build());

    assertThat(codes(flags))
        .isEqualTo(flagged ? List.of("C-1 CERTIFICATE_BEFORE_TRAINING_END") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"2020-05-02, true", "2020-05-01, false"})
  void aCertificateIssuedAfterTheSubmissionIsTooLate(String issued, boolean flagged) {
    List<AuditFlag> flags =
        audit(MARCH.certificateIssued(issued).submittedOn("2020-05-01").build());

    assertThat(codes(flags))
        .isEqualTo(flagged ? List.of("C-1 CERTIFICATE_AFTER_SUBMISSION") : List.of());
  }

  @Test
  void oneNumberWithThreePeopleFlagsEachOfThem() {
    ClaimBuilder shared = MARCH.certificateNumber("SHARED");
    List<AuditFlag> flags =
        audit(
            shared.id("a").trainee("p:a").build(),
            shared.id("b").trainee("p:b").build(),
            shared.id("c").trainee("p:c").build(),
            MARCH.id("d").trainee("p:d").certificateNumber("OWN").build());

    assertThat(codes(flags))
        .containsExactly(
            "a CERTIFICATE_NUMBER_SHARED",
            "b CERTIFICATE_NUMBER_SHARED",
            "c CERTIFICATE_NUMBER_SHARED");
    assertThat(flags)
        .extracting(AuditFlag::detail)
        .containsExactly(
            "certificate.number=SHARED; holders=3; other.claim=c of p:c",
            "certificate.number=SHARED; holders=3; other.claim=a of p:a",
            "certificate.number=SHARED; holders=3; other.claim=a of p:a");
  }

  @Test
  void ofSeveralClaimsOfTheOtherPersonTheFirstByIdIsNamed() {
    ClaimBuilder shared = MARCH.certificateNumber("SHARED");
    List<AuditFlag> flags =
        audit(
            shared.id("z").trainee("p:a").build(),
            shared
                .id("y")
                .trainee("p:a")
                .trainingId("T-2")
                .during("2020-06-01", "2020-06-30")
                .build(),
            shared.id("b").trainee("p:b").build());
    assertThat(flags)
        .filteredOn(flag -> flag.claim().orElseThrow().id().toString().equals("b"))
        .extracting(AuditFlag::detail)
        .containsExactly("certificate.number=SHARED; holders=2; other.claim=y of p:a");
  }

  @Test
  void aReportWithoutFlagsIsAHeader() {
    assertThat(FlagsCsv.lines(Auditor.DEFAULT.audit(List.of())))
        .containsExactly("code,severity,claim_id,trainee,detail,clause");
  }

  @Test
  void theOtherClaimThatIsNamedIsAnotherPersonsWhateverTheIds() {
    ClaimBuilder shared = MARCH.certificateNumber("SHARED");
    List<AuditFlag> flags =
        audit(
            shared.id("1").trainee("p:a").build(),
            shared
                .id("3")
                .trainee("p:a")
                .trainingId("T-3")
                .during("2020-06-01", "2020-06-30")
                .build(),
            shared.id("2").trainee("p:b").build());

    assertThat(flags)
        .extracting(flag -> flag.facts().get(2).text())
        .containsExactly("2 of p:b", "2 of p:b", "1 of p:a");
  }

  @Test
  void flagsStandByTraineeThenByClaimAndThoseOnManyClaimsLast() {
    ClaimBuilder early = MARCH.certificateIssued("2020-03-03");
    ClaimBuilder june = early.during("2020-06-01", "2020-06-30").certificateIssued("2020-06-02");
    List<AuditFlag> flags =
        Auditor.of(AuditThresholds.builder().rushCertificates(1).build())
            .audit(
                List.of(
                    early.id("z").trainee("p:b").certificateNumber("N-1").build(),
                    june.id("a").trainee("p:a").certificateNumber("N-2").build(),
                    early.id("b").trainee("p:a").certificateNumber("N-3").build()))
            .flags();

    assertThat(codes(flags))
        .containsExactly(
            "b CERTIFICATE_BEFORE_TRAINING_END",
            "a CERTIFICATE_BEFORE_TRAINING_END",
            "z CERTIFICATE_BEFORE_TRAINING_END",
            "CERTIFICATE_RUSH");
  }

  @Test
  void oneNumberOnTwoClaimsOfOnePersonIsNotShared() {
    assertThat(
            audit(
                MARCH.id("a").build(),
                MARCH.id("b").trainingId("T-2").during("2020-06-01", "2020-06-30").build()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"160, false", "161, true", "0, false"})
  void moreThanEightHoursADayAreTooMany(int hours, boolean flagged) {
    AuditContext context =
        AuditContext.builder().classHours(claim -> OptionalInt.of(hours)).build();

    List<AuditFlag> flags = audit(context, MARCH.days(20).build());

    assertThat(codes(flags)).isEqualTo(flagged ? List.of("C-1 CLASS_HOURS_EXCEEDED") : List.of());
    assertThat(flags)
        .allSatisfy(
            flag ->
                assertThat(flag.detail())
                    .isEqualTo("classHours=161; training.days=20; hoursPerDay.limit=8"));
  }

  @ParameterizedTest
  @CsvSource({
    // the 16th birthday is the first day, or the day after
    "2004-03-02, false",
    "2004-03-03, true",
    // the 61st birthday is the day after the first day, or on it
    "1959-03-03, false",
    "1959-03-02, true"
  })
  void ageIsCountedInWholeYearsOnTheFirstDay(String born, boolean flagged) {
    assertThat(codes(audit(MARCH.trainee(bornOn(born)).build())))
        .isEqualTo(flagged ? List.of("C-1 AGE_OUTSIDE_RANGE") : List.of());
  }

  @Test
  void aBirthdayOnALeapDayComesOnTheFirstOfMarch() {
    ClaimBuilder born = MARCH.trainee(bornOn("2004-02-29")).withoutCertificate();

    assertThat(audit(born.during("2020-02-29", "2020-03-10").build())).isEmpty();
    assertThat(audit(born.during("2020-02-28", "2020-03-10").build())).hasSize(1);
  }

  @Test
  void theAgeIsToldAndTheDateOfBirthIsNot() {
    AuditFlag flag = audit(MARCH.trainee(bornOn("2010-07-31")).build()).get(0);

    assertThat(flag.detail()).isEqualTo("trainee.age=9; training.start=2020-03-02");
    assertThat(FlagsCsv.line(flag)).doesNotContain("2010").doesNotContain("0731");
  }

  @Test
  void aPseudonymHasNoAge() {
    assertThat(audit(MARCH.trainee("p:nobody").build())).isEmpty();
  }

  @Test
  void aLevelNeedsTheOneBelowInTheSameOccupationNoLater() {
    ClaimBuilder senior =
        MARCH.id("senior").level(CertificateLevel.SENIOR).certificateIssued("2020-04-10");
    ClaimBuilder below =
        MARCH
            .id("below")
            .trainingId("T-0")
            .level(CertificateLevel.INTERMEDIATE)
            .during("2019-09-01", "2019-09-30")
            .certificateNumber("N-0")
            .certificateIssued("2020-04-10")
            .submittedOn("2020-05-01");
    String skipped = "senior LEVEL_SKIPPED";

    assertThat(codes(audit(senior.build()))).containsExactly(skipped);
    assertThat(codes(audit(senior.build(), below.build())))
        .as("the intermediate level itself was reached without the junior one")
        .containsExactly("below LEVEL_SKIPPED");
    assertThat(codes(audit(senior.build(), below.certificateIssued("2020-04-11").build())))
        .contains(skipped);
    assertThat(codes(audit(senior.build(), below.occupation(Fixtures.ELECTRICIAN).build())))
        .contains(skipped);
    assertThat(codes(audit(senior.build(), below.level(CertificateLevel.JUNIOR).build())))
        .containsExactly(skipped);
  }

  @Test
  void ofSeveralCertificatesAtTheLevelBelowTheEarliestCounts() {
    ClaimBuilder below =
        MARCH.level(CertificateLevel.INTERMEDIATE).withoutTargetLevel().submittedOn("2020-12-01");
    List<SubsidyClaim> claims =
        List.of(
            MARCH
                .id("senior")
                .level(CertificateLevel.SENIOR)
                .certificateIssued("2020-04-10")
                .build(),
            below
                .id("late")
                .during("2020-05-01", "2020-05-02")
                .certificateIssued("2020-06-10")
                .build(),
            below
                .id("early")
                .during("2020-01-01", "2020-01-02")
                .certificateIssued("2020-04-10")
                .build(),
            below
                .id("later")
                .during("2020-07-01", "2020-07-02")
                .certificateIssued("2020-08-10")
                .build());

    assertThat(codes(Auditor.DEFAULT.audit(claims).flags())).doesNotContain("senior LEVEL_SKIPPED");
  }

  @Test
  void theLowestLevelAndASpecialAbilitySkipNothing() {
    assertThat(audit(MARCH.level(CertificateLevel.JUNIOR).build())).isEmpty();
    assertThat(audit(MARCH.level(CertificateLevel.SPECIAL_ABILITY).build())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2020-04-10, false", "2020-04-11, true"})
  void aTrainingFromElsewhereAtTheLevelBelowCounts(String ended, boolean flagged) {
    SubsidyClaim senior =
        MARCH.level(CertificateLevel.SENIOR).certificateIssued("2020-04-10").build();
    TrainingHistory history =
        TrainingHistory.of(
            Fixtures.TRAINEE,
            List.of(
                Fixtures.pastTraining()
                    .occupation(Fixtures.WELDER)
                    .level(CertificateLevel.INTERMEDIATE)
                    .ended(ended)
                    .build()));

    assertThat(audit(histories(history), senior)).hasSize(flagged ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"2020-03-02, false", "2020-03-03, true", "2020-03-27, true", "2020-03-28, false"})
  void aBanThatBeginsWhileTheTrainingRanIsFlagged(String bannedFrom, boolean flagged) {
    assertThat(codes(audit(MARCH.bannedFrom(bannedFrom).build())))
        .isEqualTo(flagged ? List.of("C-1 BANNED_DURING_TRAINING") : List.of());
  }

  @Test
  void manyCertificatesOfOneOrganiserWithinDaysAreOneFlagOnTheOrganiser() {
    Auditor auditor = Auditor.of(AuditThresholds.builder().rushCertificates(3).rushDays(7).build());

    assertThat(auditor.audit(certified("2020-04-10", "2020-04-10", "2020-04-16")).flags())
        .isEmpty();
    assertThat(
            auditor
                .audit(certified("2020-04-10", "2020-04-11", "2020-04-12", "2020-04-17"))
                .flags())
        .as("the eighth day is outside")
        .isEmpty();

    List<AuditFlag> flags =
        auditor
            .audit(
                certified(
                    "2020-04-10",
                    "2020-04-11",
                    "2020-04-12",
                    "2020-04-16",
                    "2020-04-17",
                    "2020-06-01",
                    "2020-08-01",
                    "2020-08-02",
                    "2020-08-03",
                    "2020-08-04"))
            .flags();

    assertThat(flags).allSatisfy(flag -> assertThat(flag.claim()).isEmpty());
    assertThat(flags)
        .extracting(AuditFlag::detail)
        .containsExactly(
            ("organiser.code=%s; certificates=4; first.issuedOn=2020-08-01;"
                    + " last.issuedOn=2020-08-04; certificates.limit=3; days.limit=7")
                .formatted(Fixtures.PROVIDER),
            ("organiser.code=%s; certificates=5; first.issuedOn=2020-04-10;"
                    + " last.issuedOn=2020-04-17; certificates.limit=3; days.limit=7")
                .formatted(Fixtures.PROVIDER));
  }

  @Test
  void rushesThatShareACertificateAreOne() {
    assertThat(
            Auditor.of(AuditThresholds.builder().rushCertificates(3).build())
                .audit(
                    certified(
                        "2020-04-01",
                        "2020-04-01",
                        "2020-04-01",
                        "2020-04-07",
                        "2020-04-08",
                        "2020-04-08",
                        "2020-04-08"))
                .flags())
        .singleElement()
        .satisfies(
            flag -> assertThat(flag.facts()).contains(new SeenFact.OfNumber("certificates", 7)));
  }

  @Test
  void aCertificateThatIsClaimedTwiceCountsOnceOnItsFirstDay() {
    Auditor auditor = Auditor.of(AuditThresholds.builder().rushCertificates(1).build());
    ClaimBuilder issued = MARCH.submittedOn("2020-12-31");
    List<SubsidyClaim> claims =
        List.of(
            issued.trainee("p:a").certificateNumber("N-1").certificateIssued("2020-06-01").build(),
            issued.trainee("p:b").certificateNumber("N-1").certificateIssued("2020-04-01").build(),
            issued.trainee("p:c").certificateNumber("N-1").certificateIssued("2020-08-01").build(),
            issued.trainee("p:d").certificateNumber("N-2").certificateIssued("2020-04-02").build());

    assertThat(auditor.audit(claims).flags())
        .filteredOn(flag -> flag.code() == FlagCode.CERTIFICATE_RUSH)
        .singleElement()
        .satisfies(
            flag ->
                assertThat(flag.detail()).contains("certificates=2; first.issuedOn=2020-04-01"));
  }

  @Test
  void theOrganiserIsWhoeverHeldTheExam() {
    Auditor auditor = Auditor.of(AuditThresholds.builder().rushCertificates(1).build());
    ClaimBuilder employee = Fixtures.employeeClaim().provider(Fixtures.OTHER_PROVIDER);

    List<AuditFlag> flags =
        auditor
            .audit(
                List.of(
                    employee.trainee("p:a").certificateNumber("N-1").build(),
                    employee.trainee("p:b").certificateNumber("N-2").build(),
                    employee
                        .trainee("p:c")
                        .certificateNumber("N-3")
                        .examOrganisedBy(ExamOrganiser.PROVIDER)
                        .build()))
            .flags();

    assertThat(flags)
        .singleElement()
        .satisfies(
            flag ->
                assertThat(flag.facts())
                    .contains(
                        new SeenFact.OfOrganisation("organiser.code", Fixtures.EMPLOYER),
                        new SeenFact.OfNumber("certificates", 2)));
  }

  @ParameterizedTest
  @EnumSource(OutsideStatus.class)
  void aStatusThatAnotherRegisterKnowsIsFlaggedAndNoAnswerIsNone(OutsideStatus status) {
    SubsidyClaim claim = MARCH.employer(Fixtures.EMPLOYER).build();

    AuditReport yes = audited(claim, status, Answer.YES);
    AuditReport no = audited(claim, status, Answer.NO);
    AuditReport unknown = audited(claim, status, Answer.UNKNOWN);

    assertThat(codes(yes.flags())).containsExactly("C-1 " + status);
    assertThat(yes.unanswered()).isEmpty();
    assertThat(no.flags()).isEmpty();
    assertThat(no.unanswered()).isEmpty();
    assertThat(unknown.flags()).isEmpty();
    assertThat(unknown.unanswered()).isEqualTo(Map.of(status, 1));
  }

  @Test
  void aPayrollMattersForTheJoblessAndInsuranceElsewhereForTheEmployed() {
    OutsideRecords everything = (claim, status) -> Answer.YES;
    AuditContext context = AuditContext.builder().outsideRecords(everything).build();
    ClaimBuilder graduate = MARCH.groups(TraineeGroup.COLLEGE_GRADUATE).withoutEmployer();

    assertThat(audit(context, graduate.build()))
        .extracting(AuditFlag::code)
        .doesNotContain(FlagCode.ON_PAYROLL, FlagCode.INSURED_ELSEWHERE);
    for (TraineeGroup jobless : Set.of(TraineeGroup.UNEMPLOYED, TraineeGroup.HARD_TO_EMPLOY)) {
      assertThat(audit(context, graduate.groups(jobless).build()))
          .extracting(AuditFlag::code)
          .contains(FlagCode.ON_PAYROLL)
          .doesNotContain(FlagCode.INSURED_ELSEWHERE);
    }
  }

  @Test
  void theSameClaimAgainIsLookedAtOnce() {
    SubsidyClaim claim = MARCH.certificateIssued("2020-03-02").build();

    assertThat(codes(audit(claim, claim))).containsExactly("C-1 CERTIFICATE_BEFORE_TRAINING_END");
  }

  @Test
  void claimsInConflictAreLeftOut() {
    assertThat(
            audit(
                MARCH.certificateIssued("2020-03-02").build(),
                MARCH.certificateIssued("2020-03-03").build()))
        .isEmpty();
  }

  @Test
  void aDecidedClaimIsComparedWithAndNotFlagged() {
    SubsidyClaim early = MARCH.id("early").certificateIssued("2020-03-02").build();
    SubsidyDecision decided =
        PolicyCalculator.DEFAULT.decide(early, TrainingHistory.empty(Fixtures.TRAINEE));
    TrainingHistory history =
        TrainingHistory.of(Fixtures.TRAINEE, List.of(decided.historyEntry().orElseThrow()));
    SubsidyClaim late =
        MARCH
            .id("late")
            .trainingId("T-2")
            .during("2020-03-20", "2020-04-20")
            .withoutCertificate()
            .build();

    assertThat(codes(audit(histories(history), late)))
        .containsExactly("late OVERLAPPING_TRAININGS");
    assertThat(codes(audit(histories(history), late, early)))
        .as("given again with equal facts it is audited")
        .containsExactly(
            "early OVERLAPPING_TRAININGS",
            "early CERTIFICATE_BEFORE_TRAINING_END",
            "late OVERLAPPING_TRAININGS");
    assertThat(codes(audit(histories(history), MARCH.id("early").build())))
        .as("with other facts it is in conflict")
        .isEmpty();
  }

  @Test
  void aNumberIsSharedWithSomebodyInTheHistoriesToo() {
    SubsidyClaim paid = MARCH.build();
    SubsidyDecision decided =
        PolicyCalculator.DEFAULT.decide(paid, TrainingHistory.empty(Fixtures.TRAINEE));
    TrainingHistory history =
        TrainingHistory.of(Fixtures.TRAINEE, List.of(decided.historyEntry().orElseThrow()));

    assertThat(codes(audit(histories(history), MARCH.id("b").trainee("p:b").build())))
        .containsExactly("b CERTIFICATE_NUMBER_SHARED");
  }

  @Test
  void aHistoryOfSomebodyElseIsRefused() {
    AuditContext context =
        AuditContext.builder()
            .putHistories(Fixtures.TRAINEE, TrainingHistory.empty(Identities.trainee(0)))
            .build();

    assertThatThrownBy(() -> audit(context, MARCH.build()))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageContaining("history.trainee");
  }

  @Test
  void flagsAreWrittenForPeople() {
    AuditReport report =
        Auditor.DEFAULT.audit(
            List.of(
                MARCH.certificateIssued("2020-03-01").certificateNumber("a,\"b\"").build(),
                MARCH.id("C-2").trainee("p:other").certificateNumber("a,\"b\"").build()));
    String masked = Fixtures.TRAINEE.toString();

    assertThat(FlagsCsv.lines(report))
        .containsExactly(
            "code,severity,claim_id,trainee,detail,clause",
            "CERTIFICATE_BEFORE_TRAINING_END,WARNING,C-1,%s,".formatted(masked)
                + "certificate.issuedOn=2020-03-01; training.end=2020-03-27,2.6|3.9",
            "CERTIFICATE_NUMBER_SHARED,SERIOUS,C-1,%s,".formatted(masked)
                + "\"certificate.number=a,\"\"b\"\"; holders=2; other.claim=C-2 of p:other\",2.6|3.9",
            "CERTIFICATE_NUMBER_SHARED,SERIOUS,C-2,p:other,"
                + "\"certificate.number=a,\"\"b\"\"; holders=2; other.claim=C-1 of %s\",2.6|3.9"
                    .formatted(masked));
  }

  private static AuditReport audited(SubsidyClaim claim, OutsideStatus asked, Answer answer) {
    OutsideRecords records = (c, status) -> status == asked ? answer : Answer.NO;
    return Auditor.DEFAULT.audit(
        List.of(claim), AuditContext.builder().outsideRecords(records).build());
  }

  private static AuditContext histories(TrainingHistory history) {
    return AuditContext.builder().putHistories(history.trainee(), history).build();
  }

  private static List<SubsidyClaim> certified(String... days) {
    List<SubsidyClaim> claims = new ArrayList<>();
    for (int i = 0; i < days.length; i++) {
      claims.add(
          MARCH
              .id("C-" + i)
              .trainee("p:" + i)
              .certificateNumber("N-" + i)
              .certificateIssued(days[i])
              .submittedOn("2020-12-31")
              .build());
    }
    return claims;
  }

  private static String bornOn(String day) {
    LocalDate born = LocalDate.parse(day);
    long index = ChronoUnit.DAYS.between(FIRST_BIRTH, born);
    if (index >= 0 && index < 14_000) {
      return Identities.resident((int) index);
    }
    return identityNumber(born);
  }

  /** Somebody who is not of working age, whom the testkit does not make. */
  private static String identityNumber(LocalDate born) {
    String digits = "140105" + born.toString().replace("-", "") + "001";
    return "0123456789X"
        .chars()
        .mapToObj(check -> digits + (char) check)
        .filter(IdentityNumber::isValid)
        .findFirst()
        .orElseThrow();
  }
}
