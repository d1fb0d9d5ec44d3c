package org.skillsubsidy.policy.testkit.conformance;

import java.util.List;

/** What a candidate answers to a case. */
sealed interface Answer {

  /**
   * A decision for each claim.
   *
   * @param rows the decisions, in the order of the claims
   */
  record Decided(List<DecisionRow> rows) implements Answer {}

  /**
   * An honest no.
   *
   * @param why what is not supported
   */
  record NotSupported(String why) implements Answer {}

  /**
   * No answer, or one that cannot be read.
   *
   * @param what what went wrong, without whole identity numbers
   */
  record Broken(String what) implements Answer {}
}
