package org.skillsubsidy.policy.model.admission;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is known of somebody who wants to take up a post (2.1, 4.3). What is not set is unknown. */
@Value.Immutable
public abstract class PostCandidate {

  /** Restricts subclassing to the generated value. */
  PostCandidate() {}

  /**
   * Starts a candidate.
   *
   * @return a builder; nothing is required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Tells whether safety training for the post was passed.
   *
   * @return empty where it is unknown
   */
  public abstract Optional<Boolean> safetyTrainingPassed();

  /**
   * Tells whether training for the post's occupation was passed.
   *
   * @return empty where it is unknown
   */
  public abstract Optional<Boolean> trainingPassed();

  /**
   * Returns the certificates that are known to be held.
   *
   * @return a set; {@link #allCertificatesKnown()} tells whether there may be more
   */
  public abstract Set<HeldCertificate> certificates();

  /**
   * Tells whether {@link #certificates()} are all that are held.
   *
   * @return false unless it is set: there may be more
   */
  @Value.Default
  public boolean allCertificatesKnown() {
    return false;
  }

  /** Builds a {@link PostCandidate}. */
  public static final class Builder extends ImmutablePostCandidate.Builder {
    Builder() {}
  }
}
