package org.skillsubsidy.policy.model.advice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/**
 * Another training that the trainee could still take. It is in the catalogue and in the real-name
 * system, as any training should be.
 *
 * @param differences in what it differs from the one that was barred, beside these; may be empty
 * @param from the first day on which it can end
 * @param to the last day on which it can end, in the same year and under the same terms
 * @param level the level it would be for, where that differs
 * @param decision what a claim for such a training, one day long and on the first of these days,
 *     would be decided to
 */
public record Alternative(
    Set<Difference> differences,
    LocalDate from,
    LocalDate to,
    Optional<CertificateLevel> level,
    SubsidyDecision decision) {

  /** Copies the differences. */
  public Alternative {
    differences = SmallEnumSet.copyOf(Difference.values(), differences);
  }
}
