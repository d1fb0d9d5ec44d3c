package org.skillsubsidy.policy.model.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.plan.Clause;

/** One suspicion: what looks wrong, on which claim, and the facts that say so (3.9). */
@Value.Immutable
public abstract class AuditFlag {

  /** Restricts subclassing to the generated value. */
  AuditFlag() {}

  /**
   * Flags a claim.
   *
   * @param code what looks wrong
   * @param claim the claim
   * @param facts what was seen
   * @return the flag
   */
  public static AuditFlag of(FlagCode code, SubsidyClaim claim, SeenFact... facts) {
    return ImmutableAuditFlag.builder().code(code).claim(claim).addFacts(facts).build();
  }

  /**
   * Flags what is no single claim's, such as an organiser's certificates.
   *
   * @param code what looks wrong
   * @param facts what was seen
   * @return the flag
   */
  public static AuditFlag ofMany(FlagCode code, SeenFact... facts) {
    return ImmutableAuditFlag.builder().code(code).addFacts(facts).build();
  }

  /**
   * Returns what looks wrong.
   *
   * @return the code
   */
  public abstract FlagCode code();

  /**
   * Returns the claim that is flagged.
   *
   * @return empty where the flag is on many claims together
   */
  public abstract Optional<SubsidyClaim> claim();

  /**
   * Returns what was seen.
   *
   * @return the facts, in the order in which they are told
   */
  public abstract List<SeenFact> facts();

  /**
   * Returns how much the flag weighs.
   *
   * @return the severity of the code
   */
  public Severity severity() {
    return code().severity();
  }

  /**
   * Returns what makes it a matter for an audit.
   *
   * @return the clauses of the code, in the plan's order
   */
  public List<Clause> clauses() {
    return code().clauses();
  }

  /**
   * Returns the facts in one line, for people.
   *
   * @return such as {@code training.end=2020-03-06; certificate.issuedOn=2020-03-01}
   */
  public String detail() {
    return facts().stream()
        .map(fact -> fact.name() + "=" + fact.text())
        .collect(Collectors.joining("; "));
  }

  /** Returns the flag in one line, with the trainee masked. */
  @Override
  public String toString() {
    String on =
        claim().map(claim -> " on " + claim.id() + " of " + claim.trainee().id()).orElse("");
    return code() + on + ": " + detail();
  }
}
