package org.skillsubsidy.policy.rules.batch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.rules.examination.TermsTables;

/**
 * Decides all claims of one trainee after another: in canonical order, each claim once. Not
 * thread-safe.
 */
final class TraineeDecider {

  private static final int FEW = 16;

  private final ClaimDecider decider;

  /** For each of the trainee's claims the first with the same id. */
  private int[] firstOfId = new int[FEW];

  /** Whether the claims of an id, at the first of them, are given with different facts. */
  private boolean[] conflicting = new boolean[FEW];

  TraineeDecider(TermsTables tables) {
    decider = new ClaimDecider(tables);
  }

  /**
   * Decides one trainee's claims.
   *
   * @param all the claims, and where the decisions go
   * @param places the trainee's places, ascending, between start and end; put in canonical order
   * @param start where they begin
   * @param end where they end, exclusive
   * @param history what the trainee has been paid for; null for nothing
   */
  void decide(
      PlacedClaims all, int[] places, int start, int end, @Nullable TrainingHistory history) {
    if (history != null) {
      ClaimDecider.requireSameTrainee(history, all.claims()[places[start]]);
    }
    decider.startTrainee(history);
    if (end - start == 1) {
      decideOne(all, places[start]);
      return;
    }
    sort(all.claims(), places, start, end);
    compareIds(all.claims(), places, start, end - start);
    for (int i = 0; i < end - start; i++) {
      if (conflicting[firstOfId[i]]) {
        continue;
      }
      int place = places[start + i];
      int first = places[start + firstOfId[i]];
      if (first == place) {
        decideOne(all, place);
      } else {
        SubsidyDecision decision = all.decisions()[first];
        all.decisions()[place] = decision;
        all.repeats().set(place, decision != null);
      }
    }
  }

  private void decideOne(PlacedClaims all, int place) {
    SubsidyClaim claim = all.claims()[place];
    SubsidyDecision earlier = decider.earlierOf(claim);
    if (earlier == null) {
      all.decisions()[place] = decider.decide(claim);
    } else if (earlier.claim().equals(claim)) {
      all.decisions()[place] = earlier;
      all.repeats().set(place);
    }
  }

  /** Stable, so that of equal claims the first of the input is the one that is decided. */
  private static void sort(SubsidyClaim[] claims, int[] places, int start, int end) {
    if (end - start > FEW) {
      Integer[] boxed = new Integer[end - start];
      Arrays.setAll(boxed, i -> places[start + i]);
      Arrays.sort(boxed, (a, b) -> SubsidyClaim.CANONICAL_ORDER.compare(claims[a], claims[b]));
      for (int i = 0; i < boxed.length; i++) {
        places[start + i] = boxed[i];
      }
      return;
    }
    for (int i = start + 1; i < end; i++) {
      int place = places[i];
      int at = i;
      while (at > start
          && SubsidyClaim.CANONICAL_ORDER.compare(claims[places[at - 1]], claims[place]) > 0) {
        places[at] = places[at - 1];
        at--;
      }
      places[at] = place;
    }
  }

  private void compareIds(SubsidyClaim[] claims, int[] places, int start, int size) {
    if (size > firstOfId.length) {
      firstOfId = new int[size];
      conflicting = new boolean[size];
    }
    Map<ClaimId, Integer> known = size > FEW ? new HashMap<>() : null;
    for (int i = 0; i < size; i++) {
      SubsidyClaim claim = claims[places[start + i]];
      int first = i;
      if (known == null) {
        first = 0;
        while (!claims[places[start + first]].id().equals(claim.id())) {
          first++;
        }
      } else {
        Integer place = known.putIfAbsent(claim.id(), i);
        first = place == null ? i : place;
      }
      firstOfId[i] = first;
      if (first == i) {
        conflicting[i] = false;
      } else if (!claims[places[start + first]].equals(claim)) {
        conflicting[first] = true;
      }
    }
  }
}
