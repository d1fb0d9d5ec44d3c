package org.skillsubsidy.policy.model.disclosure;

import java.util.Set;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/**
 * What was paid for people who are in exactly these groups.
 *
 * @param groups the groups; none where the row stands for all combinations that too few people
 *     share to be shown alone
 * @param people how many people
 * @param payouts what was paid for them
 */
public record GroupPayouts(Set<TraineeGroup> groups, long people, Payouts payouts) {

  private static final TraineeGroup[] GROUPS = TraineeGroup.values();

  /** Copies the set, in the plan's order. */
  public GroupPayouts {
    groups = SmallEnumSet.copyOf(GROUPS, groups);
  }
}
