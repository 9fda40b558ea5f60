package org.socex.springboot;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Coded;
import org.socex.core.rule.Rule;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.ValidationReport;
import org.socex.jackson3.SocexModule;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers an invalid document with status 422 and all findings. It comes before Spring's own
 * resolvers, which log the message of an exception with the values that were rejected. What does
 * not concern the types of the library is left to them.
 */
final class InvalidDocumentResolver implements HandlerExceptionResolver, Ordered {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    Optional<ValidationReport> report = report(exception);
    if (report.isPresent()) {
      return invalid(
          request, response, report.get().getFindings(), report.get().isTruncated());
    }
    List<ConstraintViolation<?>> violations = violations(exception);
    if (violations.stream().anyMatch(violation -> Rule.of(violation).isPresent())) {
      List<ViolationFinding> findings =
          violations.stream()
              .map(ViolationFinding::of)
              .sorted(ViolationFinding.ORDER)
              .limit(ValidationReport.MAX_FINDINGS)
              .toList();
      return invalid(request, response, findings, findings.size() < violations.size());
    }
    if (exception instanceof MethodArgumentTypeMismatchException mismatch
        && mismatch.getRequiredType() != null
        && Coded.class.isAssignableFrom(mismatch.getRequiredType())) {
      return unknownWord(request, response, mismatch.getName(), mismatch.getRequiredType());
    }
    return null;
  }

  /** Returns the report of a body that could not be read, or that the application refused. */
  private static Optional<ValidationReport> report(Exception exception) {
    if (exception instanceof InvalidSocexException invalid) {
      return Optional.of(invalid.getReport());
    } else if (exception instanceof HttpMessageNotReadableException) {
      for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
        if (cause instanceof InvalidSocexException invalid) {
          return Optional.of(invalid.getReport());
        }
      }
    }
    return Optional.empty();
  }

  /** Returns what a client sent that breaks a constraint; nothing if a return value does. */
  private static List<ConstraintViolation<?>> violations(Exception exception) {
    List<ConstraintViolation<?>> violations = new ArrayList<>();
    if (exception instanceof BindException invalid) {
      invalid
          .getAllErrors()
          .forEach(
              error -> {
                if (error.contains(ConstraintViolation.class)) {
                  violations.add(error.unwrap(ConstraintViolation.class));
                }
              });
    } else if (exception instanceof HandlerMethodValidationException invalid) {
      addAll(invalid, violations);
    } else if (exception instanceof MethodValidationResult invalid) {
      addAll(invalid, violations);
    } else if (exception instanceof ConstraintViolationException invalid
        && invalid.getConstraintViolations() != null) {
      invalid.getConstraintViolations().stream()
          .filter(violation -> !isOfReturnValue(violation))
          .forEach(violations::add);
    }
    return violations;
  }

  private static void addAll(
      MethodValidationResult result, List<ConstraintViolation<?>> violations) {
    if (!result.isForReturnValue()) {
      result
          .getParameterValidationResults()
          .forEach(
              parameter ->
                  parameter
                      .getResolvableErrors()
                      .forEach(
                          error ->
                              violations.add(
                                  parameter.unwrap(error, ConstraintViolation.class))));
    }
  }

  private static boolean isOfReturnValue(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
  }

  private static ModelAndView invalid(
      HttpServletRequest request,
      HttpServletResponse response,
      List<?> findings,
      boolean truncated) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:socex:problem:invalid");
    problem.put("title", "The document is invalid");
    problem.put("status", HttpStatus.UNPROCESSABLE_CONTENT.value());
    problem.put("detail", "Each finding names the broken rule and the place in the document.");
    problem.put("instance", request.getRequestURI());
    problem.put("truncated", truncated);
    problem.put("findings", findings);
    return answer(response, HttpStatus.UNPROCESSABLE_CONTENT, problem);
  }

  private static ModelAndView unknownWord(
      HttpServletRequest request, HttpServletResponse response, String parameter, Class<?> type) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", "A parameter has an unknown word");
    problem.put("status", HttpStatus.BAD_REQUEST.value());
    problem.put(
        "detail",
        "The parameter " + parameter + " is one of these: " + CodedConverters.codes(type) + ".");
    problem.put("instance", request.getRequestURI());
    return answer(response, HttpStatus.BAD_REQUEST, problem);
  }

  private static ModelAndView answer(
      HttpServletResponse response, HttpStatus status, Map<String, Object> problem) {
    byte[] body = MAPPER.writeValueAsBytes(problem);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    try {
      response.getOutputStream().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ModelAndView();
  }
}
