package org.skillsubsidy.policy.rules.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.RepeatKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.terms.QuotaReading;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.bar.Bars;
import org.skillsubsidy.policy.rules.entitlement.Entitlements;
import org.skillsubsidy.policy.rules.examination.Examination;
import org.skillsubsidy.policy.rules.examination.TermsTable;
import org.skillsubsidy.policy.rules.examination.TermsTables;

/**
 * Decides the claims of one trainee after another, each against what the trainee has been paid for
 * so far. The one place where entitlements, level, bars and history come together. Not thread-safe.
 */
public final class ClaimDecider {

  private final TermsTables tables;
  private final Examination examination = new Examination();
  private @Nullable TrainingHistory start;

  /** The last decision, if it enters the history, which only a next claim of the trainee needs. */
  private @Nullable SubsidyDecision entering;

  /**
   * Begins.
   *
   * @param tables the terms
   */
  public ClaimDecider(TermsTables tables) {
    this.tables = tables;
  }

  /**
   * Begins with a trainee.
   *
   * @param history what the trainee has been paid for; null for nothing
   */
  public void startTrainee(@Nullable TrainingHistory history) {
    start = history;
    entering = null;
    examination.startTrainee(history == null ? List.of() : history.entries());
  }

  /**
   * Finds the decision behind a claim's id in the starting history.
   *
   * @param claim the claim
   * @return null where the history does not know the id; the facts may differ from the claim's
   */
  public @Nullable SubsidyDecision earlierOf(SubsidyClaim claim) {
    if (start == null) {
      return null;
    }
    for (HistoryEntry entry : start.entries()) {
      SubsidyDecision earlier = SubsidyDecision.behind(entry).orElse(null);
      if (earlier != null && hasSameId(earlier.claim(), claim)) {
        return earlier;
      }
    }
    return null;
  }

  /**
   * Decides a claim of the trainee; a decision that enters the history counts for the next.
   *
   * @param claim a claim that is not known yet
   * @return the decision
   */
  public SubsidyDecision decide(SubsidyClaim claim) {
    if (entering != null) {
      examination.addToHistory(entering.historyEntry().orElseThrow());
      entering = null;
    }
    TermsTable terms = tables.inForceOn(claim.facts().end());
    if (terms == null) {
      return examination.decision().start(claim).bar(Bar.NOT_IN_FORCE).build();
    }
    examination.startClaim(claim, terms);
    Entitlements.assess(examination);
    examination.settleLevel();
    Bars.examine(examination);
    SubsidyDecision.Builder decision = examination.decision();
    if (decision.isBarred()) {
      return decision.payNothing().build();
    }
    examination.settleAmounts();
    if (!decision.paysAnything()) {
      decision.restsOn(Reading.R3);
      if (examination.readings().quota() == QuotaReading.PAYABLE) {
        return decision.build();
      }
    }
    entering =
        decision
            .enter(terms.terms().capWindow(), examination.freeSlot(), repeatKey(examination))
            .build();
    return entering;
  }

  /** Reading R2 makes the key what it makes the ban. */
  private static RepeatKey repeatKey(Examination examination) {
    boolean levelled = examination.level() != null;
    return switch (examination.readings().repeat()) {
      case OCCUPATION_AND_LEVEL -> levelled ? RepeatKey.LEVEL : RepeatKey.ABSENT;
      case ALSO_UNLEVELLED -> levelled ? RepeatKey.LEVEL : RepeatKey.NO_LEVEL;
      case OCCUPATION -> RepeatKey.ANY_LEVEL;
    };
  }

  /** Texts are compared where their hash codes leave it open. */
  static boolean hasSameId(SubsidyClaim a, SubsidyClaim b) {
    return a.facts().claimIdHash() == b.facts().claimIdHash() && a.id().equals(b.id());
  }

  /**
   * Checks that a history is the trainee's.
   *
   * @param history the history
   * @param claim a claim of the trainee
   * @throws InvalidFactException if it is another trainee's
   */
  public static void requireSameTrainee(TrainingHistory history, SubsidyClaim claim) {
    if (!history.trainee().equals(claim.trainee().id())) {
      throw new InvalidFactException(
          "history.trainee",
          history.trainee(),
          "is not the trainee of claim " + claim.id() + ", " + claim.trainee().id());
    }
  }
}
