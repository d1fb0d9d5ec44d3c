package org.skillsubsidy.policy.model.claim;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/** Who trains, as of the training (3.2, 3.7, 3.9). */
@Value.Immutable
public abstract class Provider extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

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

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(
        code(), kind(), admission(), bannedFrom().orElse(null), List.copyOf(licensedOccupations()));
  }

  private record Serialized(
      OrganisationCode code,
      ProviderKind kind,
      Admission admission,
      @Nullable LocalDate bannedFrom,
      List<Occupation> licensedOccupations)
      implements Serializable {
    @Serial
    private Object readResolve() {
      return builder()
          .code(code)
          .kind(kind)
          .admission(admission)
          .bannedFrom(Optional.ofNullable(bannedFrom))
          .licensedOccupations(licensedOccupations)
          .build();
    }
  }

  /** Builds a {@link Provider}. */
  public static final class Builder extends ImmutableProvider.Builder {
    Builder() {}
  }
}
