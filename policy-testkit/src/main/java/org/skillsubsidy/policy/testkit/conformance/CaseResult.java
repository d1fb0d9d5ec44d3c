package org.skillsubsidy.policy.testkit.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of one case.
 *
 * @param tested the case
 * @param verdict passed, failed or not supported
 * @param remarks where the answer differs, or why there is none; without whole identity numbers
 * @param notCompared fields that explain decisions and that the answer left out
 */
public record CaseResult(
    ConformanceCase tested, Verdict verdict, List<String> remarks, Set<String> notCompared) {

  /** Copies the lists. */
  public CaseResult {
    remarks = List.copyOf(remarks);
    notCompared = Set.copyOf(notCompared);
  }

  static CaseResult of(ConformanceCase tested, Answer answer) {
    if (answer instanceof Answer.NotSupported no) {
      return new CaseResult(tested, Verdict.NOT_SUPPORTED, List.of(no.why()), Set.of());
    }
    if (answer instanceof Answer.Broken broken) {
      return new CaseResult(tested, Verdict.FAILED, List.of(broken.what()), Set.of());
    }
    return compared(tested, ((Answer.Decided) answer).rows());
  }

  private static CaseResult compared(ConformanceCase tested, List<DecisionRow> answered) {
    List<DecisionRow> expected = tested.expected();
    List<String> differences = new ArrayList<>();
    Set<String> notCompared = new TreeSet<>();
    if (answered.size() != expected.size()) {
      differences.add(
          "decisions: expected %d, but there are %d".formatted(expected.size(), answered.size()));
    }
    for (int i = 0; i < Math.min(expected.size(), answered.size()); i++) {
      String place = expected.size() == 1 ? "" : "claim %d, ".formatted(i + 1);
      expected
          .get(i)
          .differencesFrom(answered.get(i))
          .forEach(difference -> differences.add(place + difference));
      notCompared.addAll(expected.get(i).explanationsLackingIn(answered.get(i)));
    }
    return new CaseResult(
        tested, differences.isEmpty() ? Verdict.PASSED : Verdict.FAILED, differences, notCompared);
  }
}
