/**
 * The rules of the vocational skills training subsidies: the calculator for every clause that can
 * be computed.
 */
module org.skillsubsidy.policy.rules {
  requires static transitive org.jspecify;
  requires transitive org.skillsubsidy.policy.model;

  exports org.skillsubsidy.policy.rules;
  exports org.skillsubsidy.policy.rules.admission;
  exports org.skillsubsidy.policy.rules.advice;
  exports org.skillsubsidy.policy.rules.archive;
  exports org.skillsubsidy.policy.rules.audit;
  exports org.skillsubsidy.policy.rules.curriculum;
  exports org.skillsubsidy.policy.rules.department;
  exports org.skillsubsidy.policy.rules.disclosure;
  exports org.skillsubsidy.policy.rules.employer;
  exports org.skillsubsidy.policy.rules.estimate;
  exports org.skillsubsidy.policy.rules.explain;
  exports org.skillsubsidy.policy.rules.fund;
  exports org.skillsubsidy.policy.rules.ledger;
  exports org.skillsubsidy.policy.rules.reassess;
  exports org.skillsubsidy.policy.rules.target;
  exports org.skillsubsidy.policy.rules.whatif;
}
