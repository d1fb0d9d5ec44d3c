package org.skillsubsidy.policy.model.estimate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.model.value.SmallEnumSet;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * What is known of a claim at enrolment. Each {@link EnrolmentFact} is known or not; a target
 * level, a ban, a licence and a certificate can also be known not to be there. Immutable.
 */
public final class PartialClaim {

  /** Stands for a fact that is known not to be there. */
  private enum Absent {
    NONE
  }

  private final TraineeId trainee;
  private final Map<EnrolmentFact, Object> known;

  private PartialClaim(TraineeId trainee, Map<EnrolmentFact, Object> known) {
    this.trainee = trainee;
    this.known = known;
  }

  /**
   * Starts from nothing.
   *
   * @param trainee whose claim it will be
   * @return a builder to which facts are told as they become known
   */
  public static Builder builder(TraineeId trainee) {
    return new Builder(trainee, new EnumMap<>(EnrolmentFact.class));
  }

  /**
   * Takes every fact from a claim.
   *
   * @param claim a claim
   * @return the claim's facts; of a licence that the claim does not state it is known that it does
   *     not
   */
  public static PartialClaim of(SubsidyClaim claim) {
    Training training = claim.training();
    Provider provider = training.provider();
    Builder builder =
        builder(claim.trainee().id())
            .groups(claim.trainee().groups())
            .trainingId(training.id())
            .type(training.type())
            .occupation(training.occupation())
            .start(training.start())
            .end(training.end())
            .days(training.days())
            .tuition(training.tuition())
            .tuitionBorneBy(training.tuitionBorneBy())
            .provider(provider.code())
            .providerKind(provider.kind())
            .admission(provider.admission())
            .listing(training.listing())
            .realNameRegistered(training.realNameRegistered());
    training.targetLevel().ifPresentOrElse(builder::targetLevel, builder::withoutTargetLevel);
    provider.bannedFrom().ifPresentOrElse(builder::bannedFrom, builder::notBanned);
    if (provider.licensedOccupations().isEmpty()) {
      builder.withoutLicence();
    } else {
      builder.licensedOccupations(provider.licensedOccupations());
    }
    claim.certificate().ifPresentOrElse(builder::certificate, builder::withoutCertificate);
    return builder.build();
  }

  /**
   * Starts from what is known here.
   *
   * @return a builder to which more can be told
   */
  public Builder toBuilder() {
    return new Builder(trainee, new EnumMap<>(known));
  }

  /**
   * Returns this claim with a fact not known.
   *
   * @param fact the fact; without {@link EnrolmentFact#CERTIFICATE} nothing is known of a
   *     certificate
   * @return a claim that does not know it
   */
  public PartialClaim without(EnrolmentFact fact) {
    Map<EnrolmentFact, Object> fewer = new EnumMap<>(known);
    fewer.remove(fact);
    if (fact == EnrolmentFact.CERTIFICATE) {
      fewer.keySet().removeIf(EnrolmentFact::isOfCertificate);
    }
    return new PartialClaim(trainee, fewer);
  }

  /**
   * Returns whose claim it will be.
   *
   * @return the trainee
   */
  public TraineeId trainee() {
    return trainee;
  }

  /**
   * Tells whether a fact is known.
   *
   * @param fact the fact
   * @return true if its value is known, or that it is not there
   */
  public boolean knows(EnrolmentFact fact) {
    return known.containsKey(fact)
        || (fact.isOfCertificate() && isAbsent(EnrolmentFact.CERTIFICATE));
  }

  /**
   * Tells whether a fact is known not to be there.
   *
   * @param fact a target level, a ban, a licence or a certificate
   * @return false where there is one, and where nothing is known of it
   */
  public boolean isAbsent(EnrolmentFact fact) {
    return known.get(fact) == Absent.NONE;
  }

  /**
   * Returns what is known of a fact.
   *
   * @param fact the fact
   * @param type the type that the builder takes for it, {@link Long} (fen) for money; for groups
   *     and licence a {@link Set}, for {@link EnrolmentFact#CERTIFICATE} {@link Boolean}
   * @param <T> the type
   * @return empty where it is not known, or known not to be there
   */
  public <T> Optional<T> value(EnrolmentFact fact, Class<T> type) {
    Object value = known.get(fact);
    return value == null || value == Absent.NONE ? Optional.empty() : Optional.of(type.cast(value));
  }

  /**
   * Returns the facts that are not known.
   *
   * @return an immutable set, in the order of {@link EnrolmentFact}
   */
  public Set<EnrolmentFact> missing() {
    Set<EnrolmentFact> missing = EnumSet.allOf(EnrolmentFact.class);
    missing.removeIf(this::knows);
    return Collections.unmodifiableSet(missing);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof PartialClaim other
            && trainee.equals(other.trainee)
            && known.equals(other.known));
  }

  @Override
  public int hashCode() {
    return trainee.hashCode() * 31 + known.size();
  }

  /** Returns the trainee, masked, and what is known. */
  @Override
  public String toString() {
    return "PartialClaim{" + trainee + ", " + Masking.mask(known.toString()) + "}";
  }

  /** Is told facts. A fact that is told twice is as it was told last. */
  public static final class Builder {

    private final TraineeId trainee;
    private final Map<EnrolmentFact, Object> known;

    private Builder(TraineeId trainee, Map<EnrolmentFact, Object> known) {
      this.trainee = trainee;
      this.known = known;
    }

    private Builder tell(EnrolmentFact fact, Object value) {
      known.put(fact, value);
      return this;
    }

    private Builder tellOfCertificate(EnrolmentFact fact, Object value) {
      return tell(EnrolmentFact.CERTIFICATE, true).tell(fact, value);
    }

    /**
     * Tells the groups of the trainee, all of them.
     *
     * @param groups at least one
     * @return this builder
     */
    public Builder groups(TraineeGroup... groups) {
      return groups(Arrays.asList(groups));
    }

    /**
     * Tells the groups of the trainee, all of them.
     *
     * @param groups at least one
     * @return this builder
     * @throws InvalidFactException if there is none
     */
    public Builder groups(Collection<TraineeGroup> groups) {
      InvalidFactException.require(
          !groups.isEmpty(), "trainee.groups", "", "must name at least one group");
      return tell(EnrolmentFact.TRAINEE_GROUPS, SmallEnumSet.copyOf(TraineeGroup.values(), groups));
    }

    /**
     * Tells the training's id.
     *
     * @param id the id
     * @return this builder
     */
    public Builder trainingId(TrainingId id) {
      return tell(EnrolmentFact.TRAINING_ID, id);
    }

    /**
     * Tells what kind of training it is.
     *
     * @param type the type
     * @return this builder
     */
    public Builder type(TrainingType type) {
      return tell(EnrolmentFact.TRAINING_TYPE, type);
    }

    /**
     * Tells what the training is for.
     *
     * @param occupation the occupation
     * @return this builder
     */
    public Builder occupation(Occupation occupation) {
      return tell(EnrolmentFact.OCCUPATION, occupation);
    }

    /**
     * Tells the level that the training aims at.
     *
     * @param level the level
     * @return this builder
     */
    public Builder targetLevel(CertificateLevel level) {
      return tell(EnrolmentFact.TARGET_LEVEL, level);
    }

    /**
     * Tells that the training aims at no level.
     *
     * @return this builder
     */
    public Builder withoutTargetLevel() {
      return tell(EnrolmentFact.TARGET_LEVEL, Absent.NONE);
    }

    /**
     * Tells the first day.
     *
     * @param start the day
     * @return this builder
     */
    public Builder start(LocalDate start) {
      return tell(EnrolmentFact.TRAINING_START, start);
    }

    /**
     * Tells the last day.
     *
     * @param end the day
     * @return this builder
     */
    public Builder end(LocalDate end) {
      return tell(EnrolmentFact.TRAINING_END, end);
    }

    /**
     * Tells the number of days with training.
     *
     * @param days 1 or more
     * @return this builder
     * @throws InvalidFactException if it is less
     */
    public Builder days(int days) {
      InvalidFactException.require(days >= 1, "training.days", days, "must be 1 or more");
      return tell(EnrolmentFact.TRAINING_DAYS, days);
    }

    /**
     * Tells the price of the course.
     *
     * @param tuition CNY, not negative, at most two decimals
     * @return this builder
     * @throws InvalidFactException if the amount is another
     */
    public Builder tuition(MonetaryAmount tuition) {
      return tell(EnrolmentFact.TUITION, Yuan.fen(tuition, "training.tuition"));
    }

    /**
     * Tells who bears the tuition.
     *
     * @param bearer the bearer
     * @return this builder
     */
    public Builder tuitionBorneBy(TuitionBearer bearer) {
      return tell(EnrolmentFact.TUITION_BORNE_BY, bearer);
    }

    /**
     * Tells who trains.
     *
     * @param code the provider's code
     * @return this builder
     */
    public Builder provider(OrganisationCode code) {
      return tell(EnrolmentFact.PROVIDER_CODE, code);
    }

    /**
     * Tells what the provider is.
     *
     * @param kind the kind
     * @return this builder
     */
    public Builder providerKind(ProviderKind kind) {
      return tell(EnrolmentFact.PROVIDER_KIND, kind);
    }

    /**
     * Tells how the provider was admitted.
     *
     * @param admission the way, {@link Admission#NONE} where it was not
     * @return this builder
     */
    public Builder admission(Admission admission) {
      return tell(EnrolmentFact.PROVIDER_ADMISSION, admission);
    }

    /**
     * Tells since when the provider is banned.
     *
     * @param day the first day of the ban
     * @return this builder
     */
    public Builder bannedFrom(LocalDate day) {
      return tell(EnrolmentFact.PROVIDER_BANNED_FROM, day);
    }

    /**
     * Tells that the provider is not banned.
     *
     * @return this builder
     */
    public Builder notBanned() {
      return tell(EnrolmentFact.PROVIDER_BANNED_FROM, Absent.NONE);
    }

    /**
     * Tells what the provider is licensed for.
     *
     * @param occupations at least one
     * @return this builder
     * @throws InvalidFactException if there is none
     */
    public Builder licensedOccupations(Collection<Occupation> occupations) {
      InvalidFactException.require(
          !occupations.isEmpty(),
          "provider.licensedOccupations",
          "",
          "must name at least one occupation where the licence is known");
      return tell(EnrolmentFact.PROVIDER_OCCUPATIONS, Set.copyOf(occupations));
    }

    /**
     * Tells that the claim will not state what the provider is licensed for, so that no licence can
     * bar it.
     *
     * @return this builder
     */
    public Builder withoutLicence() {
      return tell(EnrolmentFact.PROVIDER_OCCUPATIONS, Absent.NONE);
    }

    /**
     * Tells where the training stands in the published lists.
     *
     * @param listing the listing
     * @return this builder
     */
    public Builder listing(Listing listing) {
      return tell(EnrolmentFact.LISTING, listing);
    }

    /**
     * Tells whether the training is in the real-name system.
     *
     * @param registered true if it is
     * @return this builder
     */
    public Builder realNameRegistered(boolean registered) {
      return tell(EnrolmentFact.REAL_NAME_REGISTERED, registered);
    }

    /**
     * Tells that no certificate comes of the training.
     *
     * @return this builder
     */
    public Builder withoutCertificate() {
      known.keySet().removeIf(EnrolmentFact::isOfCertificate);
      return tell(EnrolmentFact.CERTIFICATE, Absent.NONE);
    }

    /**
     * Tells that a certificate comes of the training, of which more may be known or not.
     *
     * @return this builder
     */
    public Builder withCertificate() {
      return tell(EnrolmentFact.CERTIFICATE, true);
    }

    /**
     * Tells everything of the certificate.
     *
     * @param certificate the certificate
     * @return this builder
     */
    public Builder certificate(Certificate certificate) {
      return certificateLevel(certificate.level())
          .certificateOccupation(certificate.occupation())
          .certificateNumber(certificate.number())
          .certificateIssued(certificate.issuedOn())
          .examFee(certificate.examFee());
    }

    /**
     * Tells the certificate's level.
     *
     * @param level the level
     * @return this builder
     */
    public Builder certificateLevel(CertificateLevel level) {
      return tellOfCertificate(EnrolmentFact.CERTIFICATE_LEVEL, level);
    }

    /**
     * Tells what the certificate is for.
     *
     * @param occupation the occupation
     * @return this builder
     */
    public Builder certificateOccupation(Occupation occupation) {
      return tellOfCertificate(EnrolmentFact.CERTIFICATE_OCCUPATION, occupation);
    }

    /**
     * Tells the certificate's number.
     *
     * @param number the number
     * @return this builder
     */
    public Builder certificateNumber(CertificateNumber number) {
      return tellOfCertificate(EnrolmentFact.CERTIFICATE_NUMBER, number);
    }

    /**
     * Tells when the certificate is issued.
     *
     * @param day the day
     * @return this builder
     */
    public Builder certificateIssued(LocalDate day) {
      return tellOfCertificate(EnrolmentFact.CERTIFICATE_ISSUED, day);
    }

    /**
     * Tells what the trainee is charged for the exam.
     *
     * @param fee CNY, not negative, at most two decimals
     * @return this builder
     * @throws InvalidFactException if the amount is another
     */
    public Builder examFee(MonetaryAmount fee) {
      return tellOfCertificate(EnrolmentFact.EXAM_FEE, Yuan.fen(fee, "certificate.examFee"));
    }

    /**
     * Ends.
     *
     * @return what is known
     * @throws InvalidFactException if no claim can have all these facts
     */
    public PartialClaim build() {
      PartialClaim claim = new PartialClaim(trainee, new EnumMap<>(known));
      LocalDate start = claim.value(EnrolmentFact.TRAINING_START, LocalDate.class).orElse(null);
      LocalDate end = claim.value(EnrolmentFact.TRAINING_END, LocalDate.class).orElse(null);
      if (start != null && end != null) {
        InvalidFactException.require(
            !start.isAfter(end), "training.end", end, "is before the training's start, " + start);
        int days = claim.value(EnrolmentFact.TRAINING_DAYS, Integer.class).orElse(1);
        long calendarDays = ChronoUnit.DAYS.between(start, end) + 1;
        InvalidFactException.require(
            days <= calendarDays,
            "training.days",
            days,
            "must be 1 to %d, the days from %s to %s".formatted(calendarDays, start, end));
      }
      return claim;
    }
  }
}
