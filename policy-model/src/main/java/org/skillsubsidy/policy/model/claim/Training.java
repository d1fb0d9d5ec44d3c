package org.skillsubsidy.policy.model.claim;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;
import org.skillsubsidy.policy.model.value.Yuan;

/** One course that one trainee took. */
@Value.Immutable
public abstract class Training extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  /** Restricts subclassing to the generated value. */
  Training() {}

  /**
   * Starts a training.
   *
   * @return a builder; all but the target level are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the training's id.
   *
   * @return the id, unique for the provider
   */
  public abstract TrainingId id();

  /**
   * Returns what kind of training it is.
   *
   * @return the type
   */
  public abstract TrainingType type();

  /**
   * Returns what the training is for.
   *
   * @return the occupation
   */
  public abstract Occupation occupation();

  /**
   * Returns the level that the training aims at.
   *
   * @return empty where it aims at none
   */
  public abstract Optional<CertificateLevel> targetLevel();

  /**
   * Returns the first day.
   *
   * @return a date not after the end
   */
  public abstract LocalDate start();

  /**
   * Returns the last day.
   *
   * @return a date not before the start
   */
  public abstract LocalDate end();

  /**
   * Returns the number of days with training.
   *
   * @return 1 to {@link #calendarDays()}
   */
  public abstract int days();

  /**
   * Returns the price of the course, whoever bore it.
   *
   * @return the price in fen, 0 for a free course
   */
  public abstract long tuitionFen();

  /**
   * Returns who bore the tuition.
   *
   * @return the bearer
   */
  public abstract TuitionBearer tuitionBorneBy();

  /**
   * Tells whether a government bought the training as a project (项目制, 2.5, 3.4).
   *
   * @return true for project-based training
   */
  public abstract boolean projectBased();

  /**
   * Returns who trains.
   *
   * @return the provider
   */
  public abstract Provider provider();

  /**
   * Returns where the training stands in the published lists.
   *
   * @return the listing
   */
  public abstract Listing listing();

  /**
   * Tells whether the training is in the real-name system (3.4).
   *
   * @return true if it is
   */
  public abstract boolean realNameRegistered();

  /**
   * Returns the price of the course, whoever bore it.
   *
   * @return the price in CNY
   */
  public MonetaryAmount tuition() {
    return Yuan.ofFen(tuitionFen());
  }

  /**
   * Returns the length of the period from start to end, both counted.
   *
   * @return at least 1
   */
  public long calendarDays() {
    return start().equals(end()) ? 1 : ChronoUnit.DAYS.between(start(), end()) + 1;
  }

  /**
   * Tells whether the provider was banned when the training began (3.9).
   *
   * @return true if the training began on the first day of the ban or later
   */
  public boolean isAtBannedProvider() {
    LocalDate bannedFrom = provider().bannedFrom().orElse(null);
    return bannedFrom != null && !start().isBefore(bannedFrom);
  }

  /**
   * Tells whether the provider may not train for the occupation (3.2).
   *
   * @return true if the provider's licence names occupations, and not this one
   */
  public boolean isOutsideLicensedScope() {
    return !provider().licensedOccupations().isEmpty()
        && !provider().licensedOccupations().contains(occupation());
  }

  /** Checks the period, the days, the tuition and the licence's edition. */
  @Value.Check
  protected void check() {
    if (start().isAfter(end())) {
      throw new InvalidFactException(
          "training.end", end(), "is before the training's start, " + start());
    }
    if (days() < 1 || days() > calendarDays()) {
      throw new InvalidFactException(
          "training.days",
          days(),
          "must be 1 to %d, the days from %s to %s".formatted(calendarDays(), start(), end()));
    }
    Yuan.requireInRange(tuitionFen(), "training.tuition");
    for (Occupation licensed : provider().licensedOccupations()) {
      if (licensed.edition() != occupation().edition()) {
        throw new InvalidFactException(
            "provider.licensedOccupations",
            licensed,
            "must be of the training's edition, " + occupation().edition().year());
      }
    }
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(
        id(),
        type(),
        occupation(),
        targetLevel().orElse(null),
        start(),
        end(),
        days(),
        tuitionFen(),
        tuitionBorneBy(),
        projectBased(),
        provider(),
        listing(),
        realNameRegistered());
  }

  private record Serialized(
      TrainingId id,
      TrainingType type,
      Occupation occupation,
      @Nullable CertificateLevel targetLevel,
      LocalDate start,
      LocalDate end,
      int days,
      long tuitionFen,
      TuitionBearer tuitionBorneBy,
      boolean projectBased,
      Provider provider,
      Listing listing,
      boolean realNameRegistered)
      implements Serializable {
    @Serial
    private Object readResolve() {
      return builder()
          .id(id)
          .type(type)
          .occupation(occupation)
          .targetLevel(Optional.ofNullable(targetLevel))
          .start(start)
          .end(end)
          .days(days)
          .tuitionFen(tuitionFen)
          .tuitionBorneBy(tuitionBorneBy)
          .projectBased(projectBased)
          .provider(provider)
          .listing(listing)
          .realNameRegistered(realNameRegistered)
          .build();
    }
  }

  /** Builds a {@link Training}. */
  public static final class Builder extends ImmutableTraining.Builder {

    Builder() {}

    /**
     * Sets the price of the course.
     *
     * @param tuition CNY, not negative, at most two decimals
     * @return this builder
     * @throws InvalidFactException if the amount is another
     */
    public Builder tuition(MonetaryAmount tuition) {
      return tuitionFen(Yuan.fen(tuition, "training.tuition"));
    }
  }
}
