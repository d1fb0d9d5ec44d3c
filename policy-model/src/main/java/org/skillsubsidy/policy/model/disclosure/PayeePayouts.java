package org.skillsubsidy.policy.model.disclosure;

import java.util.Optional;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.identity.OrganisationCode;

/**
 * What one organisation was paid in one role, or all trainees together.
 *
 * @param kind the role
 * @param organisation the employer or the provider; empty for trainees, who are not told apart
 * @param payouts what was paid
 */
public record PayeePayouts(
    PayeeKind kind, Optional<OrganisationCode> organisation, Payouts payouts) {}
