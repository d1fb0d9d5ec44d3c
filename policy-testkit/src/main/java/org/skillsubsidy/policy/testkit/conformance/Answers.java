package org.skillsubsidy.policy.testkit.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skillsubsidy.policy.model.json.JsonFields;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;

/**
 * All answers of a candidate that gives them as text, a line each, in any order.
 *
 * @param byCase the answers, by the case's id
 * @param problems what is wrong with the whole, without whole identity numbers
 */
record Answers(Map<String, Answer> byCase, List<String> problems) {

  /**
   * Reads answers.
   *
   * @param lines JSON Lines: {@code {"id": ..., "decisions": [...]}} or {@code {"id": ...,
   *     "not_supported": "why"}}
   * @param cases what was asked
   * @return the answers, and what is wrong with them
   */
  static Answers read(List<String> lines, List<ConformanceCase> cases) {
    Map<String, ConformanceCase> asked = new HashMap<>();
    cases.forEach(each -> asked.put(each.id(), each));
    Map<String, Answer> byCase = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String place = "line " + (i + 1);
      try {
        JsonFields json = JsonFields.of(JsonText.read(lines.get(i), place), place);
        String id = json.required("id", text -> text);
        if (!asked.containsKey(id)) {
          problems.add("%s answers case '%s', which was not asked".formatted(place, shown(id)));
        } else if (byCase.put(id, answer(json)) != null) {
          problems.add("%s answers case '%s' a second time".formatted(place, id));
        }
      } catch (InvalidFactException e) {
        problems.add(message(e));
      }
    }
    if (lines.size() != cases.size()) {
      problems.add("lines of answers: %d, cases: %d".formatted(lines.size(), cases.size()));
    }
    return new Answers(byCase, problems);
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
    return Masking.mask(text.substring(0, Math.min(text.length(), 200)));
  }
}
