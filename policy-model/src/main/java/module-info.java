/** The vocabulary of the vocational skills training subsidies, and the contract of a calculator. */
module org.skillsubsidy.policy.model {
  requires static transitive org.jspecify;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires transitive java.money;
  requires org.javamoney.moneta;
  requires static com.fasterxml.jackson.databind;

  exports org.skillsubsidy.policy.model;
  exports org.skillsubsidy.policy.model.admission;
  exports org.skillsubsidy.policy.model.advice;
  exports org.skillsubsidy.policy.model.archive;
  exports org.skillsubsidy.policy.model.audit;
  exports org.skillsubsidy.policy.model.claim;
  exports org.skillsubsidy.policy.model.curriculum;
  exports org.skillsubsidy.policy.model.decision;
  exports org.skillsubsidy.policy.model.department;
  exports org.skillsubsidy.policy.model.disclosure;
  exports org.skillsubsidy.policy.model.employer;
  exports org.skillsubsidy.policy.model.estimate;
  exports org.skillsubsidy.policy.model.explain;
  exports org.skillsubsidy.policy.model.fund;
  exports org.skillsubsidy.policy.model.history;
  exports org.skillsubsidy.policy.model.identity;
  exports org.skillsubsidy.policy.model.json;
  exports org.skillsubsidy.policy.model.ledger;
  exports org.skillsubsidy.policy.model.occupation;
  exports org.skillsubsidy.policy.model.plan;
  exports org.skillsubsidy.policy.model.reassess;
  exports org.skillsubsidy.policy.model.target;
  exports org.skillsubsidy.policy.model.terms;
  exports org.skillsubsidy.policy.model.value;
  exports org.skillsubsidy.policy.model.whatif;
}
