package org.skillsubsidy.policy.model.admission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.skillsubsidy.policy.model.value.Attainment;

/**
 * Whether a person may take up a post (2.1, 4.3), requirement by requirement.
 *
 * @param requirements what the plan requires for the post, each met, not met or unknown; empty
 *     where the plan requires nothing
 */
public record PostAdmission(Map<PostRequirement, Attainment> requirements) {

  /** Copies the map. */
  public PostAdmission {
    Map<PostRequirement, Attainment> copy = new EnumMap<>(PostRequirement.class);
    copy.putAll(requirements);
    requirements = Collections.unmodifiableMap(copy);
  }

  /**
   * Sums the requirements up. One that is not met decides, whatever is unknown beside it.
   *
   * @return the answer
   */
  public Answer answer() {
    if (requirements.isEmpty()) {
      return Answer.OUTSIDE_POLICY;
    }
    if (requirements.containsValue(Attainment.NOT_MET)) {
      return Answer.NOT_ELIGIBLE;
    }
    return requirements.containsValue(Attainment.UNKNOWN) ? Answer.UNKNOWN : Answer.ELIGIBLE;
  }

  /** Whether a person may take up a post. */
  public enum Answer {
    /** Every requirement is met. */
    ELIGIBLE,
    /** A requirement is not met. */
    NOT_ELIGIBLE,
    /** No requirement is known not to be met, and one is not known to be met. */
    UNKNOWN,
    /** The plan requires nothing for such a post; other rules may. */
    OUTSIDE_POLICY
  }
}
