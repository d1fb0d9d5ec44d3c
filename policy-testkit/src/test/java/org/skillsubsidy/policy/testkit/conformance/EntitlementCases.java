package org.skillsubsidy.policy.testkit.conformance;

import static org.skillsubsidy.policy.model.decision.Bar.NOT_LISTED;
import static org.skillsubsidy.policy.model.decision.PayeeKind.EMPLOYER;
import static org.skillsubsidy.policy.model.decision.PayeeKind.PROVIDER;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.INTERMEDIATE;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.JUNIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SENIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SENIOR_TECHNICIAN;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SPECIAL_ABILITY;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.TECHNICIAN;
import static org.skillsubsidy.policy.model.plan.FundSource.SKILLS_SPECIAL_ACCOUNT;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.COLLEGE_GRADUATE;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.DISABLED;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.ENTERPRISE_EMPLOYEE;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.HARD_TO_EMPLOY;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.POOR_HOUSEHOLD_CHILD;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.POOR_LABOURER;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.PRISONER;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.PROFESSIONAL_FARMER;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.RURAL_MIGRANT_WORKER;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.SCHOOL_LEAVER;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.UNEMPLOYED;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.VETERAN;
import static org.skillsubsidy.policy.model.plan.TrainingType.EMPLOYMENT_SKILL;
import static org.skillsubsidy.policy.model.plan.TrainingType.ENTREPRENEURSHIP;
import static org.skillsubsidy.policy.model.plan.TrainingType.JOB_TRANSFER;
import static org.skillsubsidy.policy.model.plan.TrainingType.LABOUR_PREPARATION;
import static org.skillsubsidy.policy.model.plan.TrainingType.NEW_APPRENTICESHIP;
import static org.skillsubsidy.policy.model.plan.TrainingType.OFF_THE_JOB;
import static org.skillsubsidy.policy.model.plan.TrainingType.ON_THE_JOB;
import static org.skillsubsidy.policy.model.plan.TrainingType.PRE_JOB;
import static org.skillsubsidy.policy.model.plan.TrainingType.SAFETY_SKILL;
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
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.claim;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.employeeClaim;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.pastTraining;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.poorLabourerClaim;

import java.util.List;
import java.util.Locale;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** POLICY 4: which subsidies, how much, to whom, from which fund? */
final class EntitlementCases {

  private static final String NOT_NAMED = "ENTERPRISE_TRAINING:TRAINING_TYPE_NOT_NAMED";
  private static final String FLAT_RATE_NOT_STATED = "ENTERPRISE_TRAINING:RATE_NOT_STATED";
  private static final String FLAT_RATE_NEEDS_CERTIFICATE =
      "ENTERPRISE_TRAINING:CERTIFICATE_REQUIRED";
  private static final String LEFT = "WORKER_TRAINING:LEFT_TO_SEPARATE_MEASURES";
  private static final String WORKER_RATE_NOT_STATED = "WORKER_TRAINING:RATE_NOT_STATED";
  private static final String NO_TUITION = "WORKER_TRAINING:NO_TUITION";
  private static final String WORKER_NEEDS_CERTIFICATE = "WORKER_TRAINING:CERTIFICATE_REQUIRED";
  private static final String WAS_CHARGED = "LIVING_ALLOWANCE:TRAINEE_WAS_CHARGED";
  private static final String NO_CERTIFICATE = "CERTIFICATE:NO_CERTIFICATE";
  private static final String TOO_EARLY = "CERTIFICATE:CERTIFICATE_BEFORE_START";
  private static final String NO_RATE = "CERTIFICATE:RATE_NOT_STATED";
  private static final String NOT_FREE = "CERTIFICATE:EXAM_NOT_FREE";
  private static final String NO_MATCH = "CERTIFICATE:CERTIFICATE_DOES_NOT_MATCH";
  private static final String PAID_BEFORE = "CERTIFICATE:CERTIFICATE_ALREADY_SUBSIDISED";

  private final CaseBook book = new CaseBook();

  static CaseBook write() {
    EntitlementCases cases = new EntitlementCases();
    cases.flatRateByType();
    cases.flatRateOtherwise();
    cases.flatRateNeedsACertificate();
    cases.workerTuition();
    cases.workerGroups();
    cases.workerTypes();
    cases.workerNeedsACertificate();
    cases.livingAllowance();
    cases.certificateLevels();
    cases.certificatePayees();
    cases.certificateDenials();
    return cases.book;
  }

  private void flatRateByType() {
    for (TrainingType type : List.of(PRE_JOB, SAFETY_SKILL, JOB_TRANSFER)) {
      book.about("2.3")
          .shows(
              id("flat-rate", type),
              "The employer gets 300 yuan for training of type %s.".formatted(type),
              employeeClaim().type(type),
              paidAsEmployee());
    }
    for (TrainingType type :
        List.of(
            ON_THE_JOB,
            OFF_THE_JOB,
            EMPLOYMENT_SKILL,
            SKILL_UPGRADE,
            LABOUR_PREPARATION,
            ENTREPRENEURSHIP)) {
      book.about("2.3")
          .shows(
              id("flat-rate-not-named", type),
              "The plan does not name training of type %s for the flat rate.".formatted(type),
              employeeClaim().type(type),
              payable(employeeCertificate("300.00")).denying(NOT_NAMED).restingOn("R4"));
    }
    book.about("2.1")
        .shows(
            "flat-rate-apprenticeship",
            "The plan sets targets for new-type apprenticeship, but no amount.",
            employeeClaim().type(NEW_APPRENTICESHIP),
            payable(employeeCertificate("300.00")).denying(FLAT_RATE_NOT_STATED, NOT_NAMED));
    book.about("2.3")
        .shows(
            "flat-rate-not-named-nothing-payable",
            "Without certificate and flat rate nothing is payable, and nothing enters the history.",
            employeeClaim().type(ON_THE_JOB).withoutCertificate(),
            nothingPayable(NOT_NAMED, NO_CERTIFICATE).restingOn("R3", "R4", "R9"));
  }

  private void flatRateOtherwise() {
    CaseBook.Page plan = book.about("2.3");
    for (String tuition : List.of("0.00", "50.00", "99999.99")) {
      plan.shows(
          "flat-rate-whatever-the-tuition-" + tuition.replace('.', '-'),
          "The flat rate is 300 yuan, whatever the course cost: here %s.".formatted(tuition),
          employeeClaim().tuition(tuition),
          paidAsEmployee());
    }
    plan.shows(
        "flat-rate-whoever-bore-the-tuition",
        "The flat rate goes to the employer, even if the employee bore the tuition.",
        employeeClaim().tuitionBorneBy(TuitionBearer.TRAINEE),
        paidAsEmployee());
    plan.shows(
        "flat-rate-at-a-school",
        "The flat rate goes to the employer, whoever trained.",
        employeeClaim()
            .provider(Fixtures.PROVIDER)
            .provider(ProviderKind.VOCATIONAL_SCHOOL, Admission.FILED),
        paidAsEmployee());
    plan.shows(
        "flat-rate-for-one-day",
        "The flat rate is paid in full for a single day.",
        employeeClaim().during("2020-03-02", "2020-03-02"),
        paidAsEmployee());
    plan.shows(
        "flat-rate-employee-of-a-named-group",
        "An employee who is in a group of 2.4 gets the flat rate, and no tuition.",
        employeeClaim().groups(ENTERPRISE_EMPLOYEE, RURAL_MIGRANT_WORKER),
        paidAsEmployee());
    plan.shows(
        "flat-rate-employed-veteran",
        "An employee who is a veteran gets the flat rate.",
        employeeClaim().groups(ENTERPRISE_EMPLOYEE, VETERAN),
        paidAsEmployee());
    plan.shows(
        "flat-rate-only-no-worker-rate",
        "An employee of a group of 2.4 gets no tuition where the flat rate is denied.",
        employeeClaim().groups(ENTERPRISE_EMPLOYEE, UNEMPLOYED).type(SKILL_UPGRADE),
        payable(employeeCertificate("300.00")).denying(NOT_NAMED).restingOn("R4", "R12"));
    plan.shows(
        "employer-alone-makes-no-employee",
        "A trainee with an employer who is no enterprise employee is trained as a worker.",
        claim().employer(Fixtures.EMPLOYER),
        paid());
  }

  private void flatRateNeedsACertificate() {
    CaseBook.Page plan = book.about("3.1");
    for (CertificateLevel level : List.of(SENIOR, TECHNICIAN, SENIOR_TECHNICIAN)) {
      plan.shows(
          id("flat-rate-without-certificate", level),
          "High-skilled training is paid on the strength of a certificate: %s.".formatted(level),
          employeeClaim().targetLevel(level).withoutCertificate(),
          nothingPayable(FLAT_RATE_NEEDS_CERTIFICATE, NO_CERTIFICATE).restingOn("R3", "R9"));
    }
    for (CertificateLevel level : List.of(SPECIAL_ABILITY, JUNIOR, INTERMEDIATE)) {
      plan.shows(
          id("flat-rate-without-certificate", level),
          "Training below the high-skilled needs no certificate: %s.".formatted(level),
          employeeClaim().targetLevel(level).withoutCertificate(),
          payable(flatRate("300.00")).denying(NO_CERTIFICATE).restingOn("R9"));
    }
    plan.shows(
        "flat-rate-without-target-and-certificate",
        "Training without a target level needs no certificate.",
        employeeClaim().withoutTargetLevel().withoutCertificate(),
        payable(flatRate("300.00")).denying(NO_CERTIFICATE));
    plan.shows(
        "flat-rate-senior-with-certificate",
        "High-skilled training with the certificate that it aimed at is paid, and so is that.",
        employeeClaim().level(SENIOR),
        payable(flatRate("300.00"), employeeCertificate("600.00")));
    for (CertificateLevel level : List.of(TECHNICIAN, SENIOR_TECHNICIAN)) {
      plan.shows(
          id("flat-rate-with-certificate", level),
          "A certificate without a rate is still the basis of the training: %s.".formatted(level),
          employeeClaim().level(level),
          payable(flatRate("300.00")).denying(NO_RATE));
    }
    plan.shows(
        "flat-rate-senior-with-a-charged-exam",
        "A certificate that matches is the basis, whatever else is wrong with it.",
        employeeClaim().level(SENIOR).examFee("100.00"),
        payable(flatRate("300.00")).denying(NOT_FREE));
    plan.shows(
        "flat-rate-senior-with-an-early-certificate",
        "A certificate that is too early for its own subsidy is still the basis of the training.",
        employeeClaim()
            .level(SENIOR)
            .during("2019-06-03", "2019-06-28")
            .certificateIssued("2019-06-28"),
        payable(flatRate("300.00")).denying(TOO_EARLY).year(2019));
    plan.shows(
        "flat-rate-senior-with-a-lower-certificate",
        "A certificate of another level is no basis.",
        employeeClaim().targetLevel(SENIOR),
        nothingPayable(FLAT_RATE_NEEDS_CERTIFICATE, NO_MATCH).restingOn("R3", "R9"));
    plan.shows(
        "flat-rate-senior-with-a-higher-certificate",
        "A certificate of a higher level is no basis either.",
        employeeClaim().level(SENIOR).certificateLevel(TECHNICIAN),
        nothingPayable(FLAT_RATE_NEEDS_CERTIFICATE, NO_RATE, NO_MATCH).restingOn("R3", "R9"));
    plan.shows(
        "flat-rate-senior-with-another-occupation",
        "A certificate for another occupation is no basis.",
        employeeClaim().level(SENIOR).certificateOccupation(ELECTRICIAN),
        nothingPayable(FLAT_RATE_NEEDS_CERTIFICATE, NO_MATCH).restingOn("R3", "R9"));
    book.about("2.1")
        .shows(
            "flat-rate-every-denial-but-the-year",
            "Every reason not to pay the flat rate is reported, in order.",
            employeeClaim().type(NEW_APPRENTICESHIP).targetLevel(SENIOR).withoutCertificate(),
            nothingPayable(
                    FLAT_RATE_NOT_STATED, NOT_NAMED, FLAT_RATE_NEEDS_CERTIFICATE, NO_CERTIFICATE)
                .restingOn("R3", "R9"));
  }

  private void workerTuition() {
    CaseBook.Page plan = book.about("2.4");
    for (String tuition : List.of("0.01", "1.00", "999.99", "1000.00")) {
      plan.shows(
          "tuition-" + tuition.replace('.', '-'),
          "A tuition of up to 1,000 yuan is paid whole: %s.".formatted(tuition),
          claim().tuition(tuition),
          payable(worker(tuition), certificate("300.00")));
    }
    for (String tuition : List.of("1000.01", "1001.00", "1500.00", "100000.00")) {
      plan.shows(
          "tuition-" + tuition.replace('.', '-'),
          "Of a tuition beyond 1,000 yuan that much is paid: %s.".formatted(tuition),
          claim().tuition(tuition),
          payable(worker("1000.00"), certificate("300.00")));
    }
    plan.shows(
        "tuition-0",
        "For a course that cost nothing no tuition is paid.",
        claim().tuition("0.00"),
        payable(certificate("300.00")).denying(NO_TUITION));
    plan.shows(
        "tuition-0-nothing-payable",
        "A free course without a certificate leaves nothing to pay.",
        claim().tuition("0.00").withoutCertificate(),
        nothingPayable(NO_TUITION, NO_CERTIFICATE).restingOn("R3", "R9"));
    plan.shows(
        "tuition-borne-by-the-employer",
        "The tuition goes to whoever bore it: the employer.",
        claim().employer(Fixtures.EMPLOYER).tuitionBorneBy(TuitionBearer.EMPLOYER),
        payable(worker("800.00").to(EMPLOYER), certificate("300.00")));
    plan.shows(
        "tuition-borne-by-the-provider",
        "The tuition goes to whoever bore it: the provider.",
        claim().tuitionBorneBy(TuitionBearer.PROVIDER),
        payable(worker("800.00").to(PROVIDER), certificate("300.00")));
    plan.shows(
        "tuition-beyond-the-cap-borne-by-the-provider",
        "The cap holds whoever bore the tuition.",
        claim().tuition("1200.00").tuitionBorneBy(TuitionBearer.PROVIDER),
        payable(worker("1000.00").to(PROVIDER), certificate("300.00")));
    plan.shows(
        "tuition-of-a-project",
        "Whether a government bought the training as a project changes nothing.",
        claim().projectBased(true),
        paid());
  }

  private void workerGroups() {
    for (TraineeGroup group :
        List.of(
            RURAL_MIGRANT_WORKER,
            SCHOOL_LEAVER,
            COLLEGE_GRADUATE,
            UNEMPLOYED,
            HARD_TO_EMPLOY,
            DISABLED)) {
      book.about("2.4")
          .shows(
              id("worker", group),
              "The plan names the group %s for worker training.".formatted(group),
              claim().groups(group),
              paid());
    }
    for (TraineeGroup group : List.of(VETERAN, PROFESSIONAL_FARMER, PRISONER)) {
      book.about("2.4")
          .shows(
              id("left-to-separate-measures", group),
              "The training of the group %s is left to separate measures.".formatted(group),
              claim().groups(group),
              payable(certificate("300.00")).denying(LEFT).restingOn("R13"));
    }
    book.about("2.4")
        .shows(
            "left-to-separate-measures-nothing-payable",
            "A veteran without a certificate gets nothing by this plan.",
            claim().groups(VETERAN).withoutCertificate(),
            nothingPayable(LEFT, NO_CERTIFICATE).restingOn("R3", "R9", "R13"));
    book.about("2.4")
        .shows(
            "left-to-separate-measures-all-three",
            "Several groups that are left to separate measures are left to them.",
            claim().groups(VETERAN, PROFESSIONAL_FARMER, PRISONER),
            payable(certificate("300.00")).denying(LEFT).restingOn("R13"));
    book.about("2.4")
        .shows(
            "unemployed-veteran",
            "One named group is enough.",
            claim().groups(VETERAN, UNEMPLOYED),
            paid());
    book.about("2.4")
        .shows(
            "all-named-groups",
            "Who is in several named groups is paid once.",
            claim()
                .groups(
                    DISABLED,
                    HARD_TO_EMPLOY,
                    UNEMPLOYED,
                    COLLEGE_GRADUATE,
                    SCHOOL_LEAVER,
                    RURAL_MIGRANT_WORKER),
            paid());
    book.about("2.5")
        .shows(
            "poor-veteran",
            "A group of 2.5 is as good as one of 2.4.",
            poorLabourerClaim().groups(VETERAN, POOR_LABOURER),
            paidAsPoorLabourer());
  }

  private void workerTypes() {
    for (TrainingType type : TrainingType.values()) {
      if (type != NEW_APPRENTICESHIP) {
        book.about("2.4")
            .shows(
                id("worker-type", type),
                "The tuition of a worker is paid for training of type %s.".formatted(type),
                claim().type(type),
                paid());
      }
    }
    book.about("2.1")
        .shows(
            "worker-apprenticeship",
            "The plan states no rate for new-type apprenticeship.",
            claim().type(NEW_APPRENTICESHIP),
            payable(certificate("300.00")).denying(WORKER_RATE_NOT_STATED));
    book.about("2.4")
        .shows(
            "worker-every-denial-but-the-year",
            "Every reason not to pay the tuition is reported, in order.",
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
                    NO_CERTIFICATE)
                .restingOn("R3", "R9", "R13"));
  }

  private void workerNeedsACertificate() {
    CaseBook.Page plan = book.about("3.1");
    for (CertificateLevel level : List.of(SENIOR, TECHNICIAN, SENIOR_TECHNICIAN)) {
      plan.shows(
          id("worker-without-certificate", level),
          "High-skilled training is paid on the strength of a certificate: %s.".formatted(level),
          claim().targetLevel(level).withoutCertificate(),
          nothingPayable(WORKER_NEEDS_CERTIFICATE, NO_CERTIFICATE).restingOn("R3", "R9"));
    }
    for (CertificateLevel level : List.of(SPECIAL_ABILITY, JUNIOR, INTERMEDIATE)) {
      plan.shows(
          id("worker-without-certificate", level),
          "Training below the high-skilled needs no certificate: %s.".formatted(level),
          claim().targetLevel(level).withoutCertificate(),
          payable(worker("800.00")).denying(NO_CERTIFICATE).restingOn("R9"));
    }
    plan.shows(
        "worker-without-target-and-certificate",
        "Training without a target level needs no certificate.",
        claim().withoutTargetLevel().withoutCertificate(),
        payable(worker("800.00")).denying(NO_CERTIFICATE));
    plan.shows(
        "worker-senior-with-certificate",
        "High-skilled training with its certificate is paid, and so is the certificate.",
        claim().level(SENIOR),
        payable(worker("800.00"), certificate("600.00")));
    plan.shows(
        "worker-senior-with-a-charged-exam",
        "A certificate that matches is the basis, whatever else is wrong with it.",
        claim().level(SENIOR).examFee("0.01"),
        payable(worker("800.00")).denying(NOT_FREE));
    book.about("3.1")
        .after(pastTraining().paidForCertificate("CERT-0"))
        .shows(
            "worker-senior-certificate-subsidised-before",
            "A certificate whose subsidy was paid before is still the basis of the training.",
            claim().level(SENIOR).certificateNumber("CERT-0"),
            payable(worker("800.00")).denying(PAID_BEFORE).slot(2));
    plan.shows(
        "worker-senior-with-a-lower-certificate",
        "A certificate of another level is no basis.",
        claim().targetLevel(SENIOR),
        nothingPayable(WORKER_NEEDS_CERTIFICATE, NO_MATCH).restingOn("R3", "R9"));
    plan.shows(
        "worker-senior-with-another-occupation",
        "A certificate for another occupation is no basis.",
        claim().level(SENIOR).certificateOccupation(ELECTRICIAN),
        nothingPayable(WORKER_NEEDS_CERTIFICATE, NO_MATCH).restingOn("R3", "R9"));
    plan.shows(
        "worker-senior-with-another-edition",
        "A certificate for the same code of another edition is no basis.",
        claim().level(SENIOR).certificateOccupation(SAME_CODE_IN_2022),
        nothingPayable(WORKER_NEEDS_CERTIFICATE, NO_MATCH).restingOn("R3", "R9"));
    plan.shows(
        "worker-senior-certificate-without-target",
        "A senior certificate of a training without a target is paid, and needs no basis.",
        claim().withoutTargetLevel().certificateLevel(SENIOR),
        payable(worker("800.00"), certificate("600.00")));
  }

  private void livingAllowance() {
    CaseBook.Page plan = book.about("2.5");
    plan.shows(
        "allowance",
        "A poor labourer in free training gets 15 yuan for each day of training.",
        poorLabourerClaim(),
        paidAsPoorLabourer());
    plan.shows(
        "allowance-for-one-day",
        "A day of training is worth 15 yuan.",
        poorLabourerClaim().days(1),
        poor("15.00").restingOn("R10", "R11"));
    plan.shows(
        "allowance-for-all-but-one-day",
        "Days without training are not paid.",
        poorLabourerClaim().days(25),
        poor("375.00").restingOn("R10", "R11"));
    plan.shows(
        "allowance-for-every-day",
        "Where every day of the period is a day of training, every day is paid.",
        poorLabourerClaim().days(26),
        poor("390.00").restingOn("R11"));
    plan.shows(
        "allowance-for-half-a-year",
        "The allowance has no cap.",
        poorLabourerClaim().during("2020-01-06", "2020-07-03").days(130),
        poor("1950.00").restingOn("R10", "R11"));
    plan.shows(
        "allowance-charged",
        "A poor labourer who bore the tuition gets no allowance: the training was not free.",
        poorLabourerClaim().tuitionBorneBy(TuitionBearer.TRAINEE),
        payable(worker("800.00"), certificate("300.00")).denying(WAS_CHARGED).restingOn("R11"));
    plan.shows(
        "allowance-charged-a-fen",
        "A fen of tuition is a charge.",
        poorLabourerClaim().tuitionBorneBy(TuitionBearer.TRAINEE).tuition("0.01"),
        payable(worker("0.01"), certificate("300.00")).denying(WAS_CHARGED).restingOn("R11"));
    plan.shows(
        "allowance-charged-nothing",
        "A tuition of zero is no charge, whoever bore it.",
        poorLabourerClaim().tuitionBorneBy(TuitionBearer.TRAINEE).tuition("0.00"),
        payable(allowance("300.00"), certificate("300.00")).denying(NO_TUITION).restingOn("R10"));
    plan.shows(
        "allowance-employer-bore-the-tuition",
        "A tuition that the employer bore is no charge to the trainee.",
        poorLabourerClaim().employer(Fixtures.EMPLOYER).tuitionBorneBy(TuitionBearer.EMPLOYER),
        payable(worker("800.00").to(EMPLOYER), allowance("300.00"), certificate("300.00"))
            .restingOn("R10", "R11"));
    plan.shows(
        "allowance-tuition-beyond-the-cap",
        "The tuition of the poor is capped as well.",
        poorLabourerClaim().tuition("2400.00"),
        payable(worker("1000.00").to(PROVIDER), allowance("300.00"), certificate("300.00"))
            .restingOn("R10", "R11"));
    plan.shows(
        "allowance-child",
        "A child of a poor household gets no allowance: the rule names labourers.",
        poorLabourerClaim().groups(POOR_HOUSEHOLD_CHILD),
        payable(worker("800.00").to(PROVIDER), certificate("300.00")).restingOn("R5", "R11"));
    plan.shows(
        "allowance-child-charged",
        "A child to whom the allowance does not apply is not denied it either.",
        claim().groups(POOR_HOUSEHOLD_CHILD),
        paid().restingOn("R5", "R11"));
    plan.shows(
        "allowance-labourer-and-child",
        "Who is both labourer and child gets the allowance once.",
        poorLabourerClaim().groups(POOR_LABOURER, POOR_HOUSEHOLD_CHILD),
        paidAsPoorLabourer());
    plan.shows(
        "allowance-unemployed-labourer",
        "Another group beside does not take the allowance away.",
        poorLabourerClaim().groups(UNEMPLOYED, POOR_LABOURER),
        paidAsPoorLabourer());
    plan.shows(
        "allowance-other-groups",
        "Other groups get no allowance.",
        claim().groups(DISABLED).tuitionBorneBy(TuitionBearer.PROVIDER),
        payable(worker("800.00").to(PROVIDER), certificate("300.00")));
    plan.shows(
        "allowance-employed-labourer",
        "A poor labourer who is an employee gets flat rate and allowance.",
        employeeClaim().groups(ENTERPRISE_EMPLOYEE, POOR_LABOURER),
        payable(flatRate("300.00"), allowance("300.00"), employeeCertificate("300.00"))
            .restingOn("R10"));
    plan.shows(
        "allowance-employed-labourer-charged",
        "A poor labourer who is an employee and bore the tuition gets the flat rate's training.",
        employeeClaim()
            .groups(ENTERPRISE_EMPLOYEE, POOR_LABOURER)
            .tuitionBorneBy(TuitionBearer.TRAINEE),
        payable(flatRate("300.00"), employeeCertificate("300.00")).denying(WAS_CHARGED));
    plan.shows(
        "allowance-apprentice",
        "The allowance is paid where the tuition is not.",
        poorLabourerClaim().type(NEW_APPRENTICESHIP),
        payable(allowance("300.00"), certificate("300.00"))
            .denying(WORKER_RATE_NOT_STATED)
            .restingOn("R10"));
    plan.shows(
        "allowance-without-certificate",
        "The allowance needs no certificate.",
        poorLabourerClaim().targetLevel(SENIOR).withoutCertificate(),
        payable(allowance("300.00"))
            .denying(WORKER_NEEDS_CERTIFICATE, NO_CERTIFICATE)
            .restingOn("R9", "R10"));
    plan.shows(
        "allowance-barred-and-charged",
        "A barred labourer who was charged is told both.",
        poorLabourerClaim().listing(Listing.UNLISTED).tuitionBorneBy(TuitionBearer.TRAINEE),
        barred(NOT_LISTED).denying(WAS_CHARGED));
    plan.shows(
        "allowance-not-project-based",
        "The allowance does not ask whether the training was a project.",
        poorLabourerClaim().projectBased(false),
        paidAsPoorLabourer());
  }

  private static Expectation poor(String allowance) {
    return payable(worker("800.00").to(PROVIDER), allowance(allowance), certificate("300.00"));
  }

  private void certificateLevels() {
    certificatePaid(SPECIAL_ABILITY, "150.00");
    certificatePaid(JUNIOR, "300.00");
    certificatePaid(SENIOR, "600.00");
    for (CertificateLevel level : List.of(INTERMEDIATE, TECHNICIAN, SENIOR_TECHNICIAN)) {
      book.about("2.6")
          .shows(
              id("certificate-without-rate", level),
              "The plan states no rate for %s: a gap, not zero.".formatted(level),
              claim().level(level),
              payable(worker("800.00")).denying(NO_RATE));
      book.about("2.6")
          .shows(
              id("certificate-without-rate-nor-target", level),
              "There is no rate for %s without a target level either.".formatted(level),
              claim().withoutTargetLevel().certificateLevel(level),
              payable(worker("800.00")).denying(NO_RATE));
    }
    book.about("2.6")
        .shows(
            "certificate-qualification",
            "A qualification certificate is worth as much as a skill level certificate.",
            claim().certificateKind(CertificateKind.QUALIFICATION),
            paid());
    book.about("2.6")
        .shows(
            "certificate-qualification-senior",
            "So is a senior one.",
            claim().level(SENIOR).certificateKind(CertificateKind.QUALIFICATION),
            payable(worker("800.00"), certificate("600.00")));
  }

  private void certificatePaid(CertificateLevel level, String yuan) {
    book.about("2.6")
        .shows(
            id("certificate", level),
            "A certificate of level %s is worth %s yuan.".formatted(level, yuan),
            claim().level(level),
            payable(worker("800.00"), certificate(yuan)));
    book.about("2.6")
        .shows(
            id("certificate-of-an-employee", level),
            "An employee's certificate of level %s is worth as much.".formatted(level),
            employeeClaim().level(level),
            payable(flatRate("300.00"), employeeCertificate(yuan)));
    book.about("2.6")
        .shows(
            id("certificate-without-target", level),
            "A training without a target level may end with a certificate of %s.".formatted(level),
            claim().withoutTargetLevel().certificateLevel(level),
            payable(worker("800.00"), certificate(yuan)));
  }

  private void certificatePayees() {
    CaseBook.Page plan = book.about("2.6");
    plan.shows(
        "certificate-employee-exam-by-provider",
        "Whoever organised the exam is paid: an employee's provider, from the special account.",
        employeeClaim().provider(Fixtures.PROVIDER).examOrganisedBy(ExamOrganiser.PROVIDER),
        payable(flatRate("300.00"), certificate("300.00").from(SKILLS_SPECIAL_ACCOUNT)));
    plan.shows(
        "certificate-worker-exam-by-employer",
        "Whoever organised the exam is paid: a worker's employer, from the employment fund.",
        claim().employer(Fixtures.EMPLOYER).examOrganisedBy(ExamOrganiser.EMPLOYER),
        payable(worker("800.00"), certificate("300.00").to(EMPLOYER)));
    plan.shows(
        "certificate-alone",
        "A training for which only the certificate is paid enters the history.",
        claim().tuition("0.00").level(SENIOR),
        payable(certificate("600.00")).denying(NO_TUITION));
  }

  private void certificateDenials() {
    CaseBook.Page plan = book.about("2.6");
    ClaimBuilder june = claim().during("2019-06-03", "2019-06-28");
    plan.shows(
        "certificate-none",
        "Without a certificate its subsidy is denied for that one reason.",
        claim().withoutCertificate(),
        payable(worker("800.00")).denying(NO_CERTIFICATE).restingOn("R9"));
    plan.shows(
        "certificate-of-30-june-2019",
        "A certificate of 30 June 2019 came a day too early.",
        june.certificateIssued("2019-06-30"),
        payable(worker("800.00")).denying(TOO_EARLY).year(2019));
    plan.shows(
        "certificate-of-1-july-2019",
        "A certificate of 1 July 2019 is the first that counts.",
        june.certificateIssued("2019-07-01"),
        paid().year(2019));
    plan.shows(
        "certificate-of-2-july-2019",
        "A certificate of 2 July 2019 counts.",
        june.certificateIssued("2019-07-02"),
        paid().year(2019));
    plan.shows(
        "certificate-years-too-early",
        "A certificate of years before is too early, though it is accepted as a fact.",
        claim().certificateIssued("2015-06-01"),
        payable(worker("800.00")).denying(TOO_EARLY).restingOn("R1"));
    plan.shows(
        "certificate-before-the-training",
        "A certificate from before the training is paid; whether that is right is for the audit.",
        claim().certificateIssued("2020-01-15"),
        paid());
    plan.shows(
        "certificate-after-the-submission",
        "A certificate from after the submission is paid; that too is for the audit.",
        claim().certificateIssued("2020-12-30"),
        paid());
    plan.shows(
        "exam-fee-of-a-fen",
        "An exam for which the trainee paid a fen was not free.",
        claim().examFee("0.01"),
        payable(worker("800.00")).denying(NOT_FREE));
    plan.shows(
        "exam-fee",
        "An exam for which the trainee paid was not free.",
        employeeClaim().examFee("120.00"),
        payable(flatRate("300.00")).denying(NOT_FREE));
    plan.shows(
        "certificate-for-another-occupation",
        "A certificate for another occupation does not match.",
        claim().certificateOccupation(ELECTRICIAN),
        payable(worker("800.00")).denying(NO_MATCH).restingOn("R9"));
    plan.shows(
        "certificate-for-another-edition",
        "A certificate for the same code of another edition does not match.",
        claim().certificateOccupation(SAME_CODE_IN_2022),
        payable(worker("800.00")).denying(NO_MATCH).restingOn("R9"));
    plan.shows(
        "certificate-above-the-target",
        "A certificate above the target level does not match.",
        claim().certificateLevel(SENIOR),
        payable(worker("800.00")).denying(NO_MATCH).restingOn("R9"));
    plan.shows(
        "certificate-below-the-target",
        "A certificate below the target level does not match, and has no rate either.",
        claim()
            .targetLevel(SENIOR)
            .certificateLevel(INTERMEDIATE)
            .groups(POOR_LABOURER)
            .tuition("0.00"),
        payable(allowance("300.00"))
            .denying(NO_TUITION, WORKER_NEEDS_CERTIFICATE, NO_RATE, NO_MATCH)
            .restingOn("R9", "R10"));
    plan.shows(
        "certificate-special-ability-for-a-level",
        "A special ability certificate does not match a level.",
        claim().certificateLevel(SPECIAL_ABILITY),
        payable(worker("800.00")).denying(NO_MATCH).restingOn("R9"));
    plan.shows(
        "certificate-level-for-a-special-ability",
        "A level's certificate does not match a special ability.",
        claim().targetLevel(SPECIAL_ABILITY),
        payable(worker("800.00")).denying(NO_MATCH).restingOn("R9"));
    plan.shows(
        "certificate-without-target-for-another-occupation",
        "Without a target level the occupation must still match.",
        claim().withoutTargetLevel().certificateOccupation(ELECTRICIAN),
        payable(worker("800.00")).denying(NO_MATCH));
    book.about("2.6")
        .after(pastTraining().paidForCertificate("CERT-1"))
        .shows(
            "certificate-paid-before",
            "A certificate for which a subsidy was paid is not paid again.",
            claim(),
            payable(worker("800.00")).denying(PAID_BEFORE).slot(2));
    book.about("2.6")
        .after(pastTraining().ended("2019-11-29").paidForCertificate("CERT-1"))
        .shows(
            "certificate-paid-the-year-before",
            "Not in another year either.",
            claim(),
            payable(worker("800.00")).denying(PAID_BEFORE));
    book.about("2.6")
        .after(pastTraining().paidForCertificate("CERT-10"))
        .shows(
            "certificate-of-another-number",
            "A certificate of another number is another certificate.",
            claim(),
            paid().slot(2));
    book.about("2.6")
        .after(pastTraining().paidForCertificate("cert-1"))
        .shows(
            "certificate-numbers-are-exact",
            "Certificate numbers that differ in capital letters are different numbers.",
            claim(),
            paid().slot(2));
    book.about("2.6")
        .after(pastTraining().certificate("CERT-1"))
        .shows(
            "certificate-known-but-not-paid",
            "A certificate that the history has, but paid nothing for, is paid.",
            claim(),
            paid().slot(2));
    book.about("2.6")
        .after("p:somebody-else", pastTraining().paidForCertificate("CERT-1"))
        .shows(
            "certificate-paid-to-another-person",
            "The number with another person is a matter for the audit, not a denial.",
            claim(),
            paid());
    book.about("2.6")
        .after(pastTraining().paidForCertificate("CERT-1"))
        .shows(
            "certificate-every-denial",
            "Every reason not to pay for a certificate is reported, in order.",
            june.certificateIssued("2019-06-30").certificateLevel(INTERMEDIATE).examFee("20.00"),
            payable(worker("800.00"))
                .denying(TOO_EARLY, NO_RATE, NOT_FREE, NO_MATCH, PAID_BEFORE)
                .year(2019)
                .restingOn("R9"));
    book.about("2.6")
        .shows(
            "certificate-of-a-barred-training",
            "The subsidy belongs to subsidised training: a bar takes it away too.",
            claim().level(SENIOR).listing(Listing.UNLISTED),
            barred(NOT_LISTED));
  }

  private static String id(String prefix, Enum<?> fact) {
    return prefix + "-" + fact.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
