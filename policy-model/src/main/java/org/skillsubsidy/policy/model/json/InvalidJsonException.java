package org.skillsubsidy.policy.model.json;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that cannot be read. The message holds the first problems, a line each, and tells how
 * many more there are.
 */
public final class InvalidJsonException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private static final int MOST_SHOWN = 20;

  InvalidJsonException(List<JsonProblem> problems) {
    super(message(problems));
  }

  private static String message(List<JsonProblem> problems) {
    String first =
        problems.stream()
            .limit(MOST_SHOWN)
            .map(JsonProblem::toString)
            .collect(Collectors.joining("\n"));
    int more = problems.size() - MOST_SHOWN;
    return more <= 0 ? first : first + "\nand " + more + " more";
  }
}
