package org.skillsubsidy.policy.testkit.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.json.JsonFields;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * All answers of a candidate that gives them as text, a line each, in any order.
 *
 * @param byCase the answers, by the case's id
 * @param problems what is wrong with the whole, without whole identity numbers
 */
record Answers(Map<String, Answer> byCase, List<String> problems) {

  private static final int MOST_PROBLEMS = 1_000;

  /**
   * Reads answers.
   *
   * @param lines JSON Lines: {@code {"id": ..., "decisions": [...]}} or {@code {"id": ...,
   *     "not_supported": "why"}}
   * @param cases what was asked
   * @return the answers, and what is wrong with them
   */
  static Answers read(Stream<String> lines, List<ConformanceCase> cases) {
    Map<String, ConformanceCase> asked = new HashMap<>();
    cases.forEach(each -> asked.put(each.id(), each));
    Map<String, Answer> byCase = new HashMap<>();
    List<String> problems = new ArrayList<>();
    int count = 0;
    for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
      String line = each.next();
      count++;
      if (problems.size() < MOST_PROBLEMS) {
        String problem = read(line, "line " + count, asked, byCase);
        if (problem != null) {
          problems.add(problem);
        }
      }
    }
    if (problems.size() == MOST_PROBLEMS) {
      problems.add("the lines behind these %d problems were not read".formatted(MOST_PROBLEMS));
    }
    if (count != cases.size()) {
      problems.add("lines of answers: %d, cases: %d".formatted(count, cases.size()));
    }
    return new Answers(byCase, problems);
  }

  /** Returns what is wrong with a line. */
  private static @Nullable String read(
      String line, String place, Map<String, ConformanceCase> asked, Map<String, Answer> byCase) {
    try {
      JsonFields json = JsonFields.of(JsonText.read(line, place), place);
      String id = json.required("id", text -> text);
      if (!asked.containsKey(id)) {
        return "%s answers case '%s', which was not asked".formatted(place, shown(id));
      }
      if (byCase.put(id, answer(json)) != null) {
        return "%s answers case '%s' a second time".formatted(place, id);
      }
      return null;
    } catch (InvalidFactException e) {
      return message(e);
    }
  }

  private static Answer answer(JsonFields json) {
    try {
      String why = json.optional("not_supported", text -> text).orElse(null);
      List<DecisionRow> rows = json.objects("decisions").stream().map(DecisionRow::read).toList();
      json.end();
      return why == null ? new Answer.Decided(rows) : new Answer.NotSupported(shown(why));
    } catch (InvalidFactException e) {
      return new Answer.Broken(message(e));
    }
  }

  private static String message(InvalidFactException e) {
    return e.fact() + ": " + e.problem();
  }

  private static String shown(String text) {
    return BoundedText.shown(text);
  }
}
