package org.skillsubsidy.policy.model.admission;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/** The documents that the plan speaks of in connection with a claim. */
public enum EvidenceDocument {
  /**
   * The employment and entrepreneurship certificate. The plan names it only where it lifts it, for
   * high-skilled training, and so takes it for granted elsewhere.
   */
  EMPLOYMENT_CERTIFICATE("就业创业证书", Clause.C3_1),
  /** The certificate that came of the training. */
  CERTIFICATE("职业资格证书、职业技能等级证书或专项职业能力证书", Clause.C2_6, Clause.C3_1),
  /** Other proofs of what a claim states. The plan names none. */
  OTHER_PROOFS("其他证明材料", Clause.C3_4),
  /** The written commitment that takes the place of proofs for project-based training. */
  COMMITMENT("告知承诺书", Clause.C3_4);

  private final String term;
  private final List<Clause> clauses;

  EvidenceDocument(String term, Clause... clauses) {
    this.term = term;
    this.clauses = List.of(clauses);
  }

  /**
   * Returns the plan's own word.
   *
   * @return the Chinese term
   */
  public String term() {
    return term;
  }

  /**
   * Returns where the plan speaks of it.
   *
   * @return the clauses, in the plan's order
   */
  public List<Clause> clauses() {
    return clauses;
  }
}
