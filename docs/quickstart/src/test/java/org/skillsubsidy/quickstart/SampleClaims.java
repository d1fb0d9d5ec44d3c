package org.skillsubsidy.quickstart;

import static org.skillsubsidy.policy.testkit.fixture.Fixtures.CARE_WORKER;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.ELECTRICIAN;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.SAME_CODE_IN_2022;
import static org.skillsubsidy.policy.testkit.fixture.Fixtures.WELDER;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/**
 * The claims of {@code samples/claims.csv}: one for each thing that the plan's terms can say, named
 * after it, and some classes of trainees as they come in real files.
 */
final class SampleClaims {

  /** How many rows the sample has. */
  static final int ROWS = 320;

  private static final int FIRST_PERSON = 9_000_000;
  private static final OrganisationCode EMPLOYER = MadeUp.organisation(90_001);
  private static final OrganisationCode PROVIDER = MadeUp.organisation(90_002);

  private final List<SubsidyClaim> claims = new ArrayList<>();
  private int people = FIRST_PERSON;

  private SampleClaims() {}

  /** Returns claims in the form of {@code claims.csv}. */
  static String csv(List<SubsidyClaim> claims) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(Arrays.stream(ClaimColumn.values()).map(ClaimColumn::header).toList());
      claims.forEach(claim -> writer.writeRecord(ClaimText.write(claim)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Returns the claims of the sample, the same in every run. */
  static List<SubsidyClaim> claims() {
    SampleClaims sample = new SampleClaims();
    sample.payable();
    sample.barred();
    sample.barredByHistory();
    sample.denied();
    ManyClaims many = new ManyClaims(2019, 8);
    while (sample.claims.size() < ROWS) {
      for (SubsidyClaim claim : many.nextClass()) {
        if (sample.claims.size() < ROWS) {
          sample.claims.add(claim);
        }
      }
    }
    return sample.claims;
  }

  private void payable() {
    add("unemployed-welder", someone());
    add("tuition-below-the-cap", someone().tuition("999.99"));
    add("tuition-at-the-cap", someone().tuition("1000"));
    add("tuition-above-the-cap", someone().tuition("1000.01"));
    add("tuition-borne-by-provider", someone().tuitionBorneBy(TuitionBearer.PROVIDER));
    add("employee-pre-job", employee());
    add("employee-safety", employee().type(TrainingType.SAFETY_SKILL));
    add("employee-transfer", employee().type(TrainingType.JOB_TRANSFER));
    add(
        "employee-and-migrant",
        employee().groups(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.RURAL_MIGRANT_WORKER));
    add("poor-labourer", poorLabourer());
    add("poor-labourer-one-day", poorLabourer().days(1));
    add("poor-child", poorLabourer().groups(TraineeGroup.POOR_HOUSEHOLD_CHILD));
    add("migrant-worker", someone().groups(TraineeGroup.RURAL_MIGRANT_WORKER));
    add(
        "school-leaver",
        someone().groups(TraineeGroup.SCHOOL_LEAVER).type(TrainingType.LABOUR_PREPARATION));
    add(
        "graduate-founder",
        someone().groups(TraineeGroup.COLLEGE_GRADUATE).type(TrainingType.ENTREPRENEURSHIP));
    add("hard-to-employ", someone().groups(TraineeGroup.HARD_TO_EMPLOY));
    add("disabled", someone().groups(TraineeGroup.DISABLED));
    add(
        "special-ability",
        someone()
            .level(CertificateLevel.SPECIAL_ABILITY)
            .certificateKind(CertificateKind.SPECIAL_ABILITY));
    add("senior-with-certificate", someone().level(CertificateLevel.SENIOR));
    add("without-target-level", someone().withoutTargetLevel());
    add("edition-2022", someone().occupation(SAME_CODE_IN_2022));
    add("pseudonym", someone().trainee("p:trainee-4711"));
    add(
        "first-day-of-certificates",
        someone().during("2019-06-03", "2019-06-28").certificateIssued("2019-07-01"));
    add("last-day-of-the-plan", someone().during("2021-12-06", "2021-12-31"));
    add("day-before-the-ban", someone().bannedFrom("2020-03-03"));
    add("reviewed", someone().listing(Listing.REVIEWED));
    add("within-the-licence", someone().licensedFor(ELECTRICIAN, WELDER));
    add(
        "unregistered-in-2019",
        someone().during("2019-12-09", "2019-12-31").realNameRegistered(false));
  }

  private void barred() {
    add("before-the-plan", someone().during("2018-12-03", "2018-12-31"));
    add("after-the-plan", someone().during("2021-12-13", "2022-01-01"));
    add("provider-banned", someone().bannedFrom("2020-03-02"));
    add(
        "institution-only-filed",
        someone().provider(ProviderKind.TRAINING_INSTITUTION, Admission.FILED));
    add("school-by-tender", someone().provider(ProviderKind.VOCATIONAL_SCHOOL, Admission.TENDER));
    add("centre-not-admitted", someone().provider(ProviderKind.PUBLIC_CENTRE, Admission.NONE));
    add("outside-the-licence", someone().licensedFor(ELECTRICIAN, CARE_WORKER));
    add("unlisted", someone().listing(Listing.UNLISTED));
    add(
        "unregistered-in-2020",
        someone().during("2019-12-09", "2020-01-01").realNameRegistered(false));
    add(
        "everything-wrong",
        someone()
            .bannedFrom("2020-01-01")
            .provider(ProviderKind.TRAINING_INSTITUTION, Admission.NONE)
            .licensedFor(CARE_WORKER)
            .listing(Listing.UNLISTED)
            .realNameRegistered(false)
            .groups(TraineeGroup.PRISONER)
            .type(TrainingType.NEW_APPRENTICESHIP)
            .tuition("0")
            .targetLevel(CertificateLevel.TECHNICIAN)
            .certificateLevel(CertificateLevel.INTERMEDIATE)
            .certificateIssued("2019-06-30")
            .examFee("50"));
  }

  private void barredByHistory() {
    String fourTimes = person();
    int month = 3;
    for (String place : List.of("first", "second", "third", "fourth")) {
      add(
          place + "-of-2020",
          someone()
              .trainee(fourTimes)
              .occupation(Occupation.parse("2015:" + ManyClaims.OCCUPATIONS.get(month)))
              .during("2020-%02d-01".formatted(month), "2020-%02d-26".formatted(month)));
      month++;
    }
    add(
        "first-of-2021",
        someone()
            .trainee(fourTimes)
            .occupation(Occupation.parse("2015:" + ManyClaims.OCCUPATIONS.get(month)))
            .during("2021-01-04", "2021-01-29"));

    String climbing = person();
    add("junior-in-march", someone().trainee(climbing));
    add("junior-again", someone().trainee(climbing).during("2020-06-01", "2020-06-26"));
    add(
        "senior-after-junior",
        someone()
            .trainee(climbing)
            .level(CertificateLevel.SENIOR)
            .during("2020-07-06", "2020-07-31"));
    add(
        "intermediate-after-senior",
        someone()
            .trainee(climbing)
            .level(CertificateLevel.INTERMEDIATE)
            .during("2021-03-01", "2021-03-26"));

    String twice = person();
    add(
        "training-of-may",
        someone().trainee(twice).trainingId("MAY").during("2020-05-04", "2020-05-29"));
    add(
        "training-of-may-again",
        someone()
            .trainee(twice)
            .trainingId("MAY")
            .occupation(CARE_WORKER)
            .during("2020-05-04", "2020-06-05"));

    String certified = person();
    add("certificate", someone().trainee(certified).certificateNumber("ONE-FOR-TWO"));
    add(
        "certificate-again",
        someone()
            .trainee(certified)
            .certificateNumber("ONE-FOR-TWO")
            .occupation(ELECTRICIAN)
            .during("2020-08-03", "2020-08-28"));

    add("sent-twice", someone());
    claims.add(claims.get(claims.size() - 1));
  }

  private void denied() {
    add("employee-on-the-job", employee().type(TrainingType.ON_THE_JOB));
    add("apprentice", employee().type(TrainingType.NEW_APPRENTICESHIP));
    add(
        "employee-senior-without-certificate",
        employee().targetLevel(CertificateLevel.SENIOR).withoutCertificate());
    add("veteran", someone().groups(TraineeGroup.VETERAN));
    add("farmer", someone().groups(TraineeGroup.PROFESSIONAL_FARMER));
    add("unemployed-apprentice", someone().type(TrainingType.NEW_APPRENTICESHIP));
    add("free-course", someone().tuition("0").tuitionBorneBy(TuitionBearer.PROVIDER));
    add(
        "senior-without-certificate",
        someone().targetLevel(CertificateLevel.SENIOR).withoutCertificate());
    add(
        "technician-with-other-certificate",
        someone()
            .targetLevel(CertificateLevel.TECHNICIAN)
            .certificateLevel(CertificateLevel.SENIOR));
    add("poor-labourer-charged", poorLabourer().tuitionBorneBy(TuitionBearer.TRAINEE));
    add("without-certificate", someone().withoutCertificate());
    add(
        "certificate-too-early",
        someone().during("2019-06-03", "2019-06-28").certificateIssued("2019-06-30"));
    add("intermediate", someone().level(CertificateLevel.INTERMEDIATE));
    add("exam-not-free", someone().examFee("80"));
    add("certificate-of-other-occupation", someone().certificateOccupation(ELECTRICIAN));
    add("certificate-of-other-level", someone().certificateLevel(CertificateLevel.SENIOR));
    add(
        "nothing-payable",
        someone().groups(TraineeGroup.VETERAN).withoutCertificate().withoutTargetLevel());
  }

  private void add(String id, ClaimBuilder claim) {
    claims.add(claim.id(id).build());
  }

  /** Starts from an unemployed person in a junior welder's training, with an exam passed. */
  private ClaimBuilder someone() {
    return own(Fixtures.claim()).provider(PROVIDER);
  }

  private ClaimBuilder employee() {
    return own(Fixtures.employeeClaim()).employer(EMPLOYER).provider(EMPLOYER);
  }

  private ClaimBuilder poorLabourer() {
    return own(Fixtures.poorLabourerClaim()).provider(PROVIDER);
  }

  private ClaimBuilder own(ClaimBuilder claim) {
    return claim.trainee(person()).trainingId("T-" + people).certificateNumber("S-" + people);
  }

  private String person() {
    return MadeUp.trainee(people++).storageForm();
  }
}
