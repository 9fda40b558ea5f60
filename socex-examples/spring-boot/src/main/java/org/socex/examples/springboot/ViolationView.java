package org.socex.examples.springboot;

import jakarta.validation.ConstraintViolation;
import org.socex.core.rule.Place;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;

/**
 * A constraint violation in an answer, as a finding of a report.
 *
 * @param rule the code of the rule; for a constraint of the host, the name of its annotation
 * @param severity always error
 * @param pointer where in the body, as an RFC 6901 pointer
 * @param waived always false
 * @param message what is broken
 */
record ViolationView(String rule, String severity, String pointer, boolean waived, String message) {

  static ViolationView of(ConstraintViolation<?> violation) {
    return new ViolationView(
        Rule.of(violation).map(Rule::getCode).orElseGet(() -> annotation(violation)),
        Severity.ERROR.getCode(),
        Place.of(violation).getPointer(),
        false,
        violation.getMessage());
  }

  private static String annotation(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }
}
