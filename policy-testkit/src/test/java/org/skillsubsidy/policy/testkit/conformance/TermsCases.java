package org.skillsubsidy.policy.testkit.conformance;

import static org.skillsubsidy.policy.model.decision.Bar.ANNUAL_LIMIT;
import static org.skillsubsidy.policy.model.decision.Bar.NOT_IN_FORCE;
import static org.skillsubsidy.policy.model.decision.Bar.NOT_REAL_NAME_REGISTERED;
import static org.skillsubsidy.policy.model.decision.Bar.PROVIDER_NOT_ADMITTED;
import static org.skillsubsidy.policy.model.decision.PayeeKind.PROVIDER;
import static org.skillsubsidy.policy.model.decision.PayeeKind.TRAINEE;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.INTERMEDIATE;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.JUNIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SENIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.TECHNICIAN;
import static org.skillsubsidy.policy.model.plan.FundSource.INDUSTRY_FUND;
import static org.skillsubsidy.policy.model.plan.FundSource.LOCAL_TALENT_FUND;
import static org.skillsubsidy.policy.model.plan.FundSource.SKILLS_SPECIAL_ACCOUNT;
import static org.skillsubsidy.policy.model.plan.SubsidyKind.ENTERPRISE_TRAINING;
import static org.skillsubsidy.policy.model.plan.SubsidyKind.WORKER_TRAINING;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.POOR_LABOURER;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.UNEMPLOYED;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.VETERAN;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.allowance;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.barred;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.certificate;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.employeeCertificate;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.flatRate;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.paid;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.paidAsEmployee;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.payable;
import static org.skillsubsidy.policy.testkit.conformance.Expectation.worker;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.CARE_WORKER;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.claim;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.employeeClaim;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.pastTraining;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.pastTrainings;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.poorLabourerClaim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PayeeRule;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Readings;

/** POLICY 8: terms that a government adjusted, and terms that follow one another. */
final class TermsCases {

  private static final String NOT_NAMED = "ENTERPRISE_TRAINING:TRAINING_TYPE_NOT_NAMED";

  private final CaseBook book = new CaseBook();
  private final CaseBook.Page plan = book.about("3.8");

  static CaseBook write() {
    TermsCases cases = new TermsCases();
    cases.cap();
    cases.lifetime();
    cases.rates();
    cases.lists();
    cases.dates();
    cases.admissions();
    cases.payees();
    cases.funds();
    cases.timelines();
    return cases.book;
  }

  private void cap() {
    plan.under(terms -> terms.trainingCap(0))
        .shows("cap-0", "A cap of none bars every training.", claim(), barred(ANNUAL_LIMIT));
    plan.under(terms -> terms.trainingCap(1))
        .shows("cap-1-first", "A cap of one lets the first through.", claim(), paid());
    plan.under(terms -> terms.trainingCap(1))
        .after(pastTrainings(1, 2020))
        .shows("cap-1-second", "A cap of one bars the second.", claim(), barred(ANNUAL_LIMIT));
    plan.under(terms -> terms.trainingCap(2))
        .after(pastTrainings(1, 2020))
        .shows("cap-2-second", "A cap of two lets the second through.", claim(), paid().slot(2));
    plan.under(terms -> terms.trainingCap(2))
        .after(pastTrainings(2, 2020))
        .shows("cap-2-third", "A cap of two bars the third.", claim(), barred(ANNUAL_LIMIT));
    plan.under(terms -> terms.trainingCap(5))
        .after(pastTrainings(4, 2020))
        .shows("cap-5-fifth", "A cap of five lets the fifth through.", claim(), paid().slot(5));
    plan.under(terms -> terms.trainingCap(5))
        .after(pastTrainings(5, 2020))
        .shows("cap-5-sixth", "A cap of five bars the sixth.", claim(), barred(ANNUAL_LIMIT));
  }

  private void lifetime() {
    CaseBook.Page lifetime = plan.under(terms -> terms.capWindow(CapWindow.LIFETIME));
    lifetime.shows("lifetime-first", "The first of a lifetime is paid.", claim(), paid());
    lifetime
        .after(pastTrainings(2, 2019))
        .shows(
            "lifetime-third",
            "Where the window is a lifetime trainings of other years hold its places.",
            claim(),
            paid().slot(3));
    lifetime
        .after(pastTrainings(3, 2019))
        .shows(
            "lifetime-fourth",
            "Where the window is a lifetime trainings of other years fill it.",
            claim(),
            barred(ANNUAL_LIMIT));
    lifetime
        .after(pastTrainings(3, 2021))
        .shows(
            "lifetime-fourth-before-the-others",
            "Where the window is a lifetime trainings of later years fill it too.",
            claim(),
            barred(ANNUAL_LIMIT));
    lifetime
        .after(
            pastTraining().ended("2017-05-05").slot(1),
            pastTraining().id("P-2").ended("2019-05-03").slot(3))
        .shows(
            "lifetime-slot-between",
            "Where the window is a lifetime the smallest free slot of all years is taken.",
            claim(),
            paid().slot(2));
    lifetime
        .under(terms -> terms.capWindow(CapWindow.LIFETIME).readings(readings("R7=PER_YEAR")))
        .after(pastTraining().ended("2019-11-29").paid(WORKER_TRAINING, "1000.00"))
        .shows(
            "lifetime-tuition-per-year",
            "R7=PER_YEAR means a year also where the window is a lifetime.",
            claim(),
            paid().slot(2));
    lifetime
        .under(terms -> terms.capWindow(CapWindow.LIFETIME).readings(readings("R7=PER_YEAR")))
        .after(pastTraining().paid(WORKER_TRAINING, "700.00"))
        .shows(
            "lifetime-tuition-of-the-year",
            "R7=PER_YEAR counts the year's tuition also where the window is a lifetime.",
            claim(),
            payable(worker("300.00"), certificate("300.00")).slot(2).restingOn("R7"));
    lifetime
        .under(terms -> terms.capWindow(CapWindow.LIFETIME).readings(readings("R8=PER_YEAR")))
        .after(pastTraining().ended("2019-11-29").paid(ENTERPRISE_TRAINING, "300.00"))
        .shows(
            "lifetime-flat-rate-per-year",
            "R8=PER_YEAR means a year also where the window is a lifetime.",
            employeeClaim(),
            paidAsEmployee().slot(2));
    lifetime
        .under(terms -> terms.capWindow(CapWindow.LIFETIME).readings(readings("R1=TRAINING_START")))
        .after(pastTrainings(1, 2017))
        .shows(
            "lifetime-year",
            "A decision states R1's year also where the window is a lifetime.",
            claim().during("2019-12-09", "2020-01-03"),
            paid().year(2019).slot(2).restingOn("R1"));
  }

  private static Readings readings(String text) {
    return Readings.parse(text);
  }

  private void rates() {
    plan.under(terms -> terms.flatRateFen(450_50))
        .shows(
            "flat-rate-adjusted",
            "The flat rate can be adjusted, to the fen.",
            employeeClaim(),
            payable(flatRate("450.50"), employeeCertificate("300.00")));
    plan.under(terms -> terms.workerCapFen(1_500_00))
        .shows(
            "worker-cap-raised",
            "The cap of the tuition can be raised: 1,500 yuan are paid whole.",
            claim().tuition("1500.00"),
            payable(worker("1500.00"), certificate("300.00")));
    plan.under(terms -> terms.workerCapFen(1_500_00))
        .shows(
            "worker-cap-raised-and-exceeded",
            "A raised cap is a cap.",
            claim().tuition("1500.01"),
            payable(worker("1500.00"), certificate("300.00")));
    plan.under(terms -> terms.workerCapFen(500_00))
        .shows(
            "worker-cap-lowered",
            "The cap of the tuition can be lowered.",
            claim(),
            payable(worker("500.00"), certificate("300.00")));
    plan.under(terms -> terms.workerCapFen(500_00).readings(readings("R7=PER_YEAR")))
        .after(pastTraining().paid(WORKER_TRAINING, "499.99"))
        .shows(
            "worker-cap-of-a-year-lowered",
            "The year's cap is the same number.",
            claim(),
            payable(worker("0.01"), certificate("300.00")).slot(2).restingOn("R7"));
    plan.under(terms -> terms.dailyAllowanceFen(20_05))
        .shows(
            "allowance-adjusted",
            "The daily allowance can be adjusted, to the fen.",
            poorLabourerClaim(),
            payable(worker("800.00").to(PROVIDER), allowance("401.00"), certificate("300.00"))
                .restingOn("R10", "R11"));
    Map<CertificateLevel, Long> rates =
        Map.of(JUNIOR, 200_00L, INTERMEDIATE, 450_00L, TECHNICIAN, 2_000_00L);
    CaseBook.Page adjusted = plan.under(terms -> terms.certificateRatesFen(rates));
    adjusted.shows(
        "certificate-rate-lowered",
        "A certificate's rate can be adjusted.",
        claim(),
        payable(worker("800.00"), certificate("200.00")));
    adjusted.shows(
        "certificate-rate-stated",
        "A rate can be stated where the plan has none.",
        claim().level(INTERMEDIATE),
        payable(worker("800.00"), certificate("450.00")));
    adjusted.shows(
        "certificate-rate-stated-for-technicians",
        "A rate can be stated for technicians.",
        claim().level(TECHNICIAN),
        payable(worker("800.00"), certificate("2000.00")));
    adjusted.shows(
        "certificate-rate-withdrawn",
        "A rate can be withdrawn; then it is a gap.",
        claim().level(SENIOR),
        payable(worker("800.00")).denying("CERTIFICATE:RATE_NOT_STATED"));
  }

  private void lists() {
    CaseBook.Page onTheJob =
        plan.under(terms -> terms.flatRateTypes(Set.of(TrainingType.ON_THE_JOB)));
    onTheJob.shows(
        "flat-rate-type-added",
        "The list of trainings for the flat rate can be changed: added.",
        employeeClaim().type(TrainingType.ON_THE_JOB),
        paidAsEmployee());
    onTheJob.shows(
        "flat-rate-type-removed",
        "The list of trainings for the flat rate can be changed: removed.",
        employeeClaim(),
        payable(employeeCertificate("300.00")).denying(NOT_NAMED).restingOn("R4"));
    CaseBook.Page entrepreneurs =
        plan.under(terms -> terms.typesWithoutRate(Set.of(TrainingType.ENTREPRENEURSHIP)));
    entrepreneurs.shows(
        "type-without-rate-added",
        "A training can lose its rate.",
        claim().type(TrainingType.ENTREPRENEURSHIP),
        payable(certificate("300.00")).denying("WORKER_TRAINING:RATE_NOT_STATED"));
    entrepreneurs.shows(
        "type-without-rate-removed",
        "Apprenticeship can get the rate of the workers.",
        claim().type(TrainingType.NEW_APPRENTICESHIP),
        paid());
    CaseBook.Page veterans = plan.under(terms -> terms.workerGroups(Set.of(VETERAN)));
    veterans.shows(
        "worker-group-added",
        "The groups of worker training can be changed: added.",
        claim().groups(VETERAN),
        paid());
    veterans.shows(
        "worker-group-removed",
        "The groups of worker training can be changed: removed.",
        claim(),
        payable(certificate("300.00"))
            .denying("WORKER_TRAINING:LEFT_TO_SEPARATE_MEASURES")
            .restingOn("R13"));
    CaseBook.Page poor =
        plan.under(
            terms ->
                terms
                    .poorGroups(Set.of(POOR_LABOURER, UNEMPLOYED))
                    .readings(readings("R11=AT_COST")));
    poor.shows(
        "poor-group-added",
        "The groups whose training is free can be changed.",
        claim().tuition("1800.00"),
        payable(worker("1800.00").by("2.5"), certificate("300.00")).restingOn("R11"));
  }

  private void dates() {
    CaseBook.Page september = plan.under(terms -> terms.certificatesFrom(LocalDate.of(2020, 9, 1)));
    september.shows(
        "certificates-from-day-before",
        "The day from which certificates count can be moved: a day too early.",
        claim().certificateIssued("2020-08-31"),
        payable(worker("800.00")).denying("CERTIFICATE:CERTIFICATE_BEFORE_START"));
    september.shows(
        "certificates-from-day",
        "The day from which certificates count can be moved: the first that counts.",
        claim().certificateIssued("2020-09-01"),
        paid());
    CaseBook.Page april = plan.under(terms -> terms.realNameFrom(LocalDate.of(2020, 3, 28)));
    april.shows(
        "real-name-from-day-before",
        "The start of the real-name system can be moved: the day before needs none.",
        claim().realNameRegistered(false),
        paid());
    plan.under(terms -> terms.realNameFrom(LocalDate.of(2020, 3, 27)))
        .shows(
            "real-name-from-day",
            "The start of the real-name system can be moved: the day itself needs it.",
            claim().realNameRegistered(false),
            barred(NOT_REAL_NAME_REGISTERED));
    CaseBook.Page short2020 =
        plan.under(
            terms -> terms.validFrom(LocalDate.of(2020, 3, 27)).validTo(LocalDate.of(2020, 3, 31)));
    short2020.shows(
        "validity-first-day", "Terms are in force on their first day.", claim(), paid());
    short2020.shows(
        "validity-last-day",
        "Terms are in force on their last day.",
        claim().during("2020-03-02", "2020-03-31"),
        paid());
    short2020.shows(
        "validity-day-before",
        "Terms are not in force on the day before.",
        claim().during("2020-03-02", "2020-03-26"),
        barred(NOT_IN_FORCE));
    short2020.shows(
        "validity-day-after",
        "Terms are not in force on the day after.",
        claim().during("2020-03-02", "2020-04-01"),
        barred(NOT_IN_FORCE));
  }

  private void admissions() {
    CaseBook.Page changed =
        plan.under(
            terms ->
                terms.admissions(
                    Map.of(
                        ProviderKind.ENTERPRISE, Set.of(Admission.NONE, Admission.FILED),
                        ProviderKind.TRAINING_INSTITUTION, Set.of(Admission.FILED))));
    changed.shows(
        "admission-added",
        "The ways of admission can be changed: an institution may be filed.",
        claim().provider(ProviderKind.TRAINING_INSTITUTION, Admission.FILED),
        paid());
    changed.shows(
        "admission-removed",
        "The ways of admission can be changed: a tender is not enough.",
        claim(),
        barred(PROVIDER_NOT_ADMITTED));
    changed.shows(
        "admission-not-needed",
        "An enterprise may be let in without any.",
        claim().provider(ProviderKind.ENTERPRISE, Admission.NONE),
        paid());
    changed.shows(
        "admission-of-a-kind-that-is-not-named",
        "A kind of provider that the terms do not name cannot be admitted.",
        claim().provider(ProviderKind.PUBLIC_CENTRE, Admission.FILED),
        barred(PROVIDER_NOT_ADMITTED));
  }

  private void payees() {
    plan.under(terms -> terms.flatRatePayee(PayeeRule.TRAINEE))
        .shows(
            "flat-rate-to-the-trainee",
            "The payee of the flat rate is a choice of the terms.",
            employeeClaim(),
            payable(flatRate("300.00").to(TRAINEE), employeeCertificate("300.00")));
    plan.under(terms -> terms.flatRatePayee(PayeeRule.PROVIDER))
        .shows(
            "flat-rate-to-the-provider",
            "The flat rate can go to the provider.",
            employeeClaim(),
            payable(flatRate("300.00").to(PROVIDER), employeeCertificate("300.00")));
    plan.under(terms -> terms.workerPayee(PayeeRule.PROVIDER))
        .shows(
            "tuition-to-the-provider",
            "The tuition can go to the provider, whoever bore it.",
            claim(),
            payable(worker("800.00").to(PROVIDER), certificate("300.00")));
    plan.under(terms -> terms.workerPayee(PayeeRule.TRAINEE))
        .shows(
            "tuition-to-the-trainee",
            "The tuition can go to the trainee, whoever bore it.",
            poorLabourerClaim(),
            payable(worker("800.00"), allowance("300.00"), certificate("300.00"))
                .restingOn("R10", "R11"));
    plan.under(terms -> terms.allowancePayee(PayeeRule.PROVIDER))
        .shows(
            "allowance-to-the-provider",
            "The allowance can go through the provider.",
            poorLabourerClaim(),
            payable(
                    worker("800.00").to(PROVIDER),
                    allowance("300.00").to(PROVIDER),
                    certificate("300.00"))
                .restingOn("R10", "R11"));
    plan.under(terms -> terms.certificatePayee(PayeeRule.TRAINEE))
        .shows(
            "certificate-to-the-trainee",
            "The certificate's subsidy can go to the trainee.",
            claim(),
            payable(worker("800.00"), certificate("300.00").to(TRAINEE)));
    plan.under(terms -> terms.certificatePayee(PayeeRule.PROVIDER))
        .shows(
            "certificate-to-the-provider",
            "The certificate's subsidy can go to the provider, whoever organised the exam.",
            employeeClaim(),
            payable(flatRate("300.00"), employeeCertificate("300.00").to(PROVIDER)));
  }

  private void funds() {
    CaseBook.Page changed =
        plan.under(
            terms ->
                terms
                    .flatRateFund(INDUSTRY_FUND)
                    .workerFund(LOCAL_TALENT_FUND)
                    .allowanceFund(SKILLS_SPECIAL_ACCOUNT)
                    .employeeCertificateFund(LOCAL_TALENT_FUND)
                    .certificateFund(INDUSTRY_FUND));
    changed.shows(
        "funds-of-an-employee",
        "The fund of each kind is a choice of the terms: for employees.",
        employeeClaim(),
        payable(
            flatRate("300.00").from(INDUSTRY_FUND),
            employeeCertificate("300.00").from(LOCAL_TALENT_FUND)));
    changed.shows(
        "funds-of-a-poor-labourer",
        "The fund of each kind is a choice of the terms: for everybody else.",
        poorLabourerClaim(),
        payable(
                worker("800.00").to(PROVIDER).from(LOCAL_TALENT_FUND),
                allowance("300.00").from(SKILLS_SPECIAL_ACCOUNT),
                certificate("300.00").from(INDUSTRY_FUND))
            .restingOn("R10", "R11"));
  }

  private void timelines() {
    PolicyTerms first =
        PolicyTerms.builder().validTo(LocalDate.of(2020, 6, 30)).flatRateFen(300_00).build();
    PolicyTerms second =
        PolicyTerms.builder()
            .validFrom(LocalDate.of(2020, 7, 1))
            .workerCapFen(600_00)
            .trainingCap(2)
            .build();
    CaseBook.Page two = plan.under(PolicyTimeline.of(second, first));
    two.shows(
        "timeline-last-day-of-the-first",
        "The terms in force on the training's end decide: the first.",
        claim().during("2020-06-08", "2020-06-30"),
        paid());
    two.shows(
        "timeline-first-day-of-the-second",
        "The terms in force on the training's end decide: the second.",
        claim().during("2020-06-08", "2020-07-01"),
        payable(worker("600.00"), certificate("300.00")));
    two.after(pastTrainings(2, 2020))
        .shows(
            "timeline-counts-the-whole-year",
            "Every training of the year counts, whatever terms it was decided under.",
            claim().during("2020-06-08", "2020-07-01"),
            barred(ANNUAL_LIMIT));
    two.after(pastTrainings(2, 2020))
        .shows(
            "timeline-own-numbers",
            "The claim's own terms give the numbers.",
            claim().during("2020-06-08", "2020-06-30"),
            paid().slot(3));
    two.showsBatch(
        "timeline-in-a-batch",
        "In a batch each claim is decided by its own terms.",
        CaseBook.given(
            claim()
                .id("C-2")
                .trainingId("T-2")
                .certificateNumber("CERT-2")
                .occupation(CARE_WORKER)
                .during("2020-08-03", "2020-08-28"),
            payable(worker("600.00"), certificate("300.00")).slot(2).restingOn("R7")),
        CaseBook.given(claim(), paid()));
    PolicyTerms later =
        PolicyTerms.builder().validFrom(LocalDate.of(2021, 1, 1)).workerCapFen(600_00).build();
    CaseBook.Page gap = plan.under(PolicyTimeline.of(first, later));
    gap.shows(
        "timeline-gap-begins",
        "In a gap nothing falls back to earlier terms.",
        claim().during("2020-06-08", "2020-07-01"),
        barred(NOT_IN_FORCE));
    gap.shows(
        "timeline-gap-ends",
        "In a gap nothing falls forward to later terms.",
        claim().during("2020-12-07", "2020-12-31"),
        barred(NOT_IN_FORCE));
    gap.shows(
        "timeline-after-the-gap",
        "After a gap the later terms decide.",
        claim().during("2020-12-07", "2021-01-01"),
        payable(worker("600.00"), certificate("300.00")).year(2021).restingOn("R1"));
    PolicyTerms lifetime =
        PolicyTerms.builder()
            .validFrom(LocalDate.of(2020, 7, 1))
            .capWindow(CapWindow.LIFETIME)
            .build();
    plan.under(PolicyTimeline.of(first, lifetime))
        .after(pastTrainings(3, 2019))
        .shows(
            "timeline-window-becomes-a-lifetime",
            "Where the window becomes a lifetime trainings under yearly terms count in it.",
            claim().during("2020-06-08", "2020-07-01"),
            barred(ANNUAL_LIMIT));
    plan.under(PolicyTimeline.of(first, lifetime))
        .after(pastTrainings(3, 2019))
        .shows(
            "timeline-window-is-still-a-year",
            "Before that the year is counted by itself.",
            claim().during("2020-06-08", "2020-06-30"),
            paid());
  }
}
