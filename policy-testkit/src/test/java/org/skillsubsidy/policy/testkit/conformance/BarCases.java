package org.skillsubsidy.policy.testkit.conformance;

import static org.skillsubsidy.policy.model.decision.Bar.ANNUAL_LIMIT;
import static org.skillsubsidy.policy.model.decision.Bar.LOWER_LEVEL_AFTER_HIGHER;
import static org.skillsubsidy.policy.model.decision.Bar.NOT_IN_FORCE;
import static org.skillsubsidy.policy.model.decision.Bar.NOT_LISTED;
import static org.skillsubsidy.policy.model.decision.Bar.NOT_REAL_NAME_REGISTERED;
import static org.skillsubsidy.policy.model.decision.Bar.OUTSIDE_LICENSED_SCOPE;
import static org.skillsubsidy.policy.model.decision.Bar.PROVIDER_BANNED;
import static org.skillsubsidy.policy.model.decision.Bar.PROVIDER_NOT_ADMITTED;
import static org.skillsubsidy.policy.model.decision.Bar.REPEATED_TRAINING;
import static org.skillsubsidy.policy.model.decision.Bar.TRAINING_ALREADY_SUBSIDISED;
import static org.skillsubsidy.policy.model.plan.Admission.CONSULTATION;
import static org.skillsubsidy.policy.model.plan.Admission.FILED;
import static org.skillsubsidy.policy.model.plan.Admission.NEGOTIATION;
import static org.skillsubsidy.policy.model.plan.Admission.NONE;
import static org.skillsubsidy.policy.model.plan.Admission.OTHER_COMPETITIVE;
import static org.skillsubsidy.policy.model.plan.Admission.TENDER;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.INTERMEDIATE;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.JUNIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SENIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SENIOR_TECHNICIAN;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SPECIAL_ABILITY;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.TECHNICIAN;
import static org.skillsubsidy.policy.model.plan.ProviderKind.ENTERPRISE;
import static org.skillsubsidy.policy.model.plan.ProviderKind.PUBLIC_CENTRE;
import static org.skillsubsidy.policy.model.plan.ProviderKind.TRAINING_INSTITUTION;
import static org.skillsubsidy.policy.model.plan.ProviderKind.VOCATIONAL_SCHOOL;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.barred;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.certificate;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.paid;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.paidAsEmployee;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.payable;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.worker;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.CARE_WORKER;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.ELECTRICIAN;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.OTHER_PROVIDER;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.PROVIDER;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.SAME_CODE_IN_2022;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.WELDER;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.claim;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.employeeClaim;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.pastTraining;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.pastTrainings;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.poorLabourerClaim;

import java.util.Arrays;
import java.util.Locale;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;

/** POLICY 3: may this training be subsidised at all? */
final class BarCases {

  private final CaseBook book = new CaseBook();

  static CaseBook write() {
    BarCases cases = new BarCases();
    cases.notInForce();
    cases.banned();
    cases.admission();
    cases.licence();
    cases.listing();
    cases.realName();
    cases.alreadySubsidised();
    cases.annualLimit();
    cases.repeated();
    cases.lowerAfterHigher();
    cases.several();
    return cases.book;
  }

  private void notInForce() {
    CaseBook.Page plan = book.about("1");
    plan.shows(
        "not-in-force-day-before",
        "A training that ends on the day before the plan is not in force.",
        claim().during("2018-12-03", "2018-12-31"),
        barred(NOT_IN_FORCE));
    plan.shows(
        "in-force-first-day",
        "A training that ends on the plan's first day is in force, though it began before.",
        claim().during("2018-12-10", "2019-01-01").certificateIssued("2019-07-10"),
        paid().year(2019).restingOn("R1"));
    plan.shows(
        "in-force-all-of-the-first-day",
        "A training of the plan's first day alone is in force; its certificate is too early.",
        claim().during("2019-01-01", "2019-01-01"),
        payable(worker("800.00")).denying("CERTIFICATE:CERTIFICATE_BEFORE_START").year(2019));
    plan.shows(
        "in-force-last-day",
        "A training that ends on the plan's last day is in force.",
        claim().during("2021-12-06", "2021-12-31"),
        paid().year(2021).restingOn("R1"));
    plan.shows(
        "not-in-force-day-after",
        "A training that ends on the day after the plan is not in force, though it began within.",
        claim().during("2021-12-13", "2022-01-01"),
        barred(NOT_IN_FORCE));
    plan.shows(
        "not-in-force-years-after",
        "A training years after the plan is not in force.",
        claim().during("2025-03-03", "2025-03-28"),
        barred(NOT_IN_FORCE));
    plan.shows(
        "not-in-force-whenever-certified",
        "A training that ended before the plan is not in force, whenever the certificate came.",
        claim()
            .during("2018-12-03", "2018-12-31")
            .certificateIssued("2019-08-01")
            .submittedOn("2019-09-01"),
        barred(NOT_IN_FORCE));
    plan.shows(
        "in-force-whenever-submitted",
        "A claim that is handed in after the plan is decided by it, if the training ended within.",
        claim().submittedOn("2022-06-01"),
        paid());
    plan.shows(
        "not-in-force-and-nothing-else",
        "Where no terms are in force nothing else is examined: no other bar, no denial.",
        claim()
            .during("2021-12-13", "2022-01-01")
            .bannedFrom("2020-01-01")
            .provider(TRAINING_INSTITUTION, NONE)
            .licensedFor(ELECTRICIAN)
            .listing(Listing.UNLISTED)
            .realNameRegistered(false)
            .tuition("0.00")
            .examFee("10.00"),
        barred(NOT_IN_FORCE));
    plan.shows(
        "not-in-force-employee",
        "Where no terms are in force an employee's training has no denial either.",
        employeeClaim().type(TrainingType.NEW_APPRENTICESHIP).during("2022-02-07", "2022-02-25"),
        barred(NOT_IN_FORCE));
  }

  private void banned() {
    CaseBook.Page plan = book.about("3.9");
    plan.shows(
        "banned-day-before-start",
        "A training that starts the day after its provider's ban began is barred.",
        claim().bannedFrom("2020-03-01"),
        barred(PROVIDER_BANNED));
    plan.shows(
        "banned-on-first-day",
        "A training that starts on the first day of its provider's ban is barred.",
        claim().bannedFrom("2020-03-02"),
        barred(PROVIDER_BANNED));
    plan.shows(
        "banned-day-after-start",
        "A training that starts on the day before its provider's ban is paid.",
        claim().bannedFrom("2020-03-03"),
        paid());
    plan.shows(
        "banned-while-running",
        "A ban that begins while the training runs does not bar it.",
        claim().bannedFrom("2020-03-16"),
        paid());
    plan.shows(
        "banned-on-last-day",
        "A ban that begins on the training's last day does not bar it.",
        claim().bannedFrom("2020-03-27"),
        paid());
    plan.shows(
        "banned-before-submission",
        "A ban that begins between training and submission does not bar it.",
        claim().bannedFrom("2020-04-01"),
        paid());
    plan.shows(
        "banned-for-years",
        "A ban from before the plan still holds.",
        claim().bannedFrom("2016-05-01"),
        barred(PROVIDER_BANNED));
    plan.shows(
        "banned-employees-too",
        "The ban bars the training of employees too.",
        employeeClaim().bannedFrom("2020-03-02"),
        barred(PROVIDER_BANNED));
    plan.shows(
        "banned-poor-labourer-too",
        "A bar takes the living allowance away too.",
        poorLabourerClaim().bannedFrom("2020-03-02"),
        barred(PROVIDER_BANNED));
    plan.shows(
        "banned-and-denied",
        "Denials are reported for a barred claim too.",
        claim().bannedFrom("2020-03-02").withoutCertificate(),
        barred(PROVIDER_BANNED).denying("CERTIFICATE:NO_CERTIFICATE").restingOn("R9"));
  }

  private void admission() {
    for (ProviderKind kind : new ProviderKind[] {ENTERPRISE, VOCATIONAL_SCHOOL, PUBLIC_CENTRE}) {
      admitted(kind, FILED);
      notAdmitted(kind, TENDER, NEGOTIATION, CONSULTATION, OTHER_COMPETITIVE, NONE);
    }
    admitted(TRAINING_INSTITUTION, TENDER, NEGOTIATION, CONSULTATION, OTHER_COMPETITIVE);
    notAdmitted(TRAINING_INSTITUTION, FILED, NONE);
  }

  private void admitted(ProviderKind kind, Admission... admissions) {
    for (Admission admission : admissions) {
      book.about("3.7")
          .shows(
              id("admitted", kind, admission),
              "A provider of kind %s that was admitted by %s may train.".formatted(kind, admission),
              claim().provider(kind, admission),
              paid());
    }
  }

  private void notAdmitted(ProviderKind kind, Admission... admissions) {
    for (Admission admission : admissions) {
      book.about("3.7")
          .shows(
              id("not-admitted", kind, admission),
              "A provider of kind %s may not train on the strength of %s."
                  .formatted(kind, admission),
              claim().provider(kind, admission),
              barred(PROVIDER_NOT_ADMITTED));
    }
  }

  private void licence() {
    CaseBook.Page plan = book.about("3.2");
    plan.shows(
        "licence-unknown",
        "A provider whose licence is not known is not barred by it.",
        claim(),
        paid());
    plan.shows(
        "licence-names-the-occupation",
        "A provider may train the occupation that it is licensed for.",
        claim().licensedFor(WELDER),
        paid());
    plan.shows(
        "licence-names-it-among-others",
        "A licence may name several occupations.",
        claim().licensedFor(CARE_WORKER, ELECTRICIAN, WELDER),
        paid());
    plan.shows(
        "licence-names-another",
        "A provider may not train outside its licensed scope.",
        claim().licensedFor(ELECTRICIAN),
        barred(OUTSIDE_LICENSED_SCOPE));
    plan.shows(
        "licence-names-only-others",
        "A licence for other occupations, however many, does not do.",
        claim().licensedFor(ELECTRICIAN, CARE_WORKER),
        barred(OUTSIDE_LICENSED_SCOPE));
    plan.shows(
        "licence-in-the-edition-of-2022",
        "The licence is read in the edition of the training's occupation.",
        claim().occupation(SAME_CODE_IN_2022).licensedFor(SAME_CODE_IN_2022),
        paid());
    plan.shows(
        "licence-of-an-enterprise",
        "An enterprise is held to its licensed scope too, where it is known.",
        employeeClaim().licensedFor(ELECTRICIAN),
        barred(OUTSIDE_LICENSED_SCOPE));
  }

  private void listing() {
    CaseBook.Page plan = book.about("3.6");
    plan.shows(
        "listed-in-the-catalogue",
        "A training in the published catalogue is paid.",
        claim().listing(Listing.CATALOGUE),
        paid());
    plan.shows(
        "listed-by-review",
        "A training outside the catalogue is paid if the local department reviewed it.",
        claim().listing(Listing.REVIEWED),
        paid());
    plan.shows(
        "not-listed",
        "A training that is neither in the catalogue nor reviewed is barred.",
        claim().listing(Listing.UNLISTED),
        barred(NOT_LISTED));
    plan.shows(
        "not-listed-employee",
        "An employee's training that is neither in the catalogue nor reviewed is barred.",
        employeeClaim().listing(Listing.UNLISTED),
        barred(NOT_LISTED));
  }

  private void realName() {
    CaseBook.Page plan = book.about("3.4");
    plan.shows(
        "real-name-last-day-of-2019",
        "A training that ends on the last day of 2019 need not be in the real-name system.",
        claim()
            .during("2019-12-09", "2019-12-31")
            .certificateIssued("2019-12-31")
            .realNameRegistered(false),
        paid().year(2019));
    plan.shows(
        "real-name-first-day-of-2020",
        "A training that ends on the first day of 2020 must be in the real-name system.",
        claim().during("2019-12-09", "2020-01-01").realNameRegistered(false),
        barred(NOT_REAL_NAME_REGISTERED).restingOn("R1"));
    plan.shows(
        "real-name-all-of-the-first-day-of-2020",
        "A training of the first day of 2020 alone must be in the real-name system.",
        claim().during("2020-01-01", "2020-01-01").realNameRegistered(false),
        barred(NOT_REAL_NAME_REGISTERED));
    plan.shows(
        "real-name-second-day-of-2020",
        "A training that ends on the second day of 2020 must be in the real-name system.",
        claim().during("2020-01-02", "2020-01-02").realNameRegistered(false),
        barred(NOT_REAL_NAME_REGISTERED));
    plan.shows(
        "real-name-2021",
        "A training of 2021 must be in the real-name system.",
        claim().during("2021-05-10", "2021-05-28").realNameRegistered(false),
        barred(NOT_REAL_NAME_REGISTERED));
    plan.shows(
        "real-name-registered-on-the-first-day-of-2020",
        "A training that ends on the first day of 2020 in the real-name system is paid.",
        claim().during("2020-01-01", "2020-01-01"),
        paid());
    plan.shows(
        "real-name-registered-early",
        "A training of 2019 may be in the real-name system.",
        claim().during("2019-10-14", "2019-11-08"),
        paid().year(2019));
    plan.shows(
        "real-name-2019-submitted-later",
        "The training's end decides, not the day on which the claim is handed in.",
        claim()
            .during("2019-10-14", "2019-11-08")
            .realNameRegistered(false)
            .submittedOn("2020-02-03"),
        paid().year(2019));
    plan.shows(
        "real-name-employee",
        "An employee's training must be in the real-name system too.",
        employeeClaim().realNameRegistered(false),
        barred(NOT_REAL_NAME_REGISTERED));
  }

  private void alreadySubsidised() {
    book.about("2.6")
        .after(pastTraining().provider(PROVIDER).id("T-1"))
        .shows(
            "already-subsidised",
            "A training that the history has is barred, whatever occupation it was for.",
            claim(),
            barred(TRAINING_ALREADY_SUBSIDISED));
    book.about("2.6")
        .after(pastTraining().provider(PROVIDER).id("T-1").ended("2019-03-29"))
        .shows(
            "already-subsidised-in-another-year",
            "A training that the history has in another year is barred.",
            claim(),
            barred(TRAINING_ALREADY_SUBSIDISED));
    book.about("2.6")
        .after(pastTraining().provider(OTHER_PROVIDER).id("T-1"))
        .shows(
            "already-subsidised-elsewhere",
            "The same training id at another provider is another training.",
            claim(),
            paid().slot(2));
    book.about("2.6")
        .after(pastTraining().provider(PROVIDER).id("T-2"))
        .shows(
            "another-training-of-the-provider",
            "Another training at the same provider is another training.",
            claim(),
            paid().slot(2));
    book.about("2.6")
        .after(pastTraining().provider(PROVIDER).id("t-1"))
        .shows(
            "training-ids-are-exact",
            "Training ids that differ in a capital letter are of different trainings.",
            claim(),
            paid().slot(2));
  }

  private void annualLimit() {
    book.about("2.6")
        .shows("first-of-the-year", "The first training of a year is paid.", claim(), paid());
    book.about("2.6")
        .after(pastTrainings(1, 2020))
        .shows(
            "second-of-the-year",
            "The second training of a year is paid.",
            claim(),
            paid().slot(2));
    book.about("2.6")
        .after(pastTrainings(2, 2020))
        .shows(
            "third-of-the-year", "The third training of a year is paid.", claim(), paid().slot(3));
    book.about("2.6")
        .after(pastTrainings(3, 2020))
        .shows(
            "fourth-of-the-year",
            "The fourth training of a year is barred.",
            claim(),
            barred(ANNUAL_LIMIT));
    book.about("2.6")
        .after(pastTrainings(3, 2020))
        .shows(
            "fourth-of-the-year-employee",
            "The annual limit holds for employees too.",
            employeeClaim(),
            barred(ANNUAL_LIMIT).restingOn("R8"));
    book.about("2.6")
        .after(pastTrainings(3, 2020))
        .shows(
            "fourth-of-the-year-poor-labourer",
            "The annual limit holds for poor labourers too.",
            poorLabourerClaim(),
            barred(ANNUAL_LIMIT));
    book.about("2.6")
        .after(pastTrainings(5, 2020))
        .shows(
            "sixth-of-the-year",
            "A history that is over the limit already bars whatever follows.",
            claim(),
            barred(ANNUAL_LIMIT));
    book.about("2.6")
        .after(pastTrainings(3, 2019))
        .shows(
            "three-in-the-year-before",
            "Trainings of the year before do not count.",
            claim(),
            paid());
    book.about("2.6")
        .after(pastTrainings(3, 2021))
        .shows(
            "three-in-the-year-after",
            "Trainings of the year after do not count, though they were decided before.",
            claim(),
            paid());
    book.about("2.6")
        .after(concat(pastTrainings(2, 2019), pastTrainings(2, 2020)))
        .shows("two-in-each-year", "Each year is counted by itself.", claim(), paid().slot(3));
    book.about("2.6")
        .after(
            pastTraining().id("P-1").ended("2019-12-20").countedIn(2020),
            pastTraining().id("P-2").ended("2019-12-27").countedIn(2020).occupation(ELECTRICIAN),
            pastTraining().id("P-3").ended("2020-02-14").occupation(SAME_CODE_IN_2022))
        .shows(
            "history-counts-in-its-year",
            "A training of the history counts in the year that it was counted in.",
            claim(),
            barred(ANNUAL_LIMIT));
    book.about("2.6")
        .after(
            pastTraining().id("P-1").ended("2020-01-03").countedIn(2019),
            pastTraining().id("P-2").ended("2020-01-10").countedIn(2019).occupation(ELECTRICIAN),
            pastTraining()
                .id("P-3")
                .ended("2020-01-17")
                .countedIn(2019)
                .occupation(SAME_CODE_IN_2022))
        .shows(
            "history-counts-in-no-other-year",
            "A training that was counted in the year before does not count again.",
            claim(),
            paid());
    book.about("2.6")
        .after(pastTrainings(3, 2020))
        .shows(
            "year-changes-with-the-end",
            "A training over the turn of the year counts in the year of its end.",
            claim().during("2020-12-14", "2021-01-08"),
            paid().year(2021).restingOn("R1"));
    book.about("2.6")
        .after(pastTrainings(3, 2020))
        .shows(
            "year-ends-with-the-last-day",
            "A training that ends on the last day of December counts in that year.",
            claim().during("2020-12-07", "2020-12-31").certificateIssued("2020-12-31"),
            barred(ANNUAL_LIMIT));
    book.about("2.6")
        .after(
            pastTraining().paid(SubsidyKind.WORKER_TRAINING, "0.00"),
            pastTraining().id("P-2").occupation(ELECTRICIAN),
            pastTraining().id("P-3").occupation(SAME_CODE_IN_2022))
        .shows(
            "history-counts-what-paid-nothing",
            "A training of the history counts, even if nothing was paid for it.",
            claim(),
            barred(ANNUAL_LIMIT));
  }

  private void repeated() {
    ClaimBuilder junior = claim();
    repeatedAfter(WELDER, JUNIOR, "2019-11-29")
        .shows(
            "repeated",
            "The same occupation at the same level is barred, in a later year too.",
            junior,
            barred(REPEATED_TRAINING));
    repeatedAfter(WELDER, JUNIOR, "2021-02-26")
        .shows(
            "repeated-before-the-other",
            "The ban knows no order: a training that the history has from later on bars too.",
            junior,
            barred(REPEATED_TRAINING));
    repeatedAfter(WELDER, INTERMEDIATE, "2019-11-29")
        .shows(
            "another-level",
            "The same occupation at another level is paid.",
            junior,
            paid().restingOn("R2", "R6"));
    repeatedAfter(WELDER, JUNIOR, "2019-11-29")
        .shows(
            "a-level-higher",
            "The same occupation a level higher is paid.",
            junior.level(SENIOR),
            payable(worker("800.00"), certificate("600.00")).restingOn("R2"));
    repeatedAfter(ELECTRICIAN, JUNIOR, "2019-11-29")
        .shows(
            "another-occupation", "Another occupation at the same level is paid.", junior, paid());
    repeatedAfter(SAME_CODE_IN_2022, JUNIOR, "2019-11-29")
        .shows(
            "same-code-of-another-edition",
            "The same code of another edition is another occupation.",
            junior,
            paid());
    repeatedAfter(WELDER, JUNIOR, "2019-11-29")
        .shows(
            "same-code-of-a-later-edition",
            "A training of the edition of 2022 does not repeat one of 2015.",
            junior.occupation(SAME_CODE_IN_2022),
            paid());
    repeatedAfter(SAME_CODE_IN_2022, JUNIOR, "2019-11-29")
        .shows(
            "repeated-in-the-edition-of-2022",
            "The ban holds in the edition of 2022 too.",
            junior.occupation(SAME_CODE_IN_2022),
            barred(REPEATED_TRAINING));
    repeatedAfter(WELDER, SPECIAL_ABILITY, "2019-11-29")
        .shows(
            "repeated-special-ability",
            "A special ability in the same occupation is barred the second time.",
            junior.level(SPECIAL_ABILITY),
            barred(REPEATED_TRAINING));
    repeatedAfter(WELDER, INTERMEDIATE, "2019-11-29")
        .shows(
            "repeated-without-rate",
            "The ban reaches levels that have no rate.",
            junior.level(INTERMEDIATE),
            barred(REPEATED_TRAINING).denying("CERTIFICATE:RATE_NOT_STATED"));
    repeatedAfter(WELDER, JUNIOR, "2019-11-29")
        .shows(
            "repeated-by-the-target",
            "A training's level is its target level, with or without a certificate.",
            junior.withoutCertificate(),
            barred(REPEATED_TRAINING).denying("CERTIFICATE:NO_CERTIFICATE").restingOn("R9"));
    repeatedAfter(WELDER, SENIOR, "2019-11-29")
        .shows(
            "level-is-not-the-certificates",
            "A training with a target has the target's level, whatever the certificate states.",
            junior.certificateLevel(SENIOR),
            payable(worker("800.00"))
                .denying("CERTIFICATE:CERTIFICATE_DOES_NOT_MATCH")
                .restingOn("R2", "R6", "R9"));
    repeatedAfter(WELDER, JUNIOR, "2019-11-29")
        .shows(
            "repeated-by-the-certificate",
            "A training without a target has the level of a certificate without a denial.",
            junior.withoutTargetLevel(),
            barred(REPEATED_TRAINING));
    repeatedAfter(WELDER, SENIOR, "2019-11-29")
        .shows(
            "level-by-the-certificate",
            "A training without a target whose certificate states another level is paid.",
            junior.withoutTargetLevel(),
            paid().restingOn("R2", "R6"));
    repeatedAfter(WELDER, JUNIOR, "2019-11-29")
        .shows(
            "no-level-by-a-denied-certificate",
            "A certificate with a denial gives no level, and the ban does not reach.",
            junior.withoutTargetLevel().examFee("50.00"),
            payable(worker("800.00")).denying("CERTIFICATE:EXAM_NOT_FREE").restingOn("R2"));
    repeatedAfter(WELDER, INTERMEDIATE, "2019-11-29")
        .shows(
            "no-level-by-a-certificate-without-rate",
            "A certificate of a level without a rate is denied, and so gives no level.",
            junior.withoutTargetLevel().certificateLevel(INTERMEDIATE),
            payable(worker("800.00")).denying("CERTIFICATE:RATE_NOT_STATED").restingOn("R2"));
    repeatedAfter(WELDER, JUNIOR, "2019-11-29")
        .shows(
            "no-level-by-a-certificate-for-another-occupation",
            "A certificate for another occupation does not match, and so gives no level.",
            junior.withoutTargetLevel().certificateOccupation(ELECTRICIAN),
            payable(worker("800.00"))
                .denying("CERTIFICATE:CERTIFICATE_DOES_NOT_MATCH")
                .restingOn("R2"));
    book.about("2.6")
        .after(pastTraining().occupation(WELDER).ended("2019-11-29").paidForCertificate("CERT-1"))
        .shows(
            "no-level-by-a-certificate-paid-before",
            "A certificate for which a subsidy was paid is denied, and so gives no level.",
            junior.withoutTargetLevel(),
            payable(worker("800.00"))
                .denying("CERTIFICATE:CERTIFICATE_ALREADY_SUBSIDISED")
                .restingOn("R2"));
    repeatedAfter(WELDER, JUNIOR, "2019-11-29")
        .shows(
            "no-level-at-all",
            "A training without target and certificate has no level, and the ban does not reach.",
            junior.withoutTargetLevel().withoutCertificate(),
            payable(worker("800.00")).denying("CERTIFICATE:NO_CERTIFICATE").restingOn("R2"));
    book.about("2.6")
        .after(pastTraining().occupation(WELDER).withoutLevel().ended("2019-11-29"))
        .shows(
            "no-level-twice",
            "Two trainings of one occupation without a level do not repeat each other.",
            junior.withoutTargetLevel().withoutCertificate(),
            payable(worker("800.00")).denying("CERTIFICATE:NO_CERTIFICATE").restingOn("R2"));
    book.about("2.6")
        .after(pastTraining().occupation(WELDER).withoutLevel().ended("2019-11-29"))
        .shows(
            "level-after-no-level",
            "A training with a level does not repeat one without.",
            junior,
            paid().restingOn("R2"));
  }

  private CaseBook.Page repeatedAfter(Occupation occupation, CertificateLevel level, String end) {
    return book.about("2.6").after(pastTraining().occupation(occupation).level(level).ended(end));
  }

  private void lowerAfterHigher() {
    lowerAllowed("lower-allowed-junior-after-senior", JUNIOR, SENIOR, paid());
    lowerAllowed(
        "lower-allowed-senior-after-technician",
        SENIOR,
        TECHNICIAN,
        payable(worker("800.00"), certificate("600.00")));
    lowerBarred("lower-barred-junior-after-intermediate", JUNIOR, INTERMEDIATE);
    lowerBarred("lower-barred-junior-after-senior-technician", JUNIOR, SENIOR_TECHNICIAN);
    lowerBarred("lower-barred-senior-after-technician", SENIOR, TECHNICIAN);
    lowerBarred(
        "lower-barred-intermediate-after-senior",
        INTERMEDIATE,
        SENIOR,
        "CERTIFICATE:RATE_NOT_STATED");
    lowerBarred(
        "lower-barred-technician-after-senior-technician",
        TECHNICIAN,
        SENIOR_TECHNICIAN,
        "CERTIFICATE:RATE_NOT_STATED");
    strict(SENIOR, "2020-03-26")
        .shows(
            "lower-after-higher-of-the-day-before",
            "Under R6=BARRED a lower level is barred if the higher one ended the day before.",
            claim(),
            barred(LOWER_LEVEL_AFTER_HIGHER).restingOn("R2", "R6"));
    strict(SENIOR, "2020-03-27")
        .shows(
            "lower-after-higher-of-the-same-day",
            "Under R6=BARRED a higher level that ended on the same day did not end before.",
            claim(),
            paid().slot(2).restingOn("R2"));
    strict(SENIOR, "2020-06-26")
        .shows(
            "lower-before-higher",
            "Under R6=BARRED a higher level that ended later does not bar.",
            claim(),
            paid().slot(2).restingOn("R2"));
    strict(JUNIOR, "2019-11-29")
        .shows(
            "higher-after-lower",
            "Under R6=BARRED a higher level after a lower one is paid.",
            claim().level(SENIOR),
            payable(worker("800.00"), certificate("600.00")).restingOn("R2"));
    strict(JUNIOR, "2019-11-29")
        .shows(
            "same-level-is-repeated-not-lower",
            "Under R6=BARRED the same level is repeated, and not lower.",
            claim(),
            barred(REPEATED_TRAINING));
    strict(SPECIAL_ABILITY, "2019-11-29")
        .shows(
            "special-ability-is-not-higher",
            "Under R6=BARRED a special ability is not above any level.",
            claim(),
            paid().restingOn("R2"));
    strict(SENIOR, "2019-11-29")
        .shows(
            "special-ability-is-not-lower",
            "Under R6=BARRED a special ability is not below any level.",
            claim().level(SPECIAL_ABILITY),
            payable(worker("800.00"), certificate("150.00")).restingOn("R2"));
    strict(SENIOR, "2019-11-29")
        .shows(
            "no-level-is-not-lower",
            "Under R6=BARRED a training without a level is not below any level.",
            claim().withoutTargetLevel().withoutCertificate(),
            payable(worker("800.00")).denying("CERTIFICATE:NO_CERTIFICATE").restingOn("R2"));
    strict(SENIOR, "2019-11-29")
        .shows(
            "lower-by-the-certificate",
            "Under R6=BARRED the level of a certificate without a denial counts too.",
            claim().withoutTargetLevel(),
            barred(LOWER_LEVEL_AFTER_HIGHER).restingOn("R2", "R6"));
    book.about("2.6")
        .under("R6=BARRED")
        .after(pastTraining().occupation(ELECTRICIAN).level(SENIOR).ended("2019-11-29"))
        .shows(
            "lower-in-another-occupation",
            "Under R6=BARRED a higher level in another occupation does not bar.",
            claim(),
            paid());
    book.about("2.6")
        .under("R6=BARRED")
        .after(pastTraining().occupation(SAME_CODE_IN_2022).level(SENIOR).ended("2019-11-29"))
        .shows(
            "lower-in-another-edition",
            "Under R6=BARRED a higher level of the same code in another edition does not bar.",
            claim(),
            paid());
    book.about("2.6")
        .under("R6=BARRED")
        .after(
            pastTraining().id("P-1").occupation(WELDER).level(SENIOR).ended("2019-06-28"),
            pastTraining().id("P-2").occupation(WELDER).level(JUNIOR).ended("2019-11-29"))
        .shows(
            "repeated-and-lower",
            "Under R6=BARRED a training can be both repeated and lower.",
            claim(),
            barred(REPEATED_TRAINING, LOWER_LEVEL_AFTER_HIGHER).restingOn("R6"));
  }

  private void lowerAllowed(
      String id, CertificateLevel level, CertificateLevel before, Expectation expected) {
    repeatedAfter(WELDER, before, "2019-11-29")
        .shows(
            id,
            "A lower level after a higher one is paid: %s after %s.".formatted(level, before),
            claim().level(level),
            expected.restingOn("R2", "R6"));
  }

  private void lowerBarred(
      String id, CertificateLevel level, CertificateLevel before, String... denials) {
    strict(before, "2019-11-29")
        .shows(
            id,
            "Under R6=BARRED a lower level after a higher one is barred: %s after %s."
                .formatted(level, before),
            claim().level(level),
            barred(LOWER_LEVEL_AFTER_HIGHER).denying(denials).restingOn("R2", "R6"));
  }

  private CaseBook.Page strict(CertificateLevel before, String end) {
    return repeatedAfter(WELDER, before, end).under("R6=BARRED");
  }

  private void several() {
    book.about("2.6")
        .under("R6=BARRED")
        .after(
            pastTraining().id("T-1").provider(PROVIDER).ended("2020-01-10"),
            pastTraining().id("P-2").occupation(WELDER).level(JUNIOR).ended("2020-01-17"),
            pastTraining().id("P-3").occupation(WELDER).level(SENIOR).ended("2020-01-24"))
        .shows(
            "every-bar-at-once",
            "Every bar that applies is reported, in order, and so is every denial.",
            claim()
                .bannedFrom("2020-03-02")
                .provider(TRAINING_INSTITUTION, NONE)
                .licensedFor(ELECTRICIAN)
                .listing(Listing.UNLISTED)
                .realNameRegistered(false)
                .tuition("0.00")
                .examFee("10.00"),
            barred(
                    PROVIDER_BANNED,
                    PROVIDER_NOT_ADMITTED,
                    OUTSIDE_LICENSED_SCOPE,
                    NOT_LISTED,
                    NOT_REAL_NAME_REGISTERED,
                    TRAINING_ALREADY_SUBSIDISED,
                    ANNUAL_LIMIT,
                    REPEATED_TRAINING,
                    LOWER_LEVEL_AFTER_HIGHER)
                .denying("WORKER_TRAINING:NO_TUITION", "CERTIFICATE:EXAM_NOT_FREE")
                .restingOn("R6"));
    book.about("3.7")
        .shows(
            "two-bars",
            "A bar does not hide another.",
            claim().provider(ENTERPRISE, NONE).listing(Listing.UNLISTED),
            barred(PROVIDER_NOT_ADMITTED, NOT_LISTED));
    book.about("2.3")
        .shows(
            "barred-employee-with-denials",
            "A barred employee's denials are reported too.",
            employeeClaim()
                .listing(Listing.UNLISTED)
                .type(TrainingType.ON_THE_JOB)
                .withoutCertificate(),
            barred(NOT_LISTED)
                .denying(
                    "ENTERPRISE_TRAINING:TRAINING_TYPE_NOT_NAMED", "CERTIFICATE:NO_CERTIFICATE")
                .restingOn("R4", "R9"));
    book.about("2.3")
        .shows(
            "employee-paid",
            "An employee's training before a job is paid to the employer.",
            employeeClaim(),
            paidAsEmployee());
  }

  private static <T> T[] concat(T[] first, T[] second) {
    T[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static String id(String prefix, Enum<?>... facts) {
    StringBuilder id = new StringBuilder(prefix);
    for (Enum<?> fact : facts) {
      id.append('-').append(fact.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return id.toString();
  }
}
