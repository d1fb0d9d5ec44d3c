package org.skillsubsidy.policy.model.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.value.DayNumber;

/**
 * What rules look at in every claim, as numbers side by side in one object. A claim is some twenty
 * objects all over the memory; whoever decides millions waits for each that is looked at, and here
 * looks at one. Everything follows from the claim, and nothing can be told from here that could not
 * be told from there. Immutable.
 */
public final class ClaimFacts {

  private static final int NONE = -1;

  private static final int WITH_CERTIFICATE = 1;
  private static final int MATCHING = 1 << 1;
  private static final int EXAM_CHARGED = 1 << 2;
  private static final int EXAM_BY_EMPLOYER = 1 << 3;
  private static final int WITH_EMPLOYER = 1 << 4;
  private static final int REGISTERED = 1 << 5;
  private static final int BANNED = 1 << 6;
  private static final int OUTSIDE_SCOPE = 1 << 7;

  private static final TrainingType[] TYPES = TrainingType.values();
  private static final CertificateLevel[] LEVELS = CertificateLevel.values();
  private static final TuitionBearer[] BEARERS = TuitionBearer.values();
  private static final Listing[] LISTINGS = Listing.values();
  private static final ProviderKind[] PROVIDER_KINDS = ProviderKind.values();
  private static final Admission[] ADMISSIONS = Admission.values();

  private final long trainee;
  private final long start;
  private final long end;
  private final long submittedOn;
  private final long issuedOn;
  private final long tuitionFen;
  private final long calendarDays;
  private final int days;
  private final int groups;
  private final int occupation;
  private final int claimId;
  private final int trainingId;
  private final int certificateNumber;
  private final byte type;
  private final byte target;
  private final byte certificateLevel;
  private final byte bearer;
  private final byte listing;
  private final byte providerKind;
  private final byte admission;
  private final byte flags;

  ClaimFacts(
      ClaimId id,
      Trainee trainee,
      Training training,
      @Nullable Certificate certificate,
      LocalDate submittedOn) {
    Provider provider = training.provider();
    this.trainee = trainee.id().key();
    start = DayNumber.of(training.start());
    end = DayNumber.of(training.end());
    this.submittedOn = DayNumber.of(submittedOn);
    tuitionFen = training.tuitionFen();
    calendarDays = training.calendarDays();
    days = training.days();
    groups = (int) trainee.groups().bits();
    occupation = training.occupation().key();
    claimId = id.hashCode();
    trainingId = training.id().hashCode();
    type = ordinal(training.type());
    target = ordinal(training.targetLevel().orElse(null));
    bearer = ordinal(training.tuitionBorneBy());
    listing = ordinal(training.listing());
    providerKind = ordinal(provider.kind());
    admission = ordinal(provider.admission());
    int flags =
        flag(trainee.employer().isPresent(), WITH_EMPLOYER)
            | flag(training.realNameRegistered(), REGISTERED)
            | flag(training.isAtBannedProvider(), BANNED)
            | flag(training.isOutsideLicensedScope(), OUTSIDE_SCOPE);
    if (certificate == null) {
      issuedOn = end;
      certificateLevel = NONE;
      certificateNumber = 0;
    } else {
      issuedOn = DayNumber.of(certificate.issuedOn());
      certificateLevel = ordinal(certificate.level());
      certificateNumber = certificate.number().hashCode();
      flags |=
          WITH_CERTIFICATE
              | flag(certificate.isFor(training), MATCHING)
              | flag(certificate.examFeeFen() > 0, EXAM_CHARGED)
              | flag(certificate.examOrganisedBy() == ExamOrganiser.EMPLOYER, EXAM_BY_EMPLOYER);
    }
    this.flags = (byte) flags;
  }

  private static byte ordinal(@Nullable Enum<?> constant) {
    return (byte) (constant == null ? NONE : constant.ordinal());
  }

  private static int flag(boolean holds, int flag) {
    return holds ? flag : 0;
  }

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /**
   * Tells who was trained.
   *
   * @return the trainee's {@link org.skillsubsidy.policy.model.identity.TraineeId#key() key}.
   *     Personal data
   */
  public long trainee() {
    return trainee;
  }

  /**
   * Tells the trainee's groups.
   *
   * @return a bit for each {@link TraineeGroup}, by its ordinal
   */
  public long groups() {
    return groups;
  }

  /**
   * Tells whether the trainee is of a group.
   *
   * @param group the group
   * @return true if it is among the trainee's
   */
  public boolean isOf(TraineeGroup group) {
    return ((groups >>> group.ordinal()) & 1) != 0;
  }

  /**
   * Tells whether the trainee has an employer.
   *
   * @return true if one is named
   */
  public boolean hasEmployer() {
    return has(WITH_EMPLOYER);
  }

  /**
   * Tells claims apart.
   *
   * @return the hash code of the claim's id: equal ids have equal ones, but not only they
   */
  public int claimIdHash() {
    return claimId;
  }

  /**
   * Tells trainings apart.
   *
   * @return the hash code of the training's id: equal ids have equal ones, but not only they
   */
  public int trainingIdHash() {
    return trainingId;
  }

  /**
   * Returns the training's type.
   *
   * @return the type
   */
  public TrainingType type() {
    return TYPES[type];
  }

  /**
   * Tells what was trained.
   *
   * @return the occupation's {@link org.skillsubsidy.policy.model.occupation.Occupation#key() key}
   */
  public int occupation() {
    return occupation;
  }

  /**
   * Returns the level that the training aims at.
   *
   * @return null where it aims at none
   */
  public @Nullable CertificateLevel target() {
    return target == NONE ? null : LEVELS[target];
  }

  /**
   * Tells when the training began.
   *
   * @return the {@link DayNumber number} of its first day
   */
  public long start() {
    return start;
  }

  /**
   * Tells when the training ended.
   *
   * @return the {@link DayNumber number} of its last day
   */
  public long end() {
    return end;
  }

  /**
   * Returns the days of training.
   *
   * @return as {@link Training#days}
   */
  public int days() {
    return days;
  }

  /**
   * Returns the length of the period from start to end.
   *
   * @return as {@link Training#calendarDays}
   */
  public long calendarDays() {
    return calendarDays;
  }

  /**
   * Returns the price of the course.
   *
   * @return fen
   */
  public long tuitionFen() {
    return tuitionFen;
  }

  /**
   * Returns who bore the tuition.
   *
   * @return the bearer
   */
  public TuitionBearer tuitionBorneBy() {
    return BEARERS[bearer];
  }

  /**
   * Returns where the training stands in the published lists.
   *
   * @return the listing
   */
  public Listing listing() {
    return LISTINGS[listing];
  }

  /**
   * Tells whether the training is in the real-name system (3.4).
   *
   * @return true if it is
   */
  public boolean realNameRegistered() {
    return has(REGISTERED);
  }

  /**
   * Returns what kind of organisation trains.
   *
   * @return the kind
   */
  public ProviderKind providerKind() {
    return PROVIDER_KINDS[providerKind];
  }

  /**
   * Returns how the provider was admitted.
   *
   * @return the way
   */
  public Admission providerAdmission() {
    return ADMISSIONS[admission];
  }

  /**
   * Tells whether the provider is banned.
   *
   * @return as {@link Training#isAtBannedProvider}
   */
  public boolean isAtBannedProvider() {
    return has(BANNED);
  }

  /**
   * Tells whether the provider may not train for the occupation.
   *
   * @return as {@link Training#isOutsideLicensedScope}
   */
  public boolean isOutsideLicensedScope() {
    return has(OUTSIDE_SCOPE);
  }

  /**
   * Tells whether there is a certificate.
   *
   * @return true if there is
   */
  public boolean hasCertificate() {
    return has(WITH_CERTIFICATE);
  }

  /**
   * Tells whether there is a certificate and it is for what was trained.
   *
   * @return as {@link Certificate#isFor}, false where there is none
   */
  public boolean certificateMatches() {
    return has(MATCHING);
  }

  /**
   * Returns the certificate's level.
   *
   * @return null where there is no certificate
   */
  public @Nullable CertificateLevel certificateLevel() {
    return certificateLevel == NONE ? null : LEVELS[certificateLevel];
  }

  /**
   * Tells certificates apart.
   *
   * @return the hash code of the certificate's number: equal numbers have equal ones, but not only
   *     they; 0 where there is no certificate
   */
  public int certificateNumberHash() {
    return certificateNumber;
  }

  /**
   * Tells when the certificate was issued.
   *
   * @return the {@link DayNumber number} of that day; that of the training's end where there is no
   *     certificate
   */
  public long issuedOn() {
    return issuedOn;
  }

  /**
   * Tells whether the exam cost the trainee something.
   *
   * @return true if there is a certificate, and a fee was taken for it
   */
  public boolean isExamCharged() {
    return has(EXAM_CHARGED);
  }

  /**
   * Tells whether the employer held the exam.
   *
   * @return true if there is a certificate, and the employer organised its exam
   */
  public boolean isExamOrganisedByEmployer() {
    return has(EXAM_BY_EMPLOYER);
  }

  /**
   * Tells when the claim was handed in.
   *
   * @return the {@link DayNumber number} of that day
   */
  public long submittedOn() {
    return submittedOn;
  }
}
