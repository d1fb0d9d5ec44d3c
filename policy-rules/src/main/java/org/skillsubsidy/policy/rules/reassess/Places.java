package org.skillsubsidy.policy.rules.reassess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;

/** The places that the trainings of one trainee hold in their windows (2.6). Not thread-safe. */
final class Places {

  private final List<HistoryEntry> elsewhere;
  private final List<HistoryEntry> all;
  private final Set<ExclusiveKey> keys = new HashSet<>();

  /**
   * Begins.
   *
   * @param elsewhere the trainings that were decided elsewhere
   */
  Places(List<HistoryEntry> elsewhere) {
    this.elsewhere = elsewhere;
    all = new ArrayList<>(elsewhere);
  }

  /**
   * Tells whether a decision can have a place that it had before: nobody else has it, and no
   * training from elsewhere holds it.
   */
  boolean isFree(SubsidyDecision decision) {
    int slot = decision.slot().orElseThrow();
    return !keys.contains(place(decision))
        && elsewhere.stream()
            .noneMatch(entry -> isInWindow(entry, decision) && entry.slot().orElse(0) == slot);
  }

  /** Returns the decision in the smallest place that no training of its window holds. */
  SubsidyDecision inFreePlace(SubsidyDecision decision) {
    Set<Integer> held = new HashSet<>();
    int withoutSlot = 0;
    for (HistoryEntry entry : all) {
      if (isInWindow(entry, decision)) {
        if (entry.slot().isPresent()) {
          held.add(entry.slot().getAsInt());
        } else {
          withoutSlot++;
        }
      }
    }
    int slot = 1;
    while (held.contains(slot) || withoutSlot-- > 0) {
      slot++;
    }
    return decision.withSlot(slot);
  }

  /** Has a decision take its place. */
  void take(SubsidyDecision decision) {
    keys.add(place(decision));
    all.add(decision.historyEntry().orElseThrow());
  }

  /** The place's key, which tells a year's window from a lifetime's. */
  static ExclusiveKey place(SubsidyDecision decision) {
    return decision.exclusiveKeys().get(0);
  }

  private static boolean isInWindow(HistoryEntry entry, SubsidyDecision decision) {
    return decision.takesSlotOfLifetime() || entry.year() == decision.year().orElseThrow();
  }
}
