package org.skillsubsidy.policy.model.admission;

import org.immutables.value.Value;
import org.skillsubsidy.policy.model.occupation.Occupation;

/** A post that somebody wants to take up (2.1, 4.3). */
@Value.Immutable
public abstract class Post {

  /** Restricts subclassing to the generated value. */
  Post() {}

  /**
   * Starts a post.
   *
   * @return a builder; every fact is required, because none may be taken for granted
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the post's occupation.
   *
   * @return the occupation
   */
  public abstract Occupation occupation();

  /**
   * Tells whether the enterprise is of a high-risk industry, such as chemicals or mining (2.1).
   *
   * @return true if it is
   */
  public abstract boolean highRiskIndustry();

  /**
   * Tells whether the work is a special operation (特种作业, 2.1).
   *
   * @return true if it is
   */
  public abstract boolean specialOperation();

  /**
   * Tells whether the occupation is access-controlled (准入类职业, 4.3).
   *
   * @return true if it is
   */
  public abstract boolean accessControlled();

  /** Builds a {@link Post}. */
  public static final class Builder extends ImmutablePost.Builder {
    Builder() {}
  }
}
