package org.socex.springboot;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import org.socex.core.rule.Place;
import org.socex.core.rule.Rule;

/**
 * A constraint violation, in the form of a finding.
 *
 * @param rule the code of the rule; for a constraint of the application, the name of its annotation
 * @param severity always an error
 * @param pointer where in the body, as an RFC 6901 pointer
 * @param waived never
 * @param message the title of the rule; for a constraint of the application, its message
 */
record ViolationFinding(
    String rule, String severity, String pointer, boolean waived, String message) {
  static final Comparator<ViolationFinding> ORDER =
      Comparator.comparing(ViolationFinding::pointer).thenComparing(ViolationFinding::rule);

  static ViolationFinding of(ConstraintViolation<?> violation) {
    String rule =
        Rule.of(violation)
            .map(Rule::getCode)
            .orElseGet(
                () ->
                    violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName());
    return new ViolationFinding(
        rule, "error", Place.of(violation).getPointer(), false, violation.getMessage());
  }
}
