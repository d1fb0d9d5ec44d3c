package org.skillsubsidy.policy.rules.documentation.reference;

import java.util.Map;
import org.skillsubsidy.policy.model.plan.Clause;

/** Clauses for which no rule stands, and why. */
final class Uncomputed {

  static final Map<Clause, String> REASONS =
      Map.of(
          Clause.C2_2,
          "It encourages enterprises to build training centres, workshops and bases, and schools to"
              + " work with them, and states neither a number nor a condition of its own. What it"
              + " touches is computed where the plan states it: the education fund under 2.3, the"
              + " licensed occupations under 3.2, the funds under 3.8.",
          Clause.C3_3,
          "It encourages better equipment, shared resources, new ways of teaching, teachers and"
              + " textbooks: no number, no date and no condition for a subsidy.",
          Clause.C4_4,
          "It asks for publicity, advice, awards and competitions: nothing that a claim, a provider"
              + " or a government could meet or miss by a figure.");

  private Uncomputed() {}
}
