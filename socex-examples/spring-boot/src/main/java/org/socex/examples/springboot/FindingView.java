package org.socex.examples.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;

/**
 * A finding in an answer.
 *
 * @param rule the code of the rule; of another constraint, the name of its annotation
 * @param severity error, warning or info
 * @param pointer where in the body, as an RFC 6901 pointer
 * @param line the line, from 1, if it is known
 * @param column the column, from 1, if it is known
 * @param waived whether a waiver of the edition covers it
 * @param message one sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingView(
    String rule,
    String severity,
    String pointer,
    @Nullable Integer line,
    @Nullable Integer column,
    boolean waived,
    String message) {

  static FindingView of(Finding finding) {
    return new FindingView(
        finding.getRule().getCode(),
        finding.getSeverity().getCode(),
        finding.getPointer(),
        boxed(finding.getLine()),
        boxed(finding.getColumn()),
        finding.isWaived(),
        finding.getMessage());
  }

  static FindingView of(ConstraintViolation<?> violation) {
    Optional<Rule> rule = Rule.of(violation);
    return new FindingView(
        rule.map(Rule::getCode).orElseGet(() -> annotation(violation)),
        Severity.ERROR.getCode(),
        pointer(violation.getPropertyPath()),
        null,
        null,
        false,
        violation.getMessage());
  }

  private static String annotation(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
