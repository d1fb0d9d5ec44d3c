package org.skillsubsidy.policy.rules.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;

/** All that is known of one trainee: each claim once, by the start of its training. */
final class TraineeFile {

  private static final Comparator<SubsidyClaim> BY_START =
      Comparator.comparing((SubsidyClaim claim) -> claim.training().start())
          .thenComparing(SubsidyClaim.CANONICAL_ORDER);

  private final List<SubsidyClaim> claims;
  private final List<SubsidyClaim> earlier;
  private final List<HistoryEntry> outside;

  private TraineeFile(
      List<SubsidyClaim> claims, List<SubsidyClaim> earlier, List<HistoryEntry> outside) {
    this.claims = claims;
    this.earlier = earlier;
    this.outside = outside;
  }

  /** Opens the file; claims whose id stands for different facts are left out. */
  static TraineeFile of(List<SubsidyClaim> given, @Nullable TrainingHistory history) {
    if (given.size() == 1 && history == null) {
      return new TraineeFile(given, List.of(), List.of());
    }
    Map<ClaimId, SubsidyClaim> byId = new HashMap<>();
    Set<ClaimId> conflicting = new HashSet<>();
    for (SubsidyClaim claim : given) {
      SubsidyClaim known = byId.putIfAbsent(claim.id(), claim);
      if (known != null && !known.equals(claim)) {
        conflicting.add(claim.id());
      }
    }
    byId.keySet().removeAll(conflicting);
    List<SubsidyClaim> earlier = new ArrayList<>();
    List<HistoryEntry> outside = new ArrayList<>();
    for (HistoryEntry entry : history == null ? List.<HistoryEntry>of() : history.entries()) {
      SubsidyClaim decided = entry.claim().orElse(null);
      if (decided == null) {
        outside.add(entry);
      } else if (!decided.equals(byId.get(decided.id()))) {
        byId.put(decided.id(), decided);
        earlier.add(decided);
      }
    }
    List<SubsidyClaim> claims = new ArrayList<>(byId.values());
    claims.sort(BY_START);
    return new TraineeFile(claims, earlier, outside);
  }

  /** Every claim, those of the history included. */
  List<SubsidyClaim> claims() {
    return claims;
  }

  /** The claims that are in the history alone: compared with, not flagged. */
  List<SubsidyClaim> earlier() {
    return earlier;
  }

  /** Trainings that were decided elsewhere. */
  List<HistoryEntry> outside() {
    return outside;
  }
}
