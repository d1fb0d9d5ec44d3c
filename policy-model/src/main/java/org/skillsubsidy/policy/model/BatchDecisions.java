package org.skillsubsidy.policy.model;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/** The decisions of a batch, by the place of each claim in the input. Immutable. */
public final class BatchDecisions extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  private final @Nullable SubsidyDecision[] byIndex;
  private final BitSet repeats;

  private BatchDecisions(@Nullable SubsidyDecision[] byIndex, BitSet repeats) {
    this.byIndex = byIndex;
    this.repeats = repeats;
  }

  /**
   * Makes a result.
   *
   * @param byIndex the decision of each claim, null for a claim in conflict; not copied, so the
   *     caller gives the array away
   * @param repeats the indices of claims that repeat an earlier one, or one that the history knows,
   *     with equal facts; given away too
   * @return the result
   */
  public static BatchDecisions of(@Nullable SubsidyDecision[] byIndex, BitSet repeats) {
    return new BatchDecisions(byIndex, repeats);
  }

  /**
   * Returns the number of claims in the input.
   *
   * @return the number, claims in conflict included
   */
  public int size() {
    return byIndex.length;
  }

  /**
   * Returns the decision of one claim.
   *
   * @param index the claim's place in the input, from 0
   * @return empty if the claim is in conflict: its id stands for different facts, and none of the
   *     claims with that id was decided
   */
  public Optional<SubsidyDecision> decision(int index) {
    return Optional.ofNullable(byIndex[index]);
  }

  /**
   * Tells whether a claim was given before, with equal facts: earlier in the input, or in the
   * trainee's history. It has the same decision, but is paid and counted once.
   *
   * @param index the claim's place in the input, from 0
   * @return true for all but the first of equal claims, and for the first too if the history knows
   *     the claim; without meaning for a claim in conflict
   */
  public boolean isRepeat(int index) {
    return repeats.get(index);
  }

  /**
   * Returns each decision once: what is paid and counted.
   *
   * @return an immutable list, in the order of the input, without repeats and conflicts
   */
  public List<SubsidyDecision> decisions() {
    List<SubsidyDecision> decisions = new ArrayList<>(byIndex.length);
    for (int i = 0; i < byIndex.length; i++) {
      SubsidyDecision decision = byIndex[i];
      if (decision != null && !repeats.get(i)) {
        decisions.add(decision);
      }
    }
    return Collections.unmodifiableList(decisions);
  }

  /**
   * Returns the claims that were not decided because their ids stand for different facts.
   *
   * @return their places in the input, ascending
   */
  public List<Integer> conflicts() {
    List<Integer> conflicts = new ArrayList<>();
    for (int i = 0; i < byIndex.length; i++) {
      if (byIndex[i] == null) {
        conflicts.add(i);
      }
    }
    return Collections.unmodifiableList(conflicts);
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(Arrays.asList(byIndex), repeats);
  }

  private record Serialized(List<@Nullable SubsidyDecision> byIndex, BitSet repeats)
      implements Serializable {
    @Serial
    private Object readResolve() {
      return new BatchDecisions(byIndex.toArray(SubsidyDecision[]::new), (BitSet) repeats.clone());
    }
  }
}
