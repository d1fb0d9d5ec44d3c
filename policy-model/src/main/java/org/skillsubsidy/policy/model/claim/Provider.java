package org.skillsubsidy.policy.model.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.ProviderKind;

/** Who trains, as of the training (3.2, 3.7, 3.9). */
@Value.Immutable
public abstract class Provider {

  /** Restricts subclassing to the generated value. */
  Provider() {}

  /**
   * Starts a provider.
   *
   * @return a builder; code, kind and admission are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the provider's unified social credit code.
   *
   * @return the code
   */
  public abstract OrganisationCode code();

  /**
   * Returns what the provider is.
   *
   * @return the kind
   */
  public abstract ProviderKind kind();

  /**
   * Returns how the provider came to hold subsidised trainings.
   *
   * @return the admission, {@link Admission#NONE} where there is none
   */
  public abstract Admission admission();

  /**
   * Returns the first day on which no training of this provider may start.
   *
   * @return empty unless the provider is banned
   */
  public abstract Optional<LocalDate> bannedFrom();

  /**
   * Returns the occupations that the provider is licensed to train, in the training's edition.
   *
   * @return empty when the licence is not known; a known one names at least one occupation
   */
  public abstract Set<Occupation> licensedOccupations();

  /** Builds a {@link Provider}. */
  public static final class Builder extends ImmutableProvider.Builder {
    Builder() {}
  }
}
