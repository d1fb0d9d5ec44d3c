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
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
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
    int size = ofTrainee.size();
    Part part = new Part(ofTrainee.toArray(new SubsidyClaim[0]), size);
    int[] places = new int[size];
    for (int place = 0; place < size; place++) {
      places[place] = place;
    }
    decider.decide(part, places, 0, size, history);
    SubsidyDecision[] decisions = new SubsidyDecision[size];
    for (int i = 0; i < size; i++) {
      decisions[places[i]] = part.decisions().get(i);
    }
    return BatchDecisions.of(decisions, part.repeats());
  }
}
