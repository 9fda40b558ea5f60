package org.socex.examples.springboot;

import jakarta.validation.ConstraintViolation;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.ValidationReport;
import org.socex.json.SocexJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers an invalid document with status 422 and all findings, as problem details (RFC 9457). The
 * findings of SocexJson and SocexModule are the cause of an exception, those of {@code @Valid} are
 * constraint violations. No answer quotes the document, and nothing of it is logged.
 */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {
  private static final URI INVALID = URI.create("urn:socex:problem:invalid");
  private static final Comparator<ViolationView> BY_PLACE =
      Comparator.comparing(ViolationView::pointer).thenComparing(ViolationView::rule);

  private final SocexJson json;
  private final JsonMapper mapper;

  ProblemAnswers(SocexJson json, JsonMapper mapper) {
    this.json = json;
    this.mapper = mapper;
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    // For an empty body, Spring throws an exception without a cause.
    ValidationReport report = e.getCause() == null ? json.readEdition("").getReport() : report(e);
    return report == null
        ? super.handleHttpMessageNotReadable(e, headers, status, request)
        : answer(findings(report), report.isTruncated());
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<ViolationView> findings =
        e.getAllErrors().stream()
            .map(error -> ViolationView.of(error.unwrap(ConstraintViolation.class)))
            .sorted(BY_PLACE)
            .limit(ValidationReport.MAX_FINDINGS)
            .toList();
    return answer(findings, findings.size() < e.getErrorCount());
  }

  private static @Nullable ValidationReport report(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidSocexException invalid) {
        return invalid.getReport();
      }
    }
    return null;
  }

  /** {@return the findings as they stand in a report} */
  private JsonNode findings(ValidationReport report) {
    return mapper.readTree(json.writeReport("document", report)).path("findings");
  }

  private static ResponseEntity<Object> answer(Object findings, boolean truncated) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    problem.setType(INVALID);
    problem.setTitle("The document is invalid");
    problem.setDetail("Each finding names the broken rule and the place in the document.");
    problem.setProperty("truncated", truncated);
    problem.setProperty("findings", findings);
    return ResponseEntity.unprocessableContent().body(problem);
  }
}
