package org.skillsubsidy.policy.model.reassess;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.plan.SubsidyKind;

/**
 * What became of one claim.
 *
 * @param before the decision that stood; empty for a claim that was not known
 * @param after the decision that stands; empty for a claim that is struck out
 */
public record DecisionChange(Optional<SubsidyDecision> before, Optional<SubsidyDecision> after) {

  /**
   * Checks that something changed.
   *
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if the decisions are equal, or
   *     are on different claims
   */
  public DecisionChange {
    require(!before.equals(after), "change.after", after, "is what was decided before");
    if (before.isPresent() && after.isPresent()) {
      SubsidyClaim claim = before.get().claim();
      require(
          claim.id().equals(after.get().claim().id())
              && claim.trainee().id().equals(after.get().claim().trainee().id()),
          "change.after",
          after.get().claim().id(),
          "is another claim than " + claim.id());
    }
  }

  /**
   * Returns the claim.
   *
   * @return the claim as it is known now, or was when it was struck out
   */
  public SubsidyClaim claim() {
    return after.or(() -> before).orElseThrow().claim();
  }

  /**
   * Returns the difference, line by line. A line whose payee or fund is another is recovered whole
   * and paid anew; else only what it is more or less.
   *
   * @return an immutable list, in the order of the kinds, a recovery before a payment; empty where
   *     no money moves
   */
  public List<Adjustment> adjustments() {
    List<Adjustment> adjustments = new ArrayList<>();
    for (SubsidyKind kind : SubsidyKind.values()) {
      Optional<SubsidyLine> paid = before.flatMap(decision -> decision.lineFor(kind));
      Optional<SubsidyLine> due = after.flatMap(decision -> decision.lineFor(kind));
      if (paid.isPresent() && due.isPresent() && isSameAccount(paid.get(), due.get())) {
        long difference = due.get().fen() - paid.get().fen();
        if (difference != 0) {
          adjustments.add(adjustment(due.get(), difference));
        }
      } else {
        paid.ifPresent(line -> adjustments.add(adjustment(line, -line.fen())));
        due.ifPresent(line -> adjustments.add(adjustment(line, line.fen())));
      }
    }
    return List.copyOf(adjustments);
  }

  private static boolean isSameAccount(SubsidyLine paid, SubsidyLine due) {
    return paid.payee().equals(due.payee()) && paid.fund() == due.fund();
  }

  private Adjustment adjustment(SubsidyLine line, long fen) {
    return new Adjustment(
        claim().trainee().id(),
        claim().id(),
        line.kind(),
        line.payee(),
        line.fund(),
        line.clause(),
        fen);
  }
}
