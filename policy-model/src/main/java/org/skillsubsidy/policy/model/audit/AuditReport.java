package org.skillsubsidy.policy.model.audit;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What an audit of claims found (3.9), and what it could not find out. */
@Value.Immutable
public abstract class AuditReport {

  /** Restricts subclassing to the generated value. */
  AuditReport() {}

  /**
   * Makes a report.
   *
   * @param flags the flags
   * @param unanswered for each status how many claims' question had no answer
   * @return the report
   */
  public static AuditReport of(List<AuditFlag> flags, Map<OutsideStatus, Integer> unanswered) {
    return ImmutableAuditReport.builder().flags(flags).unanswered(unanswered).build();
  }

  /**
   * Returns the suspicions.
   *
   * @return the flags on claims, by trainee, claim and code, and then those on many claims
   */
  public abstract List<AuditFlag> flags();

  /**
   * Returns how often outside records gave no answer: no flag is then no clearance.
   *
   * @return for each status the number of claims, 0 left out
   */
  public abstract Map<OutsideStatus, Integer> unanswered();
}
