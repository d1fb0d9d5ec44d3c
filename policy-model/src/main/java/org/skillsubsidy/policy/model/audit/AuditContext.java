package org.skillsubsidy.policy.model.audit;

import java.util.Map;
import org.immutables.value.Value;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;

/** What an audit may know beside the claims. Everything is optional. */
@Value.Immutable
public abstract class AuditContext {

  /** Nothing but the claims. */
  public static final AuditContext NONE = builder().build();

  /** Restricts subclassing to the generated value. */
  AuditContext() {}

  /**
   * Starts a context that knows nothing.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns earlier trainings. The claims in them are compared with those that are audited, and not
   * flagged themselves.
   *
   * @return histories by their trainee
   */
  public abstract Map<TraineeId, TrainingHistory> histories();

  /**
   * Returns the class hours.
   *
   * @return by default none
   */
  @Value.Default
  public ClassHours classHours() {
    return ClassHours.NONE;
  }

  /**
   * Returns the registers of other departments.
   *
   * @return by default none
   */
  @Value.Default
  public OutsideRecords outsideRecords() {
    return OutsideRecords.NONE;
  }

  /** Builds an {@link AuditContext}. */
  public static final class Builder extends ImmutableAuditContext.Builder {
    Builder() {}
  }
}
