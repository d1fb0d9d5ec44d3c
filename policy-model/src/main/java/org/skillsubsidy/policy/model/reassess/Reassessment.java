package org.skillsubsidy.policy.model.reassess;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.ClaimId;

/**
 * The decisions on one trainee's claims before and after something else became known (3.9), and
 * what follows: what was paid before, with the differences, is what is due now, to the fen, for
 * each claim, payee and fund.
 *
 * @param before what stood
 * @param after what stands
 */
public record Reassessment(CaseDecisions before, CaseDecisions after) {

  /**
   * Checks that both are of one trainee.
   *
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if they are not
   */
  public Reassessment {
    require(
        before.facts().trainee().equals(after.facts().trainee()),
        "reassessment.after",
        after.facts().trainee(),
        "is not the trainee before, " + before.facts().trainee());
  }

  /**
   * Returns the claims whose decision is another one, be it in its place or its readings alone.
   *
   * @return an immutable list, in canonical order
   */
  public List<DecisionChange> changes() {
    Map<ClaimId, SubsidyDecision> now = new LinkedHashMap<>();
    after.decisions().forEach(decision -> now.put(decision.claim().id(), decision));
    List<DecisionChange> changes = new ArrayList<>();
    for (SubsidyDecision old : before.decisions()) {
      SubsidyDecision next = now.remove(old.claim().id());
      if (!old.equals(next)) {
        changes.add(new DecisionChange(Optional.of(old), Optional.ofNullable(next)));
      }
    }
    now.values()
        .forEach(next -> changes.add(new DecisionChange(Optional.empty(), Optional.of(next))));
    changes.sort(Comparator.comparing(DecisionChange::claim, SubsidyClaim.CANONICAL_ORDER));
    return List.copyOf(changes);
  }

  /**
   * Returns what has to be paid and what has to be recovered, line by line.
   *
   * @return an immutable list, claims in canonical order; empty where no money moves
   */
  public List<Adjustment> adjustments() {
    return changes().stream().flatMap(change -> change.adjustments().stream()).toList();
  }

  /**
   * Returns what that comes to for each payee and fund.
   *
   * @return an immutable list, by payee and then by fund
   */
  public List<Settlement> settlements() {
    return Settlement.of(adjustments());
  }

  /**
   * Returns the claims that were struck out, or are now struck out for another reason.
   *
   * @return an immutable list, in canonical order
   */
  public List<Revocation> revocations() {
    Map<ClaimId, Revocation> known = new HashMap<>();
    before.facts().revocations().forEach(each -> known.put(each.claim().id(), each));
    return after.facts().revocations().stream()
        .filter(
            each -> {
              Revocation earlier = known.get(each.claim().id());
              return earlier == null || earlier.reason() != each.reason();
            })
        .toList();
  }

  /**
   * Returns which providers are to be banned, and from when, for fraud that became known.
   *
   * @return an immutable list without doubles, in the order of the revocations; no claim was
   *     decided by it
   */
  public List<ProviderBan> providerBans() {
    return revocations().stream().flatMap(each -> each.providerBan().stream()).distinct().toList();
  }

  /**
   * Returns the keys that are free again. A host deletes them before it stores {@link #newKeys()},
   * in one transaction.
   *
   * @return an immutable list
   */
  public List<ExclusiveKey> freedKeys() {
    return without(keys(before), keys(after));
  }

  /**
   * Returns the keys that are taken now and were not before.
   *
   * @return an immutable list
   */
  public List<ExclusiveKey> newKeys() {
    return without(keys(after), keys(before));
  }

  private static Set<ExclusiveKey> keys(CaseDecisions decisions) {
    Set<ExclusiveKey> keys = new LinkedHashSet<>();
    decisions.decisions().forEach(decision -> keys.addAll(decision.exclusiveKeys()));
    return keys;
  }

  private static List<ExclusiveKey> without(Set<ExclusiveKey> keys, Set<ExclusiveKey> others) {
    return keys.stream().filter(key -> !others.contains(key)).toList();
  }
}
