package org.skillsubsidy.policy.testkit.conformance;

import static org.skillsubsidy.policy.model.decision.Bar.ANNUAL_LIMIT;
import static org.skillsubsidy.policy.model.decision.Bar.NOT_IN_FORCE;
import static org.skillsubsidy.policy.model.decision.Bar.NOT_LISTED;
import static org.skillsubsidy.policy.model.decision.Bar.REPEATED_TRAINING;
import static org.skillsubsidy.policy.model.decision.PayeeKind.EMPLOYER;
import static org.skillsubsidy.policy.model.decision.PayeeKind.PROVIDER;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.INTERMEDIATE;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.JUNIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SENIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SPECIAL_ABILITY;
import static org.skillsubsidy.policy.model.plan.SubsidyKind.CERTIFICATE;
import static org.skillsubsidy.policy.model.plan.SubsidyKind.ENTERPRISE_TRAINING;
import static org.skillsubsidy.policy.model.plan.SubsidyKind.WORKER_TRAINING;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.ENTERPRISE_EMPLOYEE;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.POOR_HOUSEHOLD_CHILD;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.POOR_LABOURER;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.PRISONER;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.PROFESSIONAL_FARMER;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.UNEMPLOYED;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.VETERAN;
import static org.skillsubsidy.policy.model.plan.TrainingType.EMPLOYMENT_SKILL;
import static org.skillsubsidy.policy.model.plan.TrainingType.ENTREPRENEURSHIP;
import static org.skillsubsidy.policy.model.plan.TrainingType.LABOUR_PREPARATION;
import static org.skillsubsidy.policy.model.plan.TrainingType.NEW_APPRENTICESHIP;
import static org.skillsubsidy.policy.model.plan.TrainingType.OFF_THE_JOB;
import static org.skillsubsidy.policy.model.plan.TrainingType.ON_THE_JOB;
import static org.skillsubsidy.policy.model.plan.TrainingType.SKILL_UPGRADE;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.allowance;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.barred;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.certificate;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.employeeCertificate;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.flatRate;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.nothingPayable;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.paid;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.paidAsEmployee;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.paidAsPoorLabourer;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.payable;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.worker;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.ELECTRICIAN;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.SAME_CODE_IN_2022;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.WELDER;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.claim;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.employeeClaim;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.pastTraining;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.pastTrainings;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.poorLabourerClaim;

import java.util.List;
import java.util.Locale;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.PastTrainingBuilder;

/** POLICY 7: every choice of every reading. R6 is in the chapter of the bars. */
final class ReadingCases {

  private static final String NOT_NAMED = "ENTERPRISE_TRAINING:TRAINING_TYPE_NOT_NAMED";
  private static final String FLAT_RATE_NOT_STATED = "ENTERPRISE_TRAINING:RATE_NOT_STATED";
  private static final String FLAT_RATE_NEEDS_CERTIFICATE =
      "ENTERPRISE_TRAINING:CERTIFICATE_REQUIRED";
  private static final String FLAT_RATE_PAID = "ENTERPRISE_TRAINING:ALREADY_PAID_THIS_YEAR";
  private static final String LEFT = "WORKER_TRAINING:LEFT_TO_SEPARATE_MEASURES";
  private static final String WORKER_RATE_NOT_STATED = "WORKER_TRAINING:RATE_NOT_STATED";
  private static final String NO_TUITION = "WORKER_TRAINING:NO_TUITION";
  private static final String WORKER_NEEDS_CERTIFICATE = "WORKER_TRAINING:CERTIFICATE_REQUIRED";
  private static final String NO_ROOM = "WORKER_TRAINING:NO_ROOM_UNDER_CAP";
  private static final String WAS_CHARGED = "LIVING_ALLOWANCE:TRAINEE_WAS_CHARGED";
  private static final String NO_CERTIFICATE = "CERTIFICATE:NO_CERTIFICATE";
  private static final String NOT_FREE = "CERTIFICATE:EXAM_NOT_FREE";
  private static final String NO_MATCH = "CERTIFICATE:CERTIFICATE_DOES_NOT_MATCH";

  private final CaseBook book = new CaseBook();

  static CaseBook write() {
    ReadingCases cases = new ReadingCases();
    cases.r1Year();
    cases.r2RepeatBan();
    cases.r3Quota();
    cases.r4FlatRate();
    cases.r5Allowance();
    cases.r7WorkerCap();
    cases.r8FlatRatePeriod();
    cases.r9CertificateBasis();
    cases.r10AllowanceDays();
    cases.r11PoorTuition();
    cases.r12Employees();
    cases.r13Groups();
    return cases.book;
  }

  private void r1Year() {
    ClaimBuilder turn = claim().during("2019-12-09", "2020-01-03").certificateIssued("2021-02-01");
    book.about("2.6")
        .shows(
            "r1-end",
            "By default a training counts in the year of its end.",
            turn,
            paid().year(2020).restingOn("R1"));
    book.about("2.6")
        .under("R1=TRAINING_START")
        .shows(
            "r1-start",
            "Under R1=TRAINING_START it counts in the year of its start.",
            turn,
            paid().year(2019).restingOn("R1"));
    book.about("2.6")
        .under("R1=CERTIFICATE_ISSUE")
        .shows(
            "r1-certificate",
            "Under R1=CERTIFICATE_ISSUE it counts in the year of its certificate.",
            turn,
            paid().year(2021).restingOn("R1"));
    book.about("2.6")
        .under("R1=CERTIFICATE_ISSUE")
        .shows(
            "r1-certificate-with-denials",
            "Under R1=CERTIFICATE_ISSUE any stated certificate gives the year, denied or not.",
            turn.examFee("80.00"),
            payable(worker("800.00")).denying(NOT_FREE).year(2021).restingOn("R1"));
    book.about("2.6")
        .under("R1=CERTIFICATE_ISSUE")
        .shows(
            "r1-certificate-missing",
            "Under R1=CERTIFICATE_ISSUE the end gives the year where there is no certificate.",
            turn.withoutCertificate(),
            payable(worker("800.00")).denying(NO_CERTIFICATE).year(2020).restingOn("R1", "R9"));
    book.about("2.6")
        .under("R1=CERTIFICATE_ISSUE")
        .shows(
            "r1-certificate-after-the-plan",
            "Under R1=CERTIFICATE_ISSUE the year can lie after the plan: the end is in force.",
            claim().during("2021-11-01", "2021-12-31").certificateIssued("2022-01-14"),
            paid().year(2022).restingOn("R1"));
    book.about("2.6")
        .under("R1=CERTIFICATE_ISSUE")
        .shows(
            "r1-certificate-before-the-plan",
            "Under R1=CERTIFICATE_ISSUE the year can lie before the plan, too.",
            claim().certificateIssued("2017-06-01"),
            payable(worker("800.00"))
                .denying("CERTIFICATE:CERTIFICATE_BEFORE_START")
                .year(2017)
                .restingOn("R1"));
    book.about("1")
        .under("R1=TRAINING_START")
        .shows(
            "r1-does-not-move-the-plan",
            "Whatever R1 says, the training's end decides whether terms are in force.",
            claim().during("2021-12-13", "2022-01-01"),
            barred(NOT_IN_FORCE));
    yearFull("r1-full-2020-by-the-end", "TRAINING_END", 2020, barred(ANNUAL_LIMIT));
    yearFull("r1-full-2019-by-the-end", "TRAINING_END", 2019, paid().year(2020));
    yearFull("r1-full-2019-by-the-start", "TRAINING_START", 2019, barred(ANNUAL_LIMIT));
    yearFull("r1-full-2020-by-the-start", "TRAINING_START", 2020, paid().year(2019));
    yearFull("r1-full-2021-by-the-certificate", "CERTIFICATE_ISSUE", 2021, barred(ANNUAL_LIMIT));
    yearFull("r1-full-2020-by-the-certificate", "CERTIFICATE_ISSUE", 2020, paid().year(2021));
  }

  private void yearFull(String id, String choice, int year, Expectation expected) {
    book.about("2.6")
        .under("R1=" + choice)
        .after(pastTrainings(3, year))
        .shows(
            id,
            "Under R1=%s three trainings of %d fill the year of a training of 2019 to 2020."
                .formatted(choice, year),
            claim().during("2019-12-09", "2020-01-03").certificateIssued("2021-02-01"),
            expected.restingOn("R1"));
  }

  private void r2RepeatBan() {
    ClaimBuilder noLevel = claim().withoutTargetLevel().withoutCertificate();
    Expectation noLevelPaid = payable(worker("800.00")).denying(NO_CERTIFICATE);
    repeat("ALSO_UNLEVELLED", welder(JUNIOR))
        .shows(
            "r2-unlevelled-same-level",
            "Under R2=ALSO_UNLEVELLED the same level is barred.",
            claim(),
            barred(REPEATED_TRAINING));
    repeat("ALSO_UNLEVELLED", welder(SENIOR))
        .shows(
            "r2-unlevelled-another-level",
            "Under R2=ALSO_UNLEVELLED another level is paid.",
            claim(),
            paid().restingOn("R2", "R6"));
    repeat("ALSO_UNLEVELLED", welder(JUNIOR).withoutLevel())
        .shows(
            "r2-unlevelled-no-level-twice",
            "Under R2=ALSO_UNLEVELLED a second training without a level is barred.",
            noLevel,
            barred(REPEATED_TRAINING).denying(NO_CERTIFICATE).restingOn("R2"));
    repeat("ALSO_UNLEVELLED", welder(JUNIOR))
        .shows(
            "r2-unlevelled-no-level-after-a-level",
            "Under R2=ALSO_UNLEVELLED a training without a level after one with is paid.",
            noLevel,
            noLevelPaid.restingOn("R2"));
    repeat("ALSO_UNLEVELLED", welder(JUNIOR).withoutLevel())
        .shows(
            "r2-unlevelled-level-after-no-level",
            "Under R2=ALSO_UNLEVELLED a training with a level after one without is paid.",
            claim(),
            paid().restingOn("R2"));
    repeat("ALSO_UNLEVELLED", welder(JUNIOR).withoutLevel().occupation(ELECTRICIAN))
        .shows(
            "r2-unlevelled-another-occupation",
            "Under R2=ALSO_UNLEVELLED another occupation without a level is paid.",
            noLevel,
            noLevelPaid);
    repeat("ALSO_UNLEVELLED", welder(JUNIOR).withoutLevel())
        .shows(
            "r2-unlevelled-by-a-denied-certificate",
            "Under R2=ALSO_UNLEVELLED a denied certificate leaves the training without a level.",
            claim().withoutTargetLevel().examFee("8.00"),
            barred(REPEATED_TRAINING).denying(NOT_FREE).restingOn("R2"));
    repeat("OCCUPATION", welder(JUNIOR))
        .shows(
            "r2-occupation-same-level",
            "Under R2=OCCUPATION the same level is barred.",
            claim(),
            barred(REPEATED_TRAINING));
    repeat("OCCUPATION", welder(JUNIOR))
        .shows(
            "r2-occupation-higher-level",
            "Under R2=OCCUPATION a higher level is barred too.",
            claim().level(SENIOR),
            barred(REPEATED_TRAINING).restingOn("R2"));
    repeat("OCCUPATION", welder(SENIOR))
        .shows(
            "r2-occupation-lower-level",
            "Under R2=OCCUPATION a lower level is barred too.",
            claim(),
            barred(REPEATED_TRAINING).restingOn("R2", "R6"));
    repeat("OCCUPATION", welder(JUNIOR))
        .shows(
            "r2-occupation-no-level",
            "Under R2=OCCUPATION a training without a level is barred too.",
            noLevel,
            barred(REPEATED_TRAINING).denying(NO_CERTIFICATE).restingOn("R2"));
    repeat("OCCUPATION", welder(JUNIOR).withoutLevel())
        .shows(
            "r2-occupation-after-no-level",
            "Under R2=OCCUPATION a training without a level bars whatever follows.",
            claim(),
            barred(REPEATED_TRAINING).restingOn("R2"));
    repeat("OCCUPATION", welder(JUNIOR).occupation(ELECTRICIAN))
        .shows(
            "r2-occupation-another",
            "Under R2=OCCUPATION another occupation is paid.",
            claim(),
            paid());
    repeat("OCCUPATION", welder(JUNIOR).occupation(SAME_CODE_IN_2022))
        .shows(
            "r2-occupation-another-edition",
            "Under R2=OCCUPATION the same code of another edition is another occupation.",
            claim(),
            paid());
    repeat("OCCUPATION_AND_LEVEL", welder(JUNIOR).withoutLevel())
        .shows(
            "r2-default-no-level-twice",
            "By default a training without a level is not reached by the ban.",
            noLevel,
            noLevelPaid.restingOn("R2"));
  }

  private CaseBook.Page repeat(String choice, PastTrainingBuilder past) {
    return book.about("2.6").under("R2=" + choice).after(past);
  }

  private static PastTrainingBuilder welder(CertificateLevel level) {
    return pastTraining().occupation(WELDER).level(level).ended("2019-11-29");
  }

  private void r3Quota() {
    ClaimBuilder nothing = claim().tuition("0.00").withoutCertificate();
    book.about("2.6")
        .shows(
            "r3-payable",
            "By default a training for which nothing is payable does not enter the history.",
            nothing,
            nothingPayable(NO_TUITION, NO_CERTIFICATE).restingOn("R3", "R9"));
    book.about("2.6")
        .under("R3=NOT_BARRED")
        .shows(
            "r3-not-barred",
            "Under R3=NOT_BARRED a training for which nothing is payable enters the history.",
            nothing,
            nothingPayable(NO_TUITION, NO_CERTIFICATE).slot(1).restingOn("R3", "R9"));
    book.about("2.6")
        .under("R3=NOT_BARRED")
        .shows(
            "r3-not-barred-payable",
            "Under R3=NOT_BARRED a training that is paid enters the history as before.",
            claim(),
            paid());
    book.about("2.6")
        .under("R3=NOT_BARRED")
        .shows(
            "r3-not-barred-but-barred",
            "Under R3=NOT_BARRED a barred training does not enter the history.",
            nothing.listing(Listing.UNLISTED),
            barred(NOT_LISTED).denying(NO_TUITION, NO_CERTIFICATE).restingOn("R9"));
    book.about("2.6")
        .under("R3=NOT_BARRED")
        .after(pastTrainings(3, 2020))
        .shows(
            "r3-not-barred-over-the-limit",
            "Under R3=NOT_BARRED a fourth training does not enter the history either.",
            nothing,
            barred(ANNUAL_LIMIT).denying(NO_TUITION, NO_CERTIFICATE).restingOn("R9"));
  }

  private void r4FlatRate() {
    for (TrainingType type :
        List.of(
            ON_THE_JOB,
            OFF_THE_JOB,
            EMPLOYMENT_SKILL,
            SKILL_UPGRADE,
            LABOUR_PREPARATION,
            ENTREPRENEURSHIP)) {
      book.about("2.3")
          .under("R4=ANY_TYPE")
          .shows(
              id("r4-any-type", type),
              "Under R4=ANY_TYPE the flat rate is paid for training of type %s.".formatted(type),
              employeeClaim().type(type),
              paidAsEmployee().restingOn("R4"));
    }
    book.about("2.3")
        .under("R4=ANY_TYPE")
        .shows(
            "r4-any-type-named",
            "Under R4=ANY_TYPE a named type is paid as before.",
            employeeClaim(),
            paidAsEmployee());
    book.about("2.1")
        .under("R4=ANY_TYPE")
        .shows(
            "r4-any-type-but-apprenticeship",
            "Under R4=ANY_TYPE apprenticeship is still not named, and has no rate.",
            employeeClaim().type(NEW_APPRENTICESHIP),
            payable(employeeCertificate("300.00")).denying(FLAT_RATE_NOT_STATED, NOT_NAMED));
  }

  private void r5Allowance() {
    ClaimBuilder child = poorLabourerClaim().groups(POOR_HOUSEHOLD_CHILD);
    book.about("2.5")
        .under("R5=LABOURER_AND_CHILD")
        .shows(
            "r5-child",
            "Under R5=LABOURER_AND_CHILD a child of a poor household gets the allowance.",
            child,
            paidAsPoorLabourer().restingOn("R5", "R10", "R11"));
    book.about("2.5")
        .under("R5=LABOURER_AND_CHILD")
        .shows(
            "r5-child-charged",
            "Under R5=LABOURER_AND_CHILD a child who bore the tuition is denied the allowance.",
            child.tuitionBorneBy(TuitionBearer.TRAINEE),
            payable(worker("800.00"), certificate("300.00"))
                .denying(WAS_CHARGED)
                .restingOn("R5", "R11"));
    book.about("2.5")
        .under("R5=LABOURER_AND_CHILD")
        .shows(
            "r5-labourer",
            "Under R5=LABOURER_AND_CHILD a poor labourer gets the allowance as before.",
            poorLabourerClaim(),
            paidAsPoorLabourer());
    book.about("2.5")
        .under("R5=LABOURER_AND_CHILD")
        .shows(
            "r5-labourer-and-child",
            "Under R5=LABOURER_AND_CHILD who is both gets the allowance once.",
            poorLabourerClaim().groups(POOR_LABOURER, POOR_HOUSEHOLD_CHILD),
            paidAsPoorLabourer());
    book.about("2.5")
        .under("R5=LABOURER_AND_CHILD")
        .shows(
            "r5-others",
            "Under R5=LABOURER_AND_CHILD other groups get no allowance.",
            claim(),
            paid());
    book.about("2.5")
        .under("R5=LABOURER_AND_CHILD")
        .shows(
            "r5-child-barred",
            "Under R5=LABOURER_AND_CHILD a bar takes the child's allowance away.",
            child.listing(Listing.UNLISTED),
            barred(NOT_LISTED));
  }

  private void r7WorkerCap() {
    yearly("r7-first", "the first training is paid up to the cap", "1200.00", "1000.00");
    tuition("r7-room-of-a-fen", "the last fen of the cap is paid", "999.99", "800.00", "0.01");
    tuition("r7-room-to-the-fen", "what fits to the fen is paid whole", "200.00", "800.00", null);
    tuition("r7-room-less-a-fen", "a line is cut to what is left", "200.01", "800.00", "799.99");
    tuition("r7-room-more-than-enough", "what fits is paid whole", "100.00", "800.00", null);
    noRoom("r7-no-room", "at the cap there is no room", "1000.00");
    noRoom("r7-over-the-cap", "over the cap there is no room", "1500.00");
    book.about("2.4")
        .under("R7=PER_YEAR")
        .after(pastTraining().ended("2019-11-29").paid(WORKER_TRAINING, "1000.00"))
        .shows(
            "r7-another-year",
            "Under R7=PER_YEAR the tuition of another year leaves this year's cap.",
            claim(),
            paid());
    book.about("2.4")
        .under("R7=PER_YEAR")
        .after(
            pastTraining().paid(CERTIFICATE, "600.00"),
            pastTraining().id("P-2").occupation(ELECTRICIAN).paid(ENTERPRISE_TRAINING, "900.00"))
        .shows(
            "r7-other-kinds",
            "Under R7=PER_YEAR only worker training counts towards its cap.",
            claim(),
            paid().slot(3));
    book.about("2.4")
        .under("R7=PER_YEAR")
        .after(
            pastTraining().paid(WORKER_TRAINING, "400.00"),
            pastTraining().id("P-2").occupation(ELECTRICIAN).paid(WORKER_TRAINING, "350.00"))
        .shows(
            "r7-sum-of-two",
            "Under R7=PER_YEAR all trainings of the year are added up.",
            claim(),
            payable(worker("250.00"), certificate("300.00")).slot(3).restingOn("R7"));
    book.about("2.4")
        .under("R7=PER_YEAR")
        .after(pastTraining().paid(WORKER_TRAINING, "1000.00"))
        .shows(
            "r7-no-room-and-no-tuition",
            "Under R7=PER_YEAR there is no room, whatever else is wrong.",
            claim().tuition("0.00"),
            payable(certificate("300.00")).denying(NO_TUITION, NO_ROOM).slot(2).restingOn("R7"));
    book.about("2.4")
        .under("R7=PER_YEAR")
        .after(pastTraining().paid(WORKER_TRAINING, "1000.00"))
        .shows(
            "r7-every-denial",
            "Under R7=PER_YEAR every reason not to pay the tuition is reported, in order.",
            claim()
                .groups(VETERAN)
                .type(NEW_APPRENTICESHIP)
                .tuition("0.00")
                .targetLevel(SENIOR)
                .withoutCertificate(),
            nothingPayable(
                    LEFT,
                    WORKER_RATE_NOT_STATED,
                    NO_TUITION,
                    WORKER_NEEDS_CERTIFICATE,
                    NO_ROOM,
                    NO_CERTIFICATE)
                .restingOn("R3", "R7", "R9", "R13"));
    book.about("2.4")
        .under("R7=PER_YEAR")
        .after(pastTraining().paid(WORKER_TRAINING, "1000.00"))
        .shows(
            "r7-no-room-for-the-poor",
            "Under R7=PER_YEAR the poor have no room beyond the cap either.",
            poorLabourerClaim(),
            payable(allowance("300.00"), certificate("300.00"))
                .denying(NO_ROOM)
                .slot(2)
                .restingOn("R7", "R10", "R11"));
    book.about("2.4")
        .under("R7=PER_YEAR", "R1=TRAINING_START")
        .after(pastTraining().ended("2019-11-29").paid(WORKER_TRAINING, "1000.00"))
        .shows(
            "r7-in-r1s-year",
            "Under R7=PER_YEAR the year is the one of R1.",
            claim().during("2019-12-09", "2020-01-03"),
            payable(certificate("300.00"))
                .denying(NO_ROOM)
                .year(2019)
                .slot(2)
                .restingOn("R1", "R7"));
    book.about("2.4")
        .after(pastTraining().paid(WORKER_TRAINING, "1000.00"))
        .shows(
            "r7-per-training",
            "By default each training has the whole cap.",
            claim(),
            paid().slot(2).restingOn("R7"));
    book.about("2.4")
        .after(pastTraining().paid(WORKER_TRAINING, "200.00"))
        .shows(
            "r7-per-training-where-it-does-not-matter",
            "Where the year leaves room enough the decision does not rest on R7.",
            claim(),
            paid().slot(2));
    book.about("2.4")
        .under("R7=PER_YEAR")
        .after(pastTraining().paid(WORKER_TRAINING, "1000.00"))
        .shows(
            "r7-employee",
            "R7 is no matter of the flat rate.",
            employeeClaim(),
            paidAsEmployee().slot(2));
  }

  private void yearly(String id, String what, String tuition, String paid) {
    book.about("2.4")
        .under("R7=PER_YEAR")
        .shows(
            id,
            "Under R7=PER_YEAR %s.".formatted(what),
            claim().tuition(tuition),
            payable(worker(paid), certificate("300.00")));
  }

  /** A cut line rests on the reading; one that is paid whole does not. */
  private void tuition(String id, String what, String before, String tuition, String cutTo) {
    Expectation expected =
        payable(worker(cutTo == null ? tuition : cutTo), certificate("300.00")).slot(2);
    book.about("2.4")
        .under("R7=PER_YEAR")
        .after(pastTraining().paid(WORKER_TRAINING, before))
        .shows(
            id,
            "Under R7=PER_YEAR %s.".formatted(what),
            claim().tuition(tuition),
            cutTo == null ? expected : expected.restingOn("R7"));
  }

  private void noRoom(String id, String what, String before) {
    book.about("2.4")
        .under("R7=PER_YEAR")
        .after(pastTraining().paid(WORKER_TRAINING, before))
        .shows(
            id,
            "Under R7=PER_YEAR %s.".formatted(what),
            claim(),
            payable(certificate("300.00")).denying(NO_ROOM).slot(2).restingOn("R7"));
  }

  private void r8FlatRatePeriod() {
    book.about("2.3")
        .under("R8=PER_YEAR")
        .shows(
            "r8-first", "Under R8=PER_YEAR the first is paid.", employeeClaim(), paidAsEmployee());
    book.about("2.3")
        .under("R8=PER_YEAR")
        .after(pastTraining())
        .shows(
            "r8-second",
            "Under R8=PER_YEAR the flat rate is paid once a year.",
            employeeClaim(),
            payable(employeeCertificate("300.00")).denying(FLAT_RATE_PAID).slot(2).restingOn("R8"));
    book.about("2.3")
        .under("R8=PER_YEAR")
        .after(pastTraining().ended("2019-11-29"))
        .shows(
            "r8-another-year",
            "Under R8=PER_YEAR the flat rate of another year does not count.",
            employeeClaim(),
            paidAsEmployee());
    book.about("2.3")
        .under("R8=PER_YEAR")
        .after(pastTraining().paid(WORKER_TRAINING, "700.00"))
        .shows(
            "r8-other-kinds",
            "Under R8=PER_YEAR only the flat rate counts.",
            employeeClaim(),
            paidAsEmployee().slot(2));
    book.about("2.3")
        .under("R8=PER_YEAR", "R1=TRAINING_START")
        .after(pastTraining().ended("2019-11-29"))
        .shows(
            "r8-in-r1s-year",
            "Under R8=PER_YEAR the year is the one of R1.",
            employeeClaim().during("2019-12-09", "2020-01-03"),
            payable(employeeCertificate("300.00"))
                .denying(FLAT_RATE_PAID)
                .year(2019)
                .slot(2)
                .restingOn("R1", "R8"));
    book.about("2.3")
        .under("R8=PER_YEAR")
        .after(pastTraining())
        .shows(
            "r8-every-denial",
            "Under R8=PER_YEAR every reason not to pay the flat rate is reported, in order.",
            employeeClaim().type(NEW_APPRENTICESHIP).targetLevel(SENIOR).withoutCertificate(),
            nothingPayable(
                    FLAT_RATE_NOT_STATED,
                    NOT_NAMED,
                    FLAT_RATE_NEEDS_CERTIFICATE,
                    FLAT_RATE_PAID,
                    NO_CERTIFICATE)
                .restingOn("R3", "R8", "R9"));
    book.about("2.3")
        .after(pastTraining())
        .shows(
            "r8-per-training",
            "By default the flat rate is paid for each training.",
            employeeClaim(),
            paidAsEmployee().slot(2).restingOn("R8"));
    book.about("2.3")
        .under("R8=PER_YEAR")
        .after(pastTraining())
        .shows("r8-worker", "R8 is no matter of a worker's tuition.", claim(), paid().slot(2));
  }

  private void r9CertificateBasis() {
    for (CertificateLevel level : List.of(SPECIAL_ABILITY, JUNIOR, INTERMEDIATE, SENIOR)) {
      book.about("2.6")
          .under("R9=EVERY_LEVEL")
          .shows(
              id("r9-every-level-without", level),
              "Under R9=EVERY_LEVEL training for %s needs a certificate.".formatted(level),
              claim().targetLevel(level).withoutCertificate(),
              nothingPayable(WORKER_NEEDS_CERTIFICATE, NO_CERTIFICATE).restingOn("R3", "R9"));
    }
    book.about("2.6")
        .under("R9=EVERY_LEVEL")
        .shows(
            "r9-every-level-with",
            "Under R9=EVERY_LEVEL a certificate that matches is enough.",
            claim(),
            paid());
    book.about("2.6")
        .under("R9=EVERY_LEVEL")
        .shows(
            "r9-every-level-with-a-charged-exam",
            "Under R9=EVERY_LEVEL a certificate that matches is enough, whatever else is wrong.",
            claim().examFee("3.00"),
            payable(worker("800.00")).denying(NOT_FREE));
    book.about("2.6")
        .under("R9=EVERY_LEVEL")
        .shows(
            "r9-every-level-with-another-level",
            "Under R9=EVERY_LEVEL a certificate of another level is not enough.",
            claim().certificateLevel(SENIOR),
            nothingPayable(WORKER_NEEDS_CERTIFICATE, NO_MATCH).restingOn("R3", "R9"));
    book.about("2.6")
        .under("R9=EVERY_LEVEL")
        .shows(
            "r9-every-level-without-target",
            "Under R9=EVERY_LEVEL a training without a target needs no certificate.",
            claim().withoutTargetLevel().withoutCertificate(),
            payable(worker("800.00")).denying(NO_CERTIFICATE));
    book.about("2.6")
        .under("R9=EVERY_LEVEL")
        .shows(
            "r9-every-level-employee",
            "Under R9=EVERY_LEVEL the flat rate needs a certificate too.",
            employeeClaim().withoutCertificate(),
            nothingPayable(FLAT_RATE_NEEDS_CERTIFICATE, NO_CERTIFICATE).restingOn("R3", "R9"));
    book.about("3.1")
        .under("R9=NEVER")
        .shows(
            "r9-never",
            "Under R9=NEVER high-skilled training is paid without a certificate.",
            claim().targetLevel(SENIOR).withoutCertificate(),
            payable(worker("800.00")).denying(NO_CERTIFICATE).restingOn("R9"));
    book.about("3.1")
        .under("R9=NEVER")
        .shows(
            "r9-never-employee",
            "Under R9=NEVER the flat rate of high-skilled training needs no certificate.",
            employeeClaim().targetLevel(SENIOR).withoutCertificate(),
            payable(flatRate("300.00")).denying(NO_CERTIFICATE).restingOn("R9"));
    book.about("3.1")
        .under("R9=NEVER")
        .shows(
            "r9-never-with-another-level",
            "Under R9=NEVER a certificate of another level does no harm to the training.",
            claim().targetLevel(SENIOR),
            payable(worker("800.00")).denying(NO_MATCH).restingOn("R9"));
  }

  private void r10AllowanceDays() {
    book.about("2.5")
        .under("R10=CALENDAR_DAYS")
        .shows(
            "r10-calendar-days",
            "Under R10=CALENDAR_DAYS every day of the period is paid: 26 days.",
            poorLabourerClaim(),
            poor("390.00").restingOn("R10", "R11"));
    book.about("2.5")
        .under("R10=CALENDAR_DAYS")
        .shows(
            "r10-calendar-days-of-training",
            "Where every day is one of training both are the same.",
            poorLabourerClaim().days(26),
            poor("390.00").restingOn("R11"));
    book.about("2.5")
        .under("R10=CALENDAR_DAYS")
        .shows(
            "r10-one-day",
            "First and last day are both counted: a single day is one.",
            poorLabourerClaim().during("2020-03-02", "2020-03-02"),
            poor("15.00").restingOn("R11"));
    book.about("2.5")
        .under("R10=CALENDAR_DAYS")
        .shows(
            "r10-two-days",
            "First and last day are both counted: two days are two.",
            poorLabourerClaim().during("2020-03-02", "2020-03-03").days(1),
            poor("30.00").restingOn("R10", "R11"));
    book.about("2.5")
        .under("R10=CALENDAR_DAYS")
        .shows(
            "r10-leap-day",
            "The leap day of 2020 is a day of the period.",
            poorLabourerClaim().during("2020-02-28", "2020-03-01").days(2),
            poor("45.00").restingOn("R10", "R11"));
    book.about("2.5")
        .under("R10=CALENDAR_DAYS")
        .shows(
            "r10-turn-of-the-year",
            "Days on both sides of the turn of the year are counted.",
            poorLabourerClaim().during("2020-12-21", "2021-01-08").days(10),
            poor("285.00").year(2021).restingOn("R1", "R10", "R11"));
    book.about("2.5")
        .under("R10=CALENDAR_DAYS")
        .shows(
            "r10-charged",
            "Where the allowance is denied its days do not matter.",
            poorLabourerClaim().tuitionBorneBy(TuitionBearer.TRAINEE),
            payable(worker("800.00"), certificate("300.00")).denying(WAS_CHARGED).restingOn("R11"));
  }

  private static Expectation poor(String allowance) {
    return payable(worker("800.00").to(PROVIDER), allowance(allowance), certificate("300.00"));
  }

  private void r11PoorTuition() {
    book.about("2.5")
        .under("R11=AT_COST")
        .shows(
            "r11-below-the-cap",
            "Under R11=AT_COST the tuition of the poor is paid by 2.5.",
            poorLabourerClaim(),
            payable(
                    worker("800.00").to(PROVIDER).by("2.5"),
                    allowance("300.00"),
                    certificate("300.00"))
                .restingOn("R10", "R11"));
    atCost("r11-at-the-cap", "1000.00");
    atCost("r11-a-fen-over-the-cap", "1000.01");
    atCost("r11-far-over-the-cap", "25000.00");
    book.about("2.5")
        .under("R11=AT_COST")
        .shows(
            "r11-child",
            "Under R11=AT_COST the children of poor households are among the poor.",
            poorLabourerClaim().groups(POOR_HOUSEHOLD_CHILD).tuition("3000.00"),
            payable(worker("3000.00").to(PROVIDER).by("2.5"), certificate("300.00"))
                .restingOn("R5", "R11"));
    book.about("2.5")
        .under("R11=AT_COST")
        .shows(
            "r11-unemployed-labourer",
            "Under R11=AT_COST another group beside does not bring the cap back.",
            poorLabourerClaim().groups(UNEMPLOYED, POOR_LABOURER).tuition("3000.00"),
            payable(
                    worker("3000.00").to(PROVIDER).by("2.5"),
                    allowance("300.00"),
                    certificate("300.00"))
                .restingOn("R10", "R11"));
    book.about("2.4")
        .under("R11=AT_COST")
        .shows(
            "r11-others",
            "Under R11=AT_COST the cap holds for everybody else.",
            claim().tuition("3000.00"),
            payable(worker("1000.00"), certificate("300.00")));
    book.about("2.5")
        .under("R11=AT_COST")
        .shows(
            "r11-no-tuition",
            "Under R11=AT_COST a tuition of zero is still none.",
            poorLabourerClaim().tuition("0.00"),
            payable(allowance("300.00"), certificate("300.00"))
                .denying(NO_TUITION)
                .restingOn("R10"));
    book.about("2.5")
        .under("R11=AT_COST", "R7=PER_YEAR")
        .after(pastTraining().paid(WORKER_TRAINING, "1000.00"))
        .shows(
            "r11-needs-no-room",
            "Under R11=AT_COST the poor need no room under the year's cap.",
            poorLabourerClaim(),
            payable(
                    worker("800.00").to(PROVIDER).by("2.5"),
                    allowance("300.00"),
                    certificate("300.00"))
                .slot(2)
                .restingOn("R10", "R11"));
    book.about("2.4")
        .under("R11=AT_COST", "R7=PER_YEAR")
        .afterDeciding(
            poorLabourerClaim()
                .id("C-2")
                .trainingId("T-2")
                .certificateNumber("CERT-2")
                .occupation(ELECTRICIAN)
                .tuition("700.00"))
        .shows(
            "r11-counts-in-r7s-year",
            "Under R11=AT_COST what was paid for the poor counts in the year of R7.",
            claim(),
            payable(worker("300.00"), certificate("300.00")).slot(2).restingOn("R7"));
    book.about("2.4")
        .under("R11=AT_COST", "R7=PER_YEAR")
        .afterDeciding(
            poorLabourerClaim()
                .id("C-2")
                .trainingId("T-2")
                .certificateNumber("CERT-2")
                .occupation(ELECTRICIAN)
                .tuition("4000.00"))
        .shows(
            "r11-fills-r7s-year",
            "Under R11=AT_COST what was paid for the poor can fill the year of R7.",
            claim(),
            payable(certificate("300.00")).denying(NO_ROOM).slot(2).restingOn("R7"));
  }

  private void atCost(String id, String tuition) {
    book.about("2.5")
        .under("R11=AT_COST")
        .shows(
            id,
            "Under R11=AT_COST the tuition of the poor is paid whole: %s.".formatted(tuition),
            poorLabourerClaim().tuition(tuition),
            payable(
                    worker(tuition).to(PROVIDER).by("2.5"),
                    allowance("300.00"),
                    certificate("300.00"))
                .restingOn("R10", "R11"));
  }

  private void r12Employees() {
    ClaimBuilder migrant =
        employeeClaim().groups(ENTERPRISE_EMPLOYEE, UNEMPLOYED).type(SKILL_UPGRADE);
    book.about("2.4")
        .under("R12=WORKER_RATE_TOO")
        .shows(
            "r12-worker-rate-too",
            "Under R12=WORKER_RATE_TOO the tuition is paid where the flat rate is denied.",
            migrant,
            payable(worker("800.00").to(EMPLOYER), employeeCertificate("300.00"))
                .denying(NOT_NAMED)
                .restingOn("R4", "R12"));
    book.about("2.4")
        .under("R12=WORKER_RATE_TOO")
        .shows(
            "r12-not-beside-the-flat-rate",
            "Under R12=WORKER_RATE_TOO the tuition is not paid beside the flat rate.",
            employeeClaim().groups(ENTERPRISE_EMPLOYEE, UNEMPLOYED),
            paidAsEmployee());
    book.about("2.4")
        .under("R12=WORKER_RATE_TOO")
        .shows(
            "r12-other-employees",
            "Under R12=WORKER_RATE_TOO an employee of no named group has the flat rate alone.",
            employeeClaim().type(SKILL_UPGRADE),
            payable(employeeCertificate("300.00")).denying(NOT_NAMED).restingOn("R4", "R13"));
    book.about("2.4")
        .under("R12=WORKER_RATE_TOO")
        .shows(
            "r12-employed-veteran",
            "Under R12=WORKER_RATE_TOO an employed veteran has the flat rate alone.",
            employeeClaim().groups(ENTERPRISE_EMPLOYEE, VETERAN).type(SKILL_UPGRADE),
            payable(employeeCertificate("300.00")).denying(NOT_NAMED).restingOn("R4", "R13"));
    book.about("2.5")
        .under("R12=WORKER_RATE_TOO")
        .shows(
            "r12-employed-labourer",
            "Under R12=WORKER_RATE_TOO a group of 2.5 counts too.",
            migrant.groups(ENTERPRISE_EMPLOYEE, POOR_LABOURER),
            payable(
                    worker("800.00").to(EMPLOYER),
                    allowance("300.00"),
                    employeeCertificate("300.00"))
                .denying(NOT_NAMED)
                .restingOn("R4", "R10", "R11", "R12"));
    book.about("2.4")
        .under("R12=WORKER_RATE_TOO")
        .shows(
            "r12-no-tuition",
            "Under R12=WORKER_RATE_TOO both kinds can be denied.",
            migrant.tuition("0.00"),
            payable(employeeCertificate("300.00"))
                .denying(NOT_NAMED, NO_TUITION)
                .restingOn("R4", "R12"));
    book.about("2.1")
        .under("R12=WORKER_RATE_TOO")
        .shows(
            "r12-apprentice",
            "Under R12=WORKER_RATE_TOO an apprentice has no rate of either kind.",
            migrant.type(NEW_APPRENTICESHIP),
            payable(employeeCertificate("300.00"))
                .denying(FLAT_RATE_NOT_STATED, NOT_NAMED, WORKER_RATE_NOT_STATED)
                .restingOn("R12"));
    book.about("3.1")
        .under("R12=WORKER_RATE_TOO")
        .shows(
            "r12-certificate-required",
            "Under R12=WORKER_RATE_TOO what the flat rate needs the tuition needs too.",
            employeeClaim()
                .groups(ENTERPRISE_EMPLOYEE, UNEMPLOYED)
                .targetLevel(SENIOR)
                .withoutCertificate(),
            nothingPayable(FLAT_RATE_NEEDS_CERTIFICATE, WORKER_NEEDS_CERTIFICATE, NO_CERTIFICATE)
                .restingOn("R3", "R9", "R12"));
    book.about("2.4")
        .under("R12=WORKER_RATE_TOO", "R8=PER_YEAR")
        .after(pastTraining())
        .shows(
            "r12-after-the-years-flat-rate",
            "Under R12=WORKER_RATE_TOO the tuition is paid when the year's flat rate was.",
            employeeClaim().groups(ENTERPRISE_EMPLOYEE, UNEMPLOYED),
            payable(worker("800.00").to(EMPLOYER), employeeCertificate("300.00"))
                .denying(FLAT_RATE_PAID)
                .slot(2)
                .restingOn("R8", "R12"));
    book.about("2.4")
        .under("R12=WORKER_RATE_TOO", "R4=ANY_TYPE")
        .shows(
            "r12-with-any-type",
            "Under R12=WORKER_RATE_TOO and R4=ANY_TYPE the flat rate comes first.",
            migrant,
            paidAsEmployee().restingOn("R4"));
  }

  private void r13Groups() {
    for (TraineeGroup group : List.of(VETERAN, PROFESSIONAL_FARMER, PRISONER)) {
      book.about("2.4")
          .under("R13=ANY_GROUP")
          .shows(
              id("r13-any-group", group),
              "Under R13=ANY_GROUP the group %s is one of 2.4's.".formatted(group),
              claim().groups(group),
              paid().restingOn("R13"));
    }
    book.about("2.4")
        .under("R13=ANY_GROUP")
        .shows(
            "r13-any-group-named",
            "Under R13=ANY_GROUP a named group is paid as before.",
            claim(),
            paid());
    book.about("2.3")
        .under("R13=ANY_GROUP")
        .shows(
            "r13-any-group-employee",
            "Under R13=ANY_GROUP employees keep the flat rate alone.",
            employeeClaim().type(SKILL_UPGRADE),
            payable(employeeCertificate("300.00")).denying(NOT_NAMED).restingOn("R4", "R12"));
    book.about("2.4")
        .under("R13=ANY_GROUP", "R12=WORKER_RATE_TOO")
        .shows(
            "r13-any-group-for-r12",
            "Under R13=ANY_GROUP and R12=WORKER_RATE_TOO an employee alone is in a group of 2.4.",
            employeeClaim().type(SKILL_UPGRADE),
            payable(worker("800.00").to(EMPLOYER), employeeCertificate("300.00"))
                .denying(NOT_NAMED)
                .restingOn("R4", "R12", "R13"));
    book.about("2.4")
        .under("R13=ANY_GROUP", "R12=WORKER_RATE_TOO")
        .shows(
            "r13-any-group-for-r12-veteran",
            "Under R13=ANY_GROUP and R12=WORKER_RATE_TOO an employed veteran is too.",
            employeeClaim().groups(ENTERPRISE_EMPLOYEE, VETERAN).type(SKILL_UPGRADE),
            payable(worker("800.00").to(EMPLOYER), employeeCertificate("300.00"))
                .denying(NOT_NAMED)
                .restingOn("R4", "R12", "R13"));
    book.about("2.1")
        .under("R13=ANY_GROUP")
        .shows(
            "r13-any-group-apprentice",
            "Under R13=ANY_GROUP a veteran's apprenticeship still has no rate.",
            claim().groups(VETERAN).type(NEW_APPRENTICESHIP),
            payable(certificate("300.00")).denying(WORKER_RATE_NOT_STATED).restingOn("R13"));
  }

  private static String id(String prefix, Enum<?> fact) {
    return prefix + "-" + fact.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
