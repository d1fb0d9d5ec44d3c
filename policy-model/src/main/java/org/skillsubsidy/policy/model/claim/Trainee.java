package org.skillsubsidy.policy.model.claim;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.SerializedByProxy;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/** The person who is trained, as of the training. */
@Value.Immutable
public abstract class Trainee extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  private static final TraineeGroup[] GROUPS = TraineeGroup.values();

  /** Restricts subclassing to the generated value. */
  Trainee() {}

  /**
   * Starts a trainee.
   *
   * @return a builder; id and groups are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how the trainee is known.
   *
   * @return the id
   */
  public abstract TraineeId id();

  /**
   * Returns every group that the trainee belongs to.
   *
   * @return a set that is not empty
   */
  public abstract SmallEnumSet<TraineeGroup> groups();

  /**
   * Returns the trainee's employer.
   *
   * @return present at least for an enterprise employee
   */
  public abstract Optional<OrganisationCode> employer();

  /** Checks what the plan's terms take for granted. */
  @Value.Check
  protected void check() {
    require(!groups().isEmpty(), "trainee.groups", "", "must name at least one group");
    require(
        employer().isPresent() || !groups().contains(TraineeGroup.ENTERPRISE_EMPLOYEE),
        "trainee.employer",
        "",
        "must not be empty: an enterprise employee has an employer");
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(id(), List.copyOf(groups()), employer().orElse(null));
  }

  private record Serialized(
      TraineeId id, List<TraineeGroup> groups, @Nullable OrganisationCode employer)
      implements Serializable {
    @Serial
    private Object readResolve() {
      EnumSet<TraineeGroup> checked = EnumSet.noneOf(TraineeGroup.class);
      checked.addAll(groups);
      return builder().id(id).groups(checked).employer(Optional.ofNullable(employer)).build();
    }
  }

  /** Builds a {@link Trainee}. */
  public static final class Builder extends ImmutableTrainee.Builder {

    Builder() {}

    /**
     * Sets the groups.
     *
     * @param groups the groups, in any order
     * @return this builder
     */
    public Builder groups(TraineeGroup... groups) {
      return groups(Arrays.asList(groups));
    }

    /**
     * Sets the groups.
     *
     * @param groups the groups, in any order
     * @return this builder
     */
    public Builder groups(Collection<TraineeGroup> groups) {
      return groups(SmallEnumSet.copyOf(GROUPS, groups));
    }
  }
}
