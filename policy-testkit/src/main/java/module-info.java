/** What holds any calculator against the plan. */
module org.skillsubsidy.policy.testkit {
  requires static transitive org.jspecify;
  requires transitive org.skillsubsidy.policy.model;

  exports org.skillsubsidy.policy.testkit.arbitrary;
  exports org.skillsubsidy.policy.testkit.oracle;
}
