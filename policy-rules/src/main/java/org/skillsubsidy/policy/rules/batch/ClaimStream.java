package org.skillsubsidy.policy.rules.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.rules.examination.TermsTables;

/**
 * Claims that arrive trainee by trainee: each trainee's are decided and forgotten before the next
 * trainee's are read. Not thread-safe.
 */
public final class ClaimStream {

  private final Iterator<SubsidyClaim> claims;
  private final Function<TraineeId, TrainingHistory> histories;
  private final TraineeDecider decider;

  /** The first claim of the next trainee, by which the end of the last one's is known. */
  private @Nullable SubsidyClaim next;

  /** The places of a trainee's claims. */
  private int[] places = new int[0];

  /**
   * Begins.
   *
   * @param tables the terms
   * @param claims the claims, those of a trainee side by side
   * @param histories what a trainee has been paid for so far
   */
  public ClaimStream(
      TermsTables tables,
      Iterator<SubsidyClaim> claims,
      Function<TraineeId, TrainingHistory> histories) {
    this.claims = claims;
    this.histories = histories;
    decider = new TraineeDecider(tables);
  }

  /**
   * Decides all claims.
   *
   * @param sink takes a trainee's claims with the decisions
   */
  public void decideAll(BiConsumer<List<SubsidyClaim>, BatchDecisions> sink) {
    read();
    while (next != null) {
      TraineeId trainee = next.trainee().id();
      List<SubsidyClaim> ofTrainee = new ArrayList<>();
      while (next != null && next.trainee().id().equals(trainee)) {
        ofTrainee.add(next);
        read();
      }
      BatchDecisions decisions = decide(ofTrainee, histories.apply(trainee));
      sink.accept(Collections.unmodifiableList(ofTrainee), decisions);
    }
  }

  private void read() {
    next = claims.hasNext() ? claims.next() : null;
  }

  private BatchDecisions decide(List<SubsidyClaim> ofTrainee, TrainingHistory history) {
    PlacedClaims all = PlacedClaims.of(ofTrainee.toArray(new SubsidyClaim[0]));
    int size = ofTrainee.size();
    if (size > places.length) {
      places = new int[size];
    }
    for (int place = 0; place < size; place++) {
      places[place] = place;
    }
    decider.decide(all, places, 0, size, history);
    return all.result();
  }
}
