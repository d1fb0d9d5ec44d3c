package org.skillsubsidy.policy.rules.entitlement;

import java.util.Map;
import java.util.Optional;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.explain.Arithmetic;
import org.skillsubsidy.policy.model.explain.Evidence;

/**
 * What an entitlement looks at.
 *
 * @param applying whether the kind is for the trainee at all
 * @param denials each reason that could deny it, in the order of a decision
 * @param amount how the amount comes about where nothing denies it; empty where it cannot be said
 */
public record Grounds(
    Evidence applying, Map<Denial, Evidence> denials, Optional<Arithmetic> amount) {}
