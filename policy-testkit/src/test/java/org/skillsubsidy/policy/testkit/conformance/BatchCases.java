package org.skillsubsidy.policy.testkit.conformance;

import static org.skillsubsidy.policy.model.decision.Bar.ANNUAL_LIMIT;
import static org.skillsubsidy.policy.model.decision.Bar.LOWER_LEVEL_AFTER_HIGHER;
import static org.skillsubsidy.policy.model.decision.Bar.NOT_IN_FORCE;
import static org.skillsubsidy.policy.model.decision.Bar.NOT_LISTED;
import static org.skillsubsidy.policy.model.decision.Bar.REPEATED_TRAINING;
import static org.skillsubsidy.policy.model.decision.Bar.TRAINING_ALREADY_SUBSIDISED;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.JUNIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SENIOR;
import static org.skillsubsidy.policy.testkit.conformance.CaseBook.given;
import static org.skillsubsidy.policy.testkit.conformance.CaseBook.spelled;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.barred;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.certificate;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.conflict;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.employeeCertificate;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.nothingPayable;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.paidAsEmployee;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.payable;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.worker;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.WELDER;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.employeeClaim;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.pastTraining;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.pastTrainings;

import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** POLICY 6: many claims, in the canonical order, whatever the order of the input. */
final class BatchCases {

  private static final String NO_TUITION = "WORKER_TRAINING:NO_TUITION";
  private static final String NO_CERTIFICATE = "CERTIFICATE:NO_CERTIFICATE";

  private final CaseBook book = new CaseBook();
  private final CaseBook.Page plan = book.about("2.6");

  static CaseBook write() {
    BatchCases cases = new BatchCases();
    cases.order();
    cases.whatUsesUpTheYear();
    cases.whatMustNotBeTwice();
    cases.people();
    cases.sameClaimTwice();
    cases.conflicts();
    cases.readings();
    return cases.book;
  }

  /** Cheap enough for three a year under the cap of a year, so that R7 makes no difference. */
  private static ClaimBuilder claim() {
    return Fixtures.claim().tuition("300.00");
  }

  private static Expectation paid() {
    return payable(worker("300.00"), certificate("300.00"));
  }

  /** The training of a month of 2020, unlike that of any other month. */
  private static ClaimBuilder month(int month) {
    return claim()
        .id("C-" + month)
        .trainingId("T-" + month)
        .occupation(Occupation.parse("2015:5-%02d-01-01".formatted(month)))
        .certificateNumber("CERT-" + month)
        .during("2020-%02d-03".formatted(month), "2020-%02d-26".formatted(month));
  }

  private void order() {
    plan.showsBatch(
        "four-in-order",
        "Of four trainings of one year the last is barred.",
        given(month(1), paid().slot(1)),
        given(month(2), paid().slot(2)),
        given(month(3), paid().slot(3)),
        given(month(4), barred(ANNUAL_LIMIT)));
    plan.showsBatch(
        "four-in-reverse",
        "The order of the input changes nothing: the training that ended last is barred.",
        given(month(4), barred(ANNUAL_LIMIT)),
        given(month(3), paid().slot(3)),
        given(month(2), paid().slot(2)),
        given(month(1), paid().slot(1)));
    plan.showsBatch(
        "four-mixed",
        "Nor does any other order.",
        given(month(2), paid().slot(2)),
        given(month(4), barred(ANNUAL_LIMIT)),
        given(month(1), paid().slot(1)),
        given(month(3), paid().slot(3)));
    plan.showsBatch(
        "order-by-the-end-not-the-id",
        "The training's end decides, not the claim's id.",
        given(month(1).id("Z"), paid().slot(1)),
        given(month(2).id("Y"), paid().slot(2)),
        given(month(3).id("X"), paid().slot(3)),
        given(month(4).id("A"), barred(ANNUAL_LIMIT)));
    plan.showsBatch(
        "order-by-the-end-not-the-start",
        "A training that began first and ended last is decided last.",
        given(
            month(4).during("2020-01-02", "2020-04-26").certificateIssued("2020-05-10"),
            barred(ANNUAL_LIMIT)),
        given(month(1), paid().slot(1)),
        given(month(2), paid().slot(2)),
        given(month(3), paid().slot(3)));
    plan.showsBatch(
        "order-by-the-end-not-the-submission",
        "A training that ended first is decided first, though it was handed in last.",
        given(month(1).submittedOn("2020-12-01"), paid().slot(1)),
        given(month(2).submittedOn("2020-11-02"), paid().slot(2)),
        given(month(3).submittedOn("2020-10-05"), paid().slot(3)),
        given(month(4).submittedOn("2020-09-01"), barred(ANNUAL_LIMIT)));
    plan.showsBatch(
        "order-by-the-submission",
        "Of trainings that ended on one day the one handed in first is decided first.",
        given(sameDay(1).submittedOn("2020-09-04"), barred(ANNUAL_LIMIT)),
        given(sameDay(2).submittedOn("2020-09-03"), paid().slot(3)),
        given(sameDay(3).submittedOn("2020-09-02"), paid().slot(2)),
        given(sameDay(4).submittedOn("2020-09-01"), paid().slot(1)));
    plan.showsBatch(
        "order-by-the-id",
        "Of trainings that ended and were handed in on one day the smallest id is decided first.",
        given(sameDay(4), barred(ANNUAL_LIMIT)),
        given(sameDay(3), paid().slot(3)),
        given(sameDay(2), paid().slot(2)),
        given(sameDay(1), paid().slot(1)));
    plan.showsBatch(
        "order-by-the-id-as-text",
        "Ids are compared as text: C-10 comes before C-9, and capitals before small letters.",
        given(sameDay(1).id("c-1"), barred(ANNUAL_LIMIT)),
        given(sameDay(2).id("C-9"), paid().slot(3)),
        given(sameDay(3).id("C-10"), paid().slot(2)),
        given(sameDay(4).id("C-1"), paid().slot(1)));
    plan.after(pastTrainings(2, 2020))
        .showsBatch(
            "history-and-batch",
            "A batch goes on where the history ends.",
            given(month(5), barred(ANNUAL_LIMIT)),
            given(month(4), paid().slot(3)));
    plan.after(pastTraining().slot(2))
        .showsBatch(
            "history-and-batch-around-a-slot",
            "A batch fills the slots that the history leaves free.",
            given(month(4), paid().slot(1)),
            given(month(5), paid().slot(3)),
            given(month(6), barred(ANNUAL_LIMIT)));
    plan.showsBatch(
        "two-years",
        "Each year is filled by itself.",
        given(inYear(month(1), 2019), paid().year(2019).slot(1)),
        given(inYear(month(2), 2019), paid().year(2019).slot(2)),
        given(inYear(month(3), 2019), paid().year(2019).slot(3)),
        given(inYear(month(4), 2019), barred(ANNUAL_LIMIT)),
        given(month(5), paid().slot(1)),
        given(month(6), paid().slot(2)));
  }

  /** A training that ended, and was handed in, on the same day as others. */
  private static ClaimBuilder sameDay(int n) {
    return month(n).during("2020-06-01", "2020-06-26");
  }

  private static ClaimBuilder inYear(ClaimBuilder claim, int year) {
    return claim.during(
        year + "-08-05", year + "-08-" + (10 + claim.build().training().start().getMonthValue()));
  }

  private void whatUsesUpTheYear() {
    plan.showsBatch(
        "barred-uses-up-nothing",
        "A barred claim uses up no place of the year.",
        given(month(1), paid().slot(1)),
        given(month(2).listing(Listing.UNLISTED), barred(NOT_LISTED)),
        given(month(3), paid().slot(2)),
        given(month(4), paid().slot(3)),
        given(month(5), barred(ANNUAL_LIMIT)));
    plan.showsBatch(
        "nothing-payable-uses-up-nothing",
        "A claim for which nothing is payable uses up no place of the year.",
        given(
            month(1).tuition("0.00").withoutCertificate(),
            nothingPayable(NO_TUITION, NO_CERTIFICATE).restingOn("R3", "R9")),
        given(month(2), paid().slot(1)),
        given(month(3), paid().slot(2)),
        given(month(4), paid().slot(3)));
    plan.under("R3=NOT_BARRED")
        .showsBatch(
            "nothing-payable-uses-up-a-place",
            "Under R3=NOT_BARRED a claim for which nothing is payable uses up a place.",
            given(
                month(1).tuition("0.00").withoutCertificate(),
                nothingPayable(NO_TUITION, NO_CERTIFICATE).slot(1).restingOn("R3", "R9")),
            given(month(2), paid().slot(2)),
            given(month(3), paid().slot(3)),
            given(month(4), barred(ANNUAL_LIMIT)));
    plan.under("R3=NOT_BARRED")
        .showsBatch(
            "barred-uses-up-nothing-by-any-reading",
            "Under R3=NOT_BARRED a barred claim uses up no place.",
            given(month(1).listing(Listing.UNLISTED), barred(NOT_LISTED)),
            given(month(2), paid().slot(1)),
            given(month(3), paid().slot(2)),
            given(month(4), paid().slot(3)));
    plan.showsBatch(
        "out-of-force-uses-up-nothing",
        "A claim out of force uses up no place.",
        given(month(1).during("2022-01-04", "2022-01-28"), barred(NOT_IN_FORCE)),
        given(month(2), paid().slot(1)),
        given(month(3), paid().slot(2)),
        given(month(4), paid().slot(3)));
    plan.showsBatch(
        "over-the-limit-uses-up-nothing",
        "A claim over the limit of one year takes no place of the next.",
        given(month(1), paid().slot(1)),
        given(month(2), paid().slot(2)),
        given(month(3), paid().slot(3)),
        given(month(4), barred(ANNUAL_LIMIT)),
        given(month(5), barred(ANNUAL_LIMIT)),
        given(month(6).during("2021-06-01", "2021-06-25"), paid().year(2021).slot(1)));
  }

  private void whatMustNotBeTwice() {
    plan.showsBatch(
        "repeated-in-a-batch",
        "Of two trainings of one occupation and level the later is barred.",
        given(month(4).occupation(WELDER), barred(REPEATED_TRAINING)),
        given(month(2).occupation(WELDER), paid()));
    plan.showsBatch(
        "repeated-after-a-barred-one",
        "A training does not repeat one that was barred.",
        given(month(2).occupation(WELDER).listing(Listing.UNLISTED), barred(NOT_LISTED)),
        given(month(4).occupation(WELDER), paid()));
    plan.showsBatch(
        "repeated-makes-room",
        "A repeated training uses up no place.",
        given(month(1).occupation(WELDER), paid().slot(1)),
        given(month(2).occupation(WELDER), barred(REPEATED_TRAINING)),
        given(month(3), paid().slot(2)),
        given(month(4), paid().slot(3)));
    plan.showsBatch(
        "repeated-and-over-the-limit",
        "A fourth training can be repeated as well.",
        given(month(1).occupation(WELDER), paid().slot(1)),
        given(month(2), paid().slot(2)),
        given(month(3), paid().slot(3)),
        given(month(4).occupation(WELDER), barred(ANNUAL_LIMIT, REPEATED_TRAINING)));
    plan.showsBatch(
        "same-training-twice",
        "One training under two claim ids is paid once.",
        given(
            month(2).id("C-7"),
            barred(TRAINING_ALREADY_SUBSIDISED, REPEATED_TRAINING)
                .denying("CERTIFICATE:CERTIFICATE_ALREADY_SUBSIDISED")),
        given(month(2).id("C-6"), paid()));
    plan.showsBatch(
        "same-certificate-twice",
        "One certificate with two trainings is paid with the earlier.",
        given(
            month(3).certificateNumber("CERT-2"),
            payable(worker("300.00"))
                .denying("CERTIFICATE:CERTIFICATE_ALREADY_SUBSIDISED")
                .slot(2)),
        given(month(2), paid()));
    plan.showsBatch(
        "same-certificate-after-a-denied-one",
        "A certificate that was denied with the earlier training is paid with the later.",
        given(
            month(2).examFee("30.00"),
            payable(worker("300.00")).denying("CERTIFICATE:EXAM_NOT_FREE")),
        given(month(3).certificateNumber("CERT-2"), paid().slot(2)));
    plan.showsBatch(
        "levels-in-order",
        "One occupation level after level is paid each time.",
        given(
            month(5).occupation(WELDER).level(SENIOR),
            payable(worker("300.00"), certificate("600.00")).slot(2).restingOn("R2")),
        given(month(2).occupation(WELDER).level(JUNIOR), paid()));
    plan.under("R6=BARRED")
        .showsBatch(
            "levels-downward",
            "Under R6=BARRED the lower level is barred when the higher one was paid before.",
            given(
                month(5).occupation(WELDER).level(JUNIOR),
                barred(LOWER_LEVEL_AFTER_HIGHER).restingOn("R2", "R6")),
            given(
                month(2).occupation(WELDER).level(SENIOR),
                payable(worker("300.00"), certificate("600.00"))));
    plan.under("R6=BARRED")
        .showsBatch(
            "levels-downward-on-one-day",
            "Under R6=BARRED trainings that end on one day do not bar each other.",
            given(
                sameDay(1).occupation(WELDER).level(SENIOR),
                payable(worker("300.00"), certificate("600.00"))),
            given(sameDay(2).occupation(WELDER).level(JUNIOR), paid().slot(2).restingOn("R2")));
    plan.showsBatch(
        "level-by-a-certificate-used-up",
        "A certificate that the earlier training used up gives the later one no level.",
        given(month(2).occupation(WELDER), paid()),
        given(
            month(3).occupation(WELDER).withoutTargetLevel().certificateNumber("CERT-2"),
            payable(worker("300.00"))
                .denying("CERTIFICATE:CERTIFICATE_ALREADY_SUBSIDISED")
                .slot(2)
                .restingOn("R2")));
  }

  private void people() {
    ClaimBuilder other = claim().trainee("p:4711");
    plan.showsBatch(
        "two-people",
        "Two people with the same claim id, training and certificate number are each paid.",
        given(claim(), paid()),
        given(other, paid()));
    plan.showsBatch(
        "number-and-pseudonym",
        "An identity number and a pseudonym are two people, whoever they are.",
        given(month(1), paid().slot(1)),
        given(month(2).trainee("p:4711"), paid().slot(1)),
        given(month(3), paid().slot(2)),
        given(month(4), paid().slot(3)),
        given(month(5).trainee("p:4711"), paid().slot(2)),
        given(month(6), barred(ANNUAL_LIMIT)));
    plan.showsBatch(
        "pseudonyms-are-exact",
        "Pseudonyms that differ in a capital letter are two people.",
        given(claim().trainee("p:a"), paid()),
        given(claim().trainee("p:A"), paid()));
    plan.showsBatch(
        "check-character-in-small",
        "A final x of an identity number is the same as X.",
        given(month(1), paid().slot(1)),
        spelled(
            month(2),
            json -> json.put("trainee_id", json.get("trainee_id").textValue().replace('X', 'x')),
            paid().slot(2)));
    plan.after(pastTrainings(3, 2020))
        .showsBatch(
            "full-year-of-one",
            "A person whose year is full takes no place from another.",
            given(claim(), barred(ANNUAL_LIMIT)),
            given(other, paid()));
    plan.after("p:4711", pastTrainings(3, 2020))
        .showsBatch(
            "full-year-of-the-other",
            "Each person has a history of their own.",
            given(claim(), paid()),
            given(other, barred(ANNUAL_LIMIT)));
  }

  private void sameClaimTwice() {
    plan.showsBatch(
        "same-claim-twice",
        "A claim that is given twice gets the same decision, and is paid and counted once.",
        given(month(1), paid().slot(1).repeat(false)),
        given(month(1), paid().slot(1).repeat(true)),
        given(month(2), paid().slot(2).repeat(false)));
    plan.showsBatch(
        "same-claim-three-times",
        "However often a claim is given, it uses up one place.",
        given(month(3), paid().slot(3).repeat(false)),
        given(month(1), paid().slot(1).repeat(false)),
        given(month(1), paid().slot(1).repeat(true)),
        given(month(2), paid().slot(2).repeat(false)),
        given(month(1), paid().slot(1).repeat(true)));
    plan.showsBatch(
        "same-barred-claim-twice",
        "A barred claim that is given twice is barred twice.",
        given(month(1).listing(Listing.UNLISTED), barred(NOT_LISTED).repeat(false)),
        given(month(1).listing(Listing.UNLISTED), barred(NOT_LISTED).repeat(true)));
    plan.showsBatch(
        "same-claim-spelled-otherwise",
        "Facts decide, not spelling: 300 and 300.00, x and X, groups in another order are equal.",
        given(
            month(1).groups(TraineeGroup.UNEMPLOYED, TraineeGroup.DISABLED),
            paid().slot(1).repeat(false)),
        spelled(
            month(1).groups(TraineeGroup.UNEMPLOYED, TraineeGroup.DISABLED),
            json -> {
              json.put("tuition_yuan", "300");
              json.put("exam_fee_yuan", "0");
              json.put("trainee_id", json.get("trainee_id").textValue().replace('X', 'x'));
              json.putArray("trainee_groups").add("DISABLED").add("UNEMPLOYED");
            },
            paid().slot(1).repeat(true)));
    plan.afterDeciding(month(1))
        .showsBatch(
            "known-claim-in-a-batch",
            "A claim that the history knows is a repeat, and takes no second place in a batch.",
            given(month(1), paid().slot(1).repeat(true)),
            given(month(2), paid().slot(2).repeat(false)),
            given(month(3), paid().slot(3).repeat(false)),
            given(month(4), barred(ANNUAL_LIMIT).repeat(false)));
  }

  private void conflicts() {
    plan.showsBatch(
        "conflict",
        "One id with different facts is an error: neither claim is decided.",
        given(month(1), conflict()),
        given(month(1).tuition("801.00"), conflict()));
    plan.showsBatch(
        "conflict-leaves-the-rest",
        "The rest is decided as if the claims in conflict were not there.",
        given(month(1), conflict()),
        given(month(2), paid().slot(1)),
        given(month(1).days(19), conflict()),
        given(month(3), paid().slot(2)),
        given(month(4), paid().slot(3)),
        given(month(5), barred(ANNUAL_LIMIT)));
    plan.showsBatch(
        "conflict-of-two-against-one",
        "That two of three claims are equal does not save them.",
        given(month(1), conflict()),
        given(month(1), conflict()),
        given(month(1).realNameRegistered(false), conflict()));
    plan.showsBatch(
        "conflict-in-a-fact-that-decides-nothing",
        "A fact that no rule names is a fact all the same.",
        given(month(1), conflict()),
        given(month(1).projectBased(true), conflict()));
    plan.showsBatch(
        "conflict-of-one-person-only",
        "A claim in conflict does not touch another person's claim of the same id.",
        given(month(1), conflict()),
        given(month(1).tuition("1.00"), conflict()),
        given(month(1).trainee("p:4711"), paid()));
    plan.showsBatch(
        "conflict-that-would-have-been-repeated",
        "A claim in conflict bars no repetition.",
        given(month(1).occupation(WELDER), conflict()),
        given(month(1).occupation(WELDER).tuition("1.00"), conflict()),
        given(month(2).occupation(WELDER), paid()));
    plan.afterDeciding(month(1))
        .showsBatch(
            "conflict-with-the-history",
            "A claim that the history knows with other facts is in conflict, and the rest is not.",
            given(month(1).tuition("1.00"), conflict()),
            given(month(2), paid().slot(2)));
    plan.afterDeciding(month(1))
        .showsBatch(
            "conflict-beside-the-history",
            "Of an id in conflict no row is decided, not even the one that the history knows.",
            given(month(1), conflict()),
            given(month(1).tuition("1.00"), conflict()));
  }

  private void readings() {
    book.about("2.4")
        .under("R7=PER_YEAR")
        .showsBatch(
            "year-of-tuition-filled-up",
            "Under R7=PER_YEAR the tuition of one year is paid up to the cap, and no further.",
            given(month(1).tuition("600.00"), payable(worker("600.00"), certificate("300.00"))),
            given(
                month(2).tuition("600.00"),
                payable(worker("400.00"), certificate("300.00")).slot(2).restingOn("R7")),
            given(
                month(3).tuition("600.00"),
                payable(certificate("300.00"))
                    .denying("WORKER_TRAINING:NO_ROOM_UNDER_CAP")
                    .slot(3)
                    .restingOn("R7")));
    book.about("2.4")
        .showsBatch(
            "each-tuition-by-itself",
            "By default the cap is one of each training.",
            given(month(1).tuition("600.00"), payable(worker("600.00"), certificate("300.00"))),
            given(
                month(2).tuition("600.00"),
                payable(worker("600.00"), certificate("300.00")).slot(2).restingOn("R7")),
            given(
                month(3).tuition("1600.00"),
                payable(worker("1000.00"), certificate("300.00")).slot(3).restingOn("R7")));
    book.about("2.3")
        .under("R8=PER_YEAR")
        .showsBatch(
            "one-flat-rate-a-year",
            "Under R8=PER_YEAR the flat rate of one year is paid with the earliest training.",
            given(
                employee(3),
                payable(employeeCertificate("300.00"))
                    .denying("ENTERPRISE_TRAINING:ALREADY_PAID_THIS_YEAR")
                    .slot(2)
                    .restingOn("R8")),
            given(employee(1), paidAsEmployee()));
    book.about("2.3")
        .showsBatch(
            "each-flat-rate-by-itself",
            "By default the flat rate is paid for each training.",
            given(employee(1), paidAsEmployee()),
            given(employee(3), paidAsEmployee().slot(2).restingOn("R8")));
    plan.under(terms -> terms.capWindow(CapWindow.LIFETIME))
        .showsBatch(
            "lifetime-filled-up",
            "Where the window is a lifetime the years are counted together.",
            given(inYear(month(1), 2019), paid().year(2019).slot(1)),
            given(month(2), paid().slot(2)),
            given(inYear(month(3), 2021), paid().year(2021).slot(3)),
            given(inYear(month(4), 2021), barred(ANNUAL_LIMIT)));
    plan.under("R1=TRAINING_START")
        .showsBatch(
            "year-by-the-start-in-a-batch",
            "Under R1=TRAINING_START a training over the turn of the year fills the old year.",
            given(month(10), paid().slot(1)),
            given(month(11), paid().slot(2)),
            given(month(12).during("2020-12-07", "2021-01-08"), paid().slot(3).restingOn("R1")),
            given(
                month(9).during("2020-12-14", "2021-01-15"), barred(ANNUAL_LIMIT).restingOn("R1")));
    plan.under("R2=OCCUPATION")
        .showsBatch(
            "occupation-once-and-for-all",
            "Under R2=OCCUPATION an occupation is paid once, whatever the level.",
            given(month(1).occupation(WELDER), paid()),
            given(
                month(2).occupation(WELDER).level(SENIOR),
                barred(REPEATED_TRAINING).restingOn("R2")));
    plan.after(pastTraining().paid(SubsidyKind.WORKER_TRAINING, "900.00"))
        .under("R7=PER_YEAR")
        .showsBatch(
            "year-of-tuition-with-a-history",
            "Under R7=PER_YEAR what the history paid in the year counts too.",
            given(
                month(4), payable(worker("100.00"), certificate("300.00")).slot(2).restingOn("R7")),
            given(
                month(5),
                payable(certificate("300.00"))
                    .denying("WORKER_TRAINING:NO_ROOM_UNDER_CAP")
                    .slot(3)
                    .restingOn("R7")));
  }

  private static ClaimBuilder employee(int month) {
    return employeeClaim()
        .id("C-" + month)
        .trainingId("T-" + month)
        .occupation(Occupation.parse("2015:5-%02d-01-01".formatted(month)))
        .certificateNumber("CERT-" + month)
        .during("2020-%02d-03".formatted(month), "2020-%02d-26".formatted(month));
  }
}
