package org.skillsubsidy.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.json.JsonProblem;
import org.skillsubsidy.policy.model.value.Masking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers in problem details (RFC 9457), none of which holds a whole identity number. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String TYPES = "urn:skillsubsidy:problem:";

  @ExceptionHandler
  @Nullable ResponseEntity<Object> invalid(InvalidClaimException e, WebRequest request) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "invalid-claim", "The document is no claim");
    problem.setProperty("errors", e.problems().stream().map(Wrong::of).toList());
    return answer(e, problem, request);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> tooLarge(BodyTooLargeException e, WebRequest request) {
    ProblemDetail problem =
        problem(HttpStatus.PAYLOAD_TOO_LARGE, "too-large", "The request is too large");
    problem.setDetail(e.getMessage());
    return answer(e, problem, request);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> conflict(ConflictingClaimException e, WebRequest request) {
    ProblemDetail problem =
        problem(HttpStatus.CONFLICT, "conflicting-claim", "The claim was decided on other facts");
    problem.setDetail(e.getMessage());
    return answer(e, problem, request);
  }

  /** What became of the transaction may be unknown, even here; to ask again is safe. */
  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    RecoverableDataAccessException.class,
    TransientDataAccessException.class,
    TransactionException.class
  })
  @Nullable ResponseEntity<Object> unavailable(Exception e, WebRequest request) {
    LOG.warn("database out of reach: {}", e.getClass().getSimpleName());
    ProblemDetail problem =
        problem(HttpStatus.SERVICE_UNAVAILABLE, "try-again", "Send the same claim again");
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, "1");
    return handleExceptionInternal(e, problem, headers, HttpStatus.SERVICE_UNAVAILABLE, request);
  }

  /** The caller went away, so nobody is there to be answered. */
  @ExceptionHandler
  void cutOff(IOException e) {
    LOG.info("connection lost: {}", e.getClass().getSimpleName());
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
    LOG.error("unexpected", e);
    return answer(
        e,
        problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "The service has a fault"),
        request);
  }

  private static ProblemDetail problem(HttpStatus status, String type, String title) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(TYPES + type));
    problem.setTitle(title);
    return problem;
  }

  private @Nullable ResponseEntity<Object> answer(
      Exception e, ProblemDetail problem, WebRequest request) {
    HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
    return handleExceptionInternal(e, problem, new HttpHeaders(), status, request);
  }

  /** Spring's own problems quote the path, and a caller may have put anything there. */
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem) {
      if (problem.getDetail() != null) {
        problem.setDetail(Masking.mask(problem.getDetail()));
      }
      problem.setInstance(path(((ServletWebRequest) request).getRequest()));
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  private static URI path(HttpServletRequest request) {
    try {
      return new URI(null, null, Masking.mask(request.getServletPath()), null);
    } catch (URISyntaxException e) {
      return URI.create("/");
    }
  }

  /** One wrong field: where it stands, as a JSON pointer, and what would be right. */
  record Wrong(String pointer, int line, int column, String detail) {

    static Wrong of(JsonProblem problem) {
      return new Wrong(problem.pointer(), problem.line(), problem.column(), problem.problem());
    }
  }
}
