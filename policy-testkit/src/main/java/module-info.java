/** What holds any calculator against the plan. */
module org.skillsubsidy.policy.testkit {
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires transitive org.skillsubsidy.policy.model;

  exports org.skillsubsidy.policy.testkit.arbitrary;
  exports org.skillsubsidy.policy.testkit.assertion;
  exports org.skillsubsidy.policy.testkit.conformance;
  exports org.skillsubsidy.policy.testkit.fixture;
  exports org.skillsubsidy.policy.testkit.law;
  exports org.skillsubsidy.policy.testkit.oracle;
}
