package org.skillsubsidy.policy.testkit.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;

/**
 * The conformance kit as JUnit tests, one for each case, by clause. A class that implements it says
 * only which calculator is meant:
 *
 * <pre>{@code
 * class AcmeConformanceTest implements ConformanceTests {
 *   @Override public SubsidyCalculator calculator(PolicyTimeline timeline) { return new Acme(timeline); }
 * }
 * }</pre>
 */
public interface ConformanceTests {

  /**
   * Makes the calculator that is tested.
   *
   * @param timeline the terms by which it is to decide
   * @return the calculator
   * @throws UnsupportedOperationException for terms that it does not support; such a case is
   *     skipped
   */
  SubsidyCalculator calculator(PolicyTimeline timeline);

  /**
   * Gives every case as a test.
   *
   * @return a container for each clause that has cases
   */
  @TestFactory
  default Stream<DynamicContainer> conformance() {
    JavaCandidate candidate = new JavaCandidate(this::calculator);
    Map<Clause, List<ConformanceCase>> byClause =
        ConformanceKit.standard().cases().stream()
            .collect(
                Collectors.groupingBy(ConformanceCase::clause, TreeMap::new, Collectors.toList()));
    return byClause.entrySet().stream()
        .map(
            clause ->
                DynamicContainer.dynamicContainer(
                    clause.getKey().number() + " " + clause.getKey().title(),
                    clause.getValue().stream().map(each -> test(each, candidate))));
  }

  private static DynamicTest test(ConformanceCase each, JavaCandidate candidate) {
    return DynamicTest.dynamicTest(
        each.toString(),
        () -> {
          CaseResult result = CaseResult.of(each, candidate.answer(each));
          String remarks = String.join(System.lineSeparator(), result.remarks());
          Assumptions.assumeFalse(result.verdict() == Verdict.NOT_SUPPORTED, remarks);
          if (result.verdict() == Verdict.FAILED) {
            Assertions.fail(each + System.lineSeparator() + remarks);
          }
        });
  }
}
