package org.skillsubsidy.host.web;

import java.io.Serial;
import java.util.List;
import org.skillsubsidy.policy.model.json.JsonProblem;

/** A document that is no claim. */
final class InvalidClaimException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<JsonProblem> problems;

  InvalidClaimException(List<JsonProblem> problems) {
    super("no claim: " + problems);
    this.problems = problems;
  }

  /** Returns everything that is wrong, without whole identity numbers. */
  List<JsonProblem> problems() {
    return problems;
  }
}
