package org.skillsubsidy.policy.rules;

import java.io.Serial;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;
import org.skillsubsidy.policy.rules.batch.Batch;
import org.skillsubsidy.policy.rules.batch.ClaimDecider;
import org.skillsubsidy.policy.rules.batch.ClaimStream;
import org.skillsubsidy.policy.rules.examination.TermsTables;

/**
 * Decides claims by the plan and the terms it was made with. Immutable and stateless: one
 * calculator serves any number of threads.
 */
public final class PolicyCalculator extends SerializedByProxy implements SubsidyCalculator {

  @Serial private static final long serialVersionUID = 1L;

  /** Decides by the plan's own terms and the default readings. */
  public static final PolicyCalculator DEFAULT = of(PolicyTimeline.PLAN);

  private final PolicyTimeline timeline;
  private final TermsTables tables;

  private PolicyCalculator(PolicyTimeline timeline) {
    this.timeline = timeline;
    tables = new TermsTables(timeline);
  }

  /**
   * Makes a calculator.
   *
   * @param timeline the terms that follow one another; those in force on a training's end decide
   * @return the calculator
   */
  public static PolicyCalculator of(PolicyTimeline timeline) {
    return new PolicyCalculator(timeline);
  }

  /**
   * Makes a calculator.
   *
   * @param terms the terms, before and after which nothing is in force
   * @return the calculator
   */
  public static PolicyCalculator of(PolicyTerms terms) {
    return of(PolicyTimeline.of(terms));
  }

  /**
   * Returns the terms by which claims are decided.
   *
   * @return the timeline
   */
  public PolicyTimeline timeline() {
    return timeline;
  }

  @Override
  public SubsidyDecision decide(SubsidyClaim claim, TrainingHistory history) {
    ClaimDecider.requireSameTrainee(history, claim);
    ClaimDecider decider = new ClaimDecider(tables);
    decider.startTrainee(history);
    SubsidyDecision earlier = decider.earlierOf(claim);
    if (earlier == null) {
      return decider.decide(claim);
    }
    if (!earlier.claim().equals(claim)) {
      throw new ConflictingClaimException(claim);
    }
    return earlier;
  }

  @Override
  public BatchDecisions decideAll(
      List<SubsidyClaim> claims, Map<TraineeId, TrainingHistory> histories) {
    Batch batch = new Batch(tables, claims, histories, 1);
    batch.hashSlice(0);
    batch.decideShard(0);
    batch.placeSlice(0);
    return batch.result();
  }

  /**
   * Decides many claims with several threads. The result is the same as with one.
   *
   * <p>The batch is cut between trainees, each part is three tasks for the executor, one after
   * another, and the caller waits for all of them.
   *
   * @param claims the claims, in any order; not changed meanwhile
   * @param histories what trainees have been paid for so far; not changed meanwhile
   * @param executor runs the parts, on threads of the host's choice
   * @param parts how many parts the batch is cut into, usually one for each thread
   * @return a decision for each claim, except for claims in conflict
   * @throws InvalidFactException if {@code parts} is less than 1
   * @throws java.util.concurrent.CompletionException if a part fails, as by a history of another
   *     trainee
   */
  public BatchDecisions decideAll(
      List<SubsidyClaim> claims,
      Map<TraineeId, TrainingHistory> histories,
      Executor executor,
      int parts) {
    InvalidFactException.require(parts >= 1, "parts", parts, "must be 1 or more");
    Batch batch = new Batch(tables, claims, histories, parts);
    forEach(parts, batch::hashSlice, executor);
    forEach(parts, batch::decideShard, executor);
    forEach(parts, batch::placeSlice, executor);
    return batch.result();
  }

  private static void forEach(int parts, IntConsumer step, Executor executor) {
    CompletableFuture<?>[] running = new CompletableFuture<?>[parts];
    for (int i = 0; i < parts; i++) {
      int part = i;
      running[i] = CompletableFuture.runAsync(() -> step.accept(part), executor);
    }
    CompletableFuture.allOf(running).join();
  }

  /**
   * Decides any number of claims that arrive trainee by trainee, as from a query ordered by
   * trainee. Each trainee's claims are decided as a batch of their own and handed over before the
   * next trainee's are read, except for the first of them, so memory holds one trainee's claims,
   * however many trainees there are.
   *
   * <p>Nobody is remembered once handed over. A trainee who turns up again after another is
   * therefore not noticed here, but decided against what {@code histories} says by then. A host
   * that forgot the first time finds out when it stores the exclusive keys: trainings that are paid
   * in one year both times share one.
   *
   * @param claims the claims, those of a trainee side by side, otherwise in any order
   * @param histories asked once for each trainee: what the trainee has been paid for so far, as by
   *     {@link TrainingHistory#empty}
   * @param sink takes each trainee's claims, in the order in which they arrived, with their
   *     decisions by the place of each claim among them
   * @throws InvalidFactException if a history is another trainee's; the trainees before have been
   *     handed over
   */
  public void decideByTrainee(
      Iterator<SubsidyClaim> claims,
      Function<TraineeId, TrainingHistory> histories,
      BiConsumer<List<SubsidyClaim>, BatchDecisions> sink) {
    new ClaimStream(tables, claims, histories).decideAll(sink);
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(timeline);
  }

  private record Serialized(PolicyTimeline timeline) implements Serializable {
    @Serial
    private Object readResolve() {
      return of(timeline);
    }
  }
}
