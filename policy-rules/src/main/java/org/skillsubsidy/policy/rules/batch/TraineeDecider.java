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
   * @param part the claims, and where the decisions go, one for each of the trainee's places
   * @param places the trainee's places between start and end, ascending; put in canonical order
   * @param start where they begin
   * @param end where they end, exclusive
   * @param history what the trainee has been paid for; null for nothing
   */
  void decide(Part part, int[] places, int start, int end, @Nullable TrainingHistory history) {
    SubsidyClaim[] claims = part.claims();
    if (history != null) {
      ClaimDecider.requireSameTrainee(history, claims[places[start]]);
    }
    decider.startTrainee(history);
    if (end - start == 1) {
      decideOne(part, places[start]);
      return;
    }
    sort(claims, places, start, end);
    compareIds(claims, places, start, end - start);
    DecisionsInOrder decisions = part.decisions();
    int before = decisions.size();
    for (int i = 0; i < end - start; i++) {
      int first = firstOfId[i];
      if (conflicting[first]) {
        decisions.add(null);
      } else if (first == i) {
        decideOne(part, places[start + i]);
      } else {
        SubsidyDecision decision = decisions.get(before + first);
        decisions.add(decision);
        part.repeats().set(places[start + i], decision != null);
      }
    }
  }

  private void decideOne(Part part, int place) {
    SubsidyClaim claim = part.claims()[place];
    SubsidyDecision earlier = decider.earlierOf(claim);
    if (earlier == null) {
      part.decisions().add(decider.decide(claim));
    } else if (earlier.claim().equals(claim)) {
      part.decisions().add(earlier);
      part.repeats().set(place);
    } else {
      part.decisions().add(null);
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
        while (!ClaimDecider.hasSameId(claims[places[start + first]], claim)) {
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
