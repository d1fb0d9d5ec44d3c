package org.skillsubsidy.policy.model.reassess;

import java.time.LocalDate;
import java.util.Optional;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.RevocationReason;

/**
 * A claim that is struck out (3.9): it is not decided any more, and what it was paid is recovered.
 *
 * @param claim the claim, with the facts that were known of it last
 * @param reason why
 * @param revokedOn the day on which that became known
 */
public record Revocation(SubsidyClaim claim, RevocationReason reason, LocalDate revokedOn) {

  /**
   * Returns from when the provider is to be banned. That alone changes no claim: see {@link
   * CaseFile#ban}.
   *
   * @return for fraud the day on which it became known, since the plan forbids the provider to take
   *     on subsidised trainings <i>again</i>; empty for an error
   */
  public Optional<ProviderBan> providerBan() {
    return reason == RevocationReason.FRAUD
        ? Optional.of(new ProviderBan(claim.training().provider().code(), revokedOn))
        : Optional.empty();
  }
}
