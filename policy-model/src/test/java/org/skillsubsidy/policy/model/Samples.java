package org.skillsubsidy.policy.model;

import java.time.LocalDate;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;

/**
 * One claim of an employee, part by part. Every method gives a new builder of an equal value, so a
 * test changes the fact that it is about and no other.
 */
public final class Samples {

  /** An identity number that nobody bears: place of Taiyuan, order 001. */
  public static final String IDENTITY_NUMBER = "140105199003070012";

  /** The same, as people see it. */
  public static final String MASKED_NUMBER = "140105********0012";

  /** An identity number whose check character is X. */
  public static final String NUMBER_WITH_X = "14010519880229005X";

  /** The employer. */
  public static final String EMPLOYER = "91140105MA0H000108";

  /** The provider. */
  public static final String PROVIDER = "91140100MA0GUP1BXE";

  /** What the training is for. */
  public static final String OCCUPATION = "2015:6-18-02-04";

  private Samples() {}

  /**
   * Returns how the trainee is known.
   *
   * @return an identity number
   */
  public static TraineeId traineeId() {
    return TraineeId.parse(IDENTITY_NUMBER);
  }

  /**
   * Returns the occupation.
   *
   * @return in the edition of 2015
   */
  public static Occupation occupation() {
    return Occupation.parse(OCCUPATION);
  }

  /**
   * Starts the trainee.
   *
   * @return an employee who also left farming
   */
  public static Trainee.Builder trainee() {
    return Trainee.builder()
        .id(traineeId())
        .groups(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.RURAL_MIGRANT_WORKER)
        .employer(OrganisationCode.parse(EMPLOYER));
  }

  /**
   * Starts the provider.
   *
   * @return an institution that won a tender
   */
  public static Provider.Builder provider() {
    return Provider.builder()
        .code(OrganisationCode.parse(PROVIDER))
        .kind(ProviderKind.TRAINING_INSTITUTION)
        .admission(Admission.TENDER);
  }

  /**
   * Starts the training.
   *
   * @return ten days of training within two weeks of June 2020
   */
  public static Training.Builder training() {
    return Training.builder()
        .id(TrainingId.parse("T-2020-06"))
        .type(TrainingType.PRE_JOB)
        .occupation(occupation())
        .start(LocalDate.of(2020, 6, 1))
        .end(LocalDate.of(2020, 6, 14))
        .days(10)
        .tuitionFen(700_00)
        .tuitionBorneBy(TuitionBearer.EMPLOYER)
        .projectBased(false)
        .provider(provider().build())
        .listing(Listing.CATALOGUE)
        .realNameRegistered(true);
  }

  /**
   * Starts the certificate.
   *
   * @return for a junior worker, examined for free by the provider
   */
  public static Certificate.Builder certificate() {
    return Certificate.builder()
        .kind(CertificateKind.SKILL_LEVEL)
        .level(CertificateLevel.JUNIOR)
        .occupation(occupation())
        .number(CertificateNumber.parse("S000014010120500123"))
        .issuedOn(LocalDate.of(2020, 6, 20))
        .examOrganisedBy(ExamOrganiser.PROVIDER)
        .examFeeFen(0);
  }

  /**
   * Starts the claim.
   *
   * @return with its certificate
   */
  public static SubsidyClaim.Builder claim() {
    return SubsidyClaim.builder()
        .id(ClaimId.parse("C-0001"))
        .trainee(trainee().build())
        .training(training().build())
        .certificate(certificate().build())
        .submittedOn(LocalDate.of(2020, 7, 1));
  }
}
