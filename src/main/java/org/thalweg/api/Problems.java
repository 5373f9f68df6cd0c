package org.thalweg.api;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.thalweg.math.descent.NotFiniteException;
import org.thalweg.math.expression.FormulaException;

/** Refusals as problem documents (RFC 9457), whatever format was asked for. */
@RestControllerAdvice(basePackageClasses = Problems.class)
final class Problems {
  private static final String RETRY_SECONDS = "1";

  @ExceptionHandler({ParameterException.class, NotFiniteException.class})
  ResponseEntity<ProblemDetail> impossible(RuntimeException exception) {
    return answer(problem(HttpStatus.BAD_REQUEST, exception));
  }

  /** Says where in the formula the mistake is, counted from 0, and how many characters it has. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> formula(FormulaException exception) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, exception);
    problem.setProperty("position", exception.position());
    problem.setProperty("length", exception.length());
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> busy(ComputeSlots.BusyException exception) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(HttpStatus.SERVICE_UNAVAILABLE, exception));
  }

  private static ProblemDetail problem(HttpStatus status, RuntimeException exception) {
    return ProblemDetail.forStatusAndDetail(status, String.valueOf(exception.getMessage()));
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
