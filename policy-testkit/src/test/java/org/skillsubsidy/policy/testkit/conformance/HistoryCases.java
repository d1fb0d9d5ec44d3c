package org.skillsubsidy.policy.testkit.conformance;

import static org.skillsubsidy.policy.model.decision.Bar.ANNUAL_LIMIT;
import static org.skillsubsidy.policy.model.decision.Bar.NOT_LISTED;
import static org.skillsubsidy.policy.model.decision.Bar.REPEATED_TRAINING;
import static org.skillsubsidy.policy.model.decision.Bar.TRAINING_ALREADY_SUBSIDISED;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SENIOR;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.barred;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.certificate;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.conflict;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.nothingPayable;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.payable;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.worker;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.ELECTRICIAN;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.PROVIDER;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.SAME_CODE_IN_2022;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.employeeClaim;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.pastTraining;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.pastTrainings;

import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.PastTrainingBuilder;

/** POLICY 5 and 6: places, exclusive keys, and what a history remembers. */
final class HistoryCases {

  private static final ClaimBuilder PSEUDONYM = claim().trainee("p:4711");
  private static final String OCCUPATION_KEY = "occupation|p:4711|2015:6-18-02-04|";
  private static final String TRAINING_KEY = "training|p:4711|" + PROVIDER + "|T-1";
  private static final String CERTIFICATE_KEY = "certificate|p:4711|CERT-1";

  private final CaseBook book = new CaseBook();

  static CaseBook write() {
    HistoryCases cases = new HistoryCases();
    cases.slots();
    cases.keys();
    cases.sameClaimAgain();
    cases.whatIsNotRemembered();
    return cases.book;
  }

  /** Cheap enough for three a year under the cap of a year, so that R7 makes no difference. */
  private static ClaimBuilder claim() {
    return Fixtures.claim().tuition("300.00");
  }

  private static Expectation paid() {
    return payable(worker("300.00"), certificate("300.00"));
  }

  private void slots() {
    slot("slot-after-1", "After slot 1 comes slot 2.", 2, entry(1).slot(1));
    slot(
        "slot-after-1-2",
        "After slots 1 and 2 comes slot 3.",
        3,
        entry(1).slot(1),
        entry(2).slot(2));
    slot("slot-before-2", "The smallest free slot is taken: 1.", 1, entry(1).slot(2));
    slot(
        "slot-between-1-and-3",
        "The smallest free slot is taken: 2.",
        2,
        entry(1).slot(1),
        entry(2).slot(3));
    slot(
        "slot-before-2-and-3",
        "The smallest free slot is taken: 1, though two are in use.",
        1,
        entry(1).slot(3),
        entry(2).slot(2));
    slot(
        "slot-before-7",
        "A slot beyond the cap leaves the smaller ones free.",
        1,
        entry(1).slot(7));
    slot(
        "slot-twice-from-outside",
        "A slot that two trainings from outside hold is used up once.",
        2,
        entry(1).slot(1),
        entry(2).slot(1));
    slot(
        "slot-after-one-without",
        "A training from outside without a slot gets the first free one.",
        2,
        entry(1));
    slot(
        "slot-after-two-without",
        "Two trainings from outside without a slot get the first two.",
        3,
        entry(1),
        entry(2));
    slot(
        "slot-after-1-and-one-without",
        "A training without a slot gets the first that no other holds, here 2.",
        3,
        entry(1).slot(1),
        entry(2));
    slot(
        "slot-around-2-and-one-without",
        "A training without a slot gets 1 where another holds 2, so 3 is next.",
        3,
        entry(1).slot(2),
        entry(2));
    slot(
        "slot-around-3-and-one-without",
        "A training without a slot gets 1 where another holds 3, so 2 is next.",
        2,
        entry(1),
        entry(2).slot(3));
    slot(
        "slot-of-another-year",
        "Slots of another year are free.",
        1,
        entry(1).slot(1).ended("2019-11-29"),
        entry(2).slot(2).ended("2019-12-27"));
    slot(
        "slot-of-another-year-without",
        "Trainings of another year without slots take none of this year's.",
        2,
        entry(1).ended("2019-11-29"),
        entry(2).slot(1));
    book.about("2.6")
        .after(entry(1).slot(1), entry(2).slot(1), entry(3).slot(1))
        .shows(
            "limit-counts-trainings-not-slots",
            "The number of trainings decides the cap, not their slots.",
            claim(),
            barred(ANNUAL_LIMIT));
    book.about("2.6")
        .after(entry(1).slot(4), entry(2).slot(5))
        .shows(
            "slots-beyond-the-cap",
            "Two trainings in slots beyond the cap leave room for a third.",
            claim(),
            paid());
    book.about("2.6")
        .after("p:somebody-else", pastTrainings(3, 2020))
        .shows(
            "history-of-another-person",
            "What another person was paid for changes nothing.",
            claim(),
            paid());
  }

  private void slot(String id, String sentence, int slot, PastTrainingBuilder... past) {
    book.about("2.6").after(past).shows(id, sentence, claim(), paid().slot(slot));
  }

  /** Trainings that have nothing in common with the claim or each other but the year. */
  private static PastTrainingBuilder entry(int n) {
    return pastTraining()
        .id("P-" + n)
        .occupation(Occupation.parse("2015:5-0%d-01-01".formatted(n)));
  }

  private void keys() {
    CaseBook.Page plan = book.about("2.6");
    plan.shows(
        "keys",
        "A decision that enters the history takes a slot, an occupation at a level, a training and"
            + " a certificate.",
        PSEUDONYM,
        paid()
            .withKeys(
                "slot|p:4711|2020|1", OCCUPATION_KEY + "JUNIOR", TRAINING_KEY, CERTIFICATE_KEY));
    plan.shows(
        "keys-without-certificate",
        "A certificate that is not paid is not taken.",
        PSEUDONYM.examFee("5.00"),
        payable(worker("300.00"))
            .denying("CERTIFICATE:EXAM_NOT_FREE")
            .withKeys("slot|p:4711|2020|1", OCCUPATION_KEY + "JUNIOR", TRAINING_KEY));
    plan.shows(
        "keys-without-level",
        "A training without a level takes no occupation.",
        PSEUDONYM.withoutTargetLevel().withoutCertificate(),
        payable(worker("300.00"))
            .denying("CERTIFICATE:NO_CERTIFICATE")
            .withKeys("slot|p:4711|2020|1", TRAINING_KEY));
    plan.shows(
        "keys-with-the-certificates-level",
        "A training without a target takes the occupation at its certificate's level.",
        PSEUDONYM.withoutTargetLevel().certificateLevel(SENIOR),
        payable(worker("300.00"), certificate("600.00"))
            .withKeys(
                "slot|p:4711|2020|1", OCCUPATION_KEY + "SENIOR", TRAINING_KEY, CERTIFICATE_KEY));
    plan.shows(
        "keys-in-the-edition-of-2022",
        "The edition is part of the occupation that is taken.",
        PSEUDONYM.occupation(SAME_CODE_IN_2022),
        paid()
            .withKeys(
                "slot|p:4711|2020|1",
                "occupation|p:4711|2022:6-18-02-04|JUNIOR",
                TRAINING_KEY,
                CERTIFICATE_KEY));
    plan.after("p:4711", pastTrainings(2, 2020))
        .shows(
            "keys-of-the-third",
            "The third training of a year takes its third slot.",
            PSEUDONYM,
            paid()
                .slot(3)
                .withKeys(
                    "slot|p:4711|2020|3",
                    OCCUPATION_KEY + "JUNIOR",
                    TRAINING_KEY,
                    CERTIFICATE_KEY));
    plan.shows(
        "keys-of-a-barred-training",
        "A barred training takes nothing.",
        PSEUDONYM.listing(Listing.UNLISTED),
        barred(NOT_LISTED).withKeys());
    plan.shows(
        "keys-of-nothing-payable",
        "A training for which nothing is payable takes nothing.",
        PSEUDONYM.tuition("0.00").withoutCertificate(),
        nothingPayable("WORKER_TRAINING:NO_TUITION", "CERTIFICATE:NO_CERTIFICATE")
            .restingOn("R3", "R9")
            .withKeys());
    plan.under("R2=ALSO_UNLEVELLED")
        .shows(
            "keys-with-no-level-as-a-level",
            "Under R2=ALSO_UNLEVELLED a training without a level takes the occupation without one.",
            PSEUDONYM.withoutTargetLevel().withoutCertificate(),
            payable(worker("300.00"))
                .denying("CERTIFICATE:NO_CERTIFICATE")
                .withKeys("slot|p:4711|2020|1", OCCUPATION_KEY + "none", TRAINING_KEY));
    plan.under("R2=ALSO_UNLEVELLED")
        .shows(
            "keys-with-a-level-as-before",
            "Under R2=ALSO_UNLEVELLED a training with a level takes the occupation at that level.",
            PSEUDONYM,
            paid()
                .withKeys(
                    "slot|p:4711|2020|1",
                    OCCUPATION_KEY + "JUNIOR",
                    TRAINING_KEY,
                    CERTIFICATE_KEY));
    plan.under("R2=OCCUPATION")
        .shows(
            "keys-at-any-level",
            "Under R2=OCCUPATION a training takes the occupation at every level.",
            PSEUDONYM,
            paid()
                .withKeys(
                    "slot|p:4711|2020|1", OCCUPATION_KEY + "any", TRAINING_KEY, CERTIFICATE_KEY));
    plan.under("R3=NOT_BARRED")
        .shows(
            "keys-of-nothing-payable-that-enters",
            "Under R3=NOT_BARRED a training for which nothing is payable takes its place.",
            PSEUDONYM.tuition("0.00").withoutCertificate(),
            nothingPayable("WORKER_TRAINING:NO_TUITION", "CERTIFICATE:NO_CERTIFICATE")
                .slot(1)
                .restingOn("R3", "R9")
                .withKeys("slot|p:4711|2020|1", OCCUPATION_KEY + "JUNIOR", TRAINING_KEY));
    plan.under(terms -> terms.capWindow(CapWindow.LIFETIME))
        .shows(
            "keys-of-a-lifetime",
            "Where the window is a lifetime the slot is one of a lifetime.",
            PSEUDONYM,
            paid()
                .withKeys(
                    "slot|p:4711|lifetime|1",
                    OCCUPATION_KEY + "JUNIOR",
                    TRAINING_KEY,
                    CERTIFICATE_KEY));
    plan.under("R1=TRAINING_START")
        .shows(
            "keys-of-the-year-of-the-start",
            "The slot is one of the year in which the training counts.",
            PSEUDONYM.during("2019-12-09", "2020-01-03"),
            paid()
                .year(2019)
                .restingOn("R1")
                .withKeys(
                    "slot|p:4711|2019|1",
                    OCCUPATION_KEY + "JUNIOR",
                    TRAINING_KEY,
                    CERTIFICATE_KEY));
  }

  private void sameClaimAgain() {
    book.about("2.6")
        .afterDeciding(claim())
        .shows(
            "known-claim-again",
            "A claim that the history knows gets the same decision again, and is a repeat.",
            claim(),
            paid().repeat(true));
    book.about("2.6")
        .after(pastTrainings(2, 2020))
        .afterDeciding(claim())
        .shows(
            "known-claim-again-with-the-year-full",
            "A claim that the history knows is not barred by its own place in it.",
            claim(),
            paid().slot(3).repeat(true));
    book.about("2.6")
        .afterDeciding(claim(), other(2), other(3))
        .shows(
            "known-claim-again-later",
            "What was decided since does not change the decision.",
            claim(),
            paid().repeat(true));
    book.about("2.6")
        .afterDeciding(claim())
        .shows(
            "known-claim-with-another-tuition",
            "A claim that the history knows with other facts is an error, not a second claim.",
            claim().tuition("700.00"),
            conflict());
    book.about("2.6")
        .afterDeciding(claim())
        .shows(
            "known-claim-with-another-submission",
            "Any fact that differs makes it another claim under the same id.",
            claim().submittedOn("2020-05-07"),
            conflict());
    book.about("2.6")
        .afterDeciding(claim().withoutCertificate())
        .shows(
            "known-claim-with-a-certificate-that-came-later",
            "A certificate that came later is a correction, not a second claim.",
            claim(),
            conflict());
    book.about("2.6")
        .afterDeciding(claim())
        .shows(
            "known-training-under-another-id",
            "The same training under another claim id is another claim, and barred.",
            claim().id("C-2"),
            barred(TRAINING_ALREADY_SUBSIDISED, REPEATED_TRAINING)
                .denying("CERTIFICATE:CERTIFICATE_ALREADY_SUBSIDISED"));
    book.about("2.6")
        .afterDeciding(claim().trainee("p:4711"))
        .shows(
            "same-id-of-another-person",
            "A claim id belongs to its trainee: another's is another claim.",
            claim().tuition("700.00"),
            payable(worker("700.00"), certificate("300.00")));
    book.about("2.6")
        .afterDeciding(claim().during("2020-06-01", "2020-06-26"))
        .shows(
            "decided-before-but-ended-later",
            "A training that was decided earlier keeps its place, though it ended later.",
            other(2),
            paid().slot(2));
    book.about("2.6")
        .afterDeciding(claim(), other(2), other(3))
        .shows(
            "fourth-after-three-decisions",
            "Three decisions in a history bar a fourth training of the year.",
            other(4),
            barred(ANNUAL_LIMIT));
  }

  private void whatIsNotRemembered() {
    ClaimBuilder nothing = other(2).tuition("0.00").withoutCertificate();
    book.about("2.6")
        .afterDeciding(claim().listing(Listing.UNLISTED))
        .shows(
            "barred-is-not-remembered",
            "A barred claim leaves nothing behind: the same training can be claimed anew.",
            claim(),
            paid());
    book.about("2.6")
        .afterDeciding(claim().listing(Listing.UNLISTED))
        .shows(
            "barred-claim-again",
            "A barred claim that is given again is barred again: the history does not know it.",
            claim().listing(Listing.UNLISTED),
            barred(NOT_LISTED).repeat(false));
    book.about("2.6")
        .afterDeciding(claim().during("2022-02-07", "2022-02-25"))
        .shows(
            "out-of-force-is-not-remembered",
            "A claim out of force leaves nothing behind.",
            claim(),
            paid());
    book.about("2.6")
        .afterDeciding(claim().tuition("0.00").withoutCertificate())
        .shows(
            "nothing-payable-is-not-remembered",
            "A claim for which nothing was payable leaves nothing behind.",
            claim(),
            paid());
    book.about("2.6")
        .afterDeciding(nothing, other(3).listing(Listing.UNLISTED), other(4).tuition("0.00"))
        .shows(
            "only-what-is-paid-uses-up-the-year",
            "Of three claims the one that is paid uses up a place.",
            claim(),
            paid().slot(2));
    book.about("2.6")
        .under("R3=NOT_BARRED")
        .afterDeciding(nothing, other(3).listing(Listing.UNLISTED), other(4))
        .shows(
            "not-barred-uses-up-the-year",
            "Under R3=NOT_BARRED a claim for which nothing was payable uses up a place too.",
            claim(),
            paid().slot(3));
    book.about("2.6")
        .under("R3=NOT_BARRED")
        .afterDeciding(claim().tuition("0.00").withoutCertificate())
        .shows(
            "nothing-payable-is-remembered",
            "Under R3=NOT_BARRED a claim for which nothing was payable is known.",
            claim(),
            conflict());
    book.about("2.6")
        .afterDeciding(employeeClaim().type(TrainingType.ON_THE_JOB).id("C-2").trainingId("T-2"))
        .shows(
            "a-certificate-alone-is-remembered",
            "A training for which only the certificate was paid is remembered.",
            claim().certificateNumber("CERT-2"),
            barred(REPEATED_TRAINING));
    book.about("2.6")
        .afterDeciding(
            claim().groups(TraineeGroup.VETERAN).examFee("9.00").id("C-2").trainingId("T-2"))
        .shows(
            "a-denied-certificate-is-not-remembered",
            "A certificate that was not paid can be paid with another training.",
            claim(),
            paid());
    book.about("2.6")
        .afterDeciding(claim().id("C-2").trainingId("T-2").occupation(ELECTRICIAN).examFee("9.00"))
        .shows(
            "a-paid-training-with-a-denied-certificate",
            "The certificate of a training that was paid without it can be paid with another.",
            claim(),
            paid().slot(2));
  }

  /** A claim that differs from {@code claim()} in all that must not be the same twice. */
  private static ClaimBuilder other(int n) {
    return claim()
        .id("C-" + n)
        .trainingId("T-" + n)
        .occupation(Occupation.parse("2015:5-0%d-01-01".formatted(n)))
        .certificateNumber("CERT-" + n);
  }
}
