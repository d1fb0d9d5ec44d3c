package org.skillsubsidy.policy.model.json;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be read. The message holds every problem, a line each. */
public final class InvalidJsonException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  InvalidJsonException(List<JsonProblem> problems) {
    super(problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n")));
  }
}
