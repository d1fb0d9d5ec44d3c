package org.skillsubsidy.policy.model.curriculum;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/** The teaching plan and syllabus (教学计划、教学大纲) of a training (3.5, 3.6). */
@Value.Immutable
public abstract class Syllabus {

  /** Restricts subclassing to the generated value. */
  Syllabus() {}

  /**
   * Starts a syllabus.
   *
   * @return a builder; listing and contents are required, what else is not set is unknown
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns where the training stands in the published lists.
   *
   * @return the listing
   */
  public abstract Listing listing();

  /**
   * Returns the general contents that run through the whole of it.
   *
   * @return a set, which may be empty
   */
  public abstract SmallEnumSet<GeneralContent> contents();

  /**
   * Returns what it is written after.
   *
   * @return empty where it is unknown
   */
  public abstract Optional<StandardBasis> basis();

  /**
   * Tells whether a national standard of the occupation has been issued.
   *
   * @return empty where it is unknown
   */
  public abstract Optional<Boolean> nationalStandardIssued();

  /** Checks that what it is written after exists. */
  @Value.Check
  protected void check() {
    require(
        basis().filter(StandardBasis.NATIONAL::equals).isEmpty()
            || nationalStandardIssued().orElse(true),
        "syllabus.basis",
        StandardBasis.NATIONAL,
        "cannot be: no national standard has been issued");
  }

  /** Builds a {@link Syllabus}. */
  public static final class Builder extends ImmutableSyllabus.Builder {

    Builder() {}

    /**
     * Sets the general contents.
     *
     * @param contents the contents, in any order; none is a statement too
     * @return this builder
     */
    public Builder contents(GeneralContent... contents) {
      return contents(SmallEnumSet.copyOf(GeneralContent.values(), Arrays.asList(contents)));
    }
  }
}
