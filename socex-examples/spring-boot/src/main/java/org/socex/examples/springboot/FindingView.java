package org.socex.examples.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;

/**
 * A finding in an answer, as in a report.
 *
 * @param rule the code of the rule; for a constraint of the host, the name of its annotation
 * @param severity error, warning or info
 * @param pointer where in the body, as an RFC 6901 pointer
 * @param line the line, from 1, if it is known
 * @param column the column, from 1, if it is known
 * @param waived whether a waiver of the edition covers it
 * @param message one or two sentences
 * @param facts the facts of the case, by name
 * @param related the place of the counterpart that the message names
 */
record FindingView(
    String rule,
    String severity,
    String pointer,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer line,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer column,
    boolean waived,
    String message,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> facts,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PlaceView> related) {

  /**
   * A place in an answer.
   *
   * @param pointer where in the body, as an RFC 6901 pointer
   * @param line the line, from 1, if it is known
   * @param column the column, from 1, if it is known
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PlaceView(String pointer, @Nullable Integer line, @Nullable Integer column) {
    static PlaceView of(Place place) {
      return new PlaceView(place.getPointer(), boxed(place.getLine()), boxed(place.getColumn()));
    }
  }

  static FindingView of(Finding finding) {
    PlaceView place = PlaceView.of(finding.getPlace());
    return new FindingView(
        finding.getRule().getCode(),
        finding.getSeverity().getCode(),
        place.pointer(),
        place.line(),
        place.column(),
        finding.isWaived(),
        finding.getMessage(),
        finding.getFacts().asMap(),
        finding.getRelated().stream().map(PlaceView::of).toList());
  }

  static FindingView of(ConstraintViolation<?> violation) {
    Optional<Rule> rule = Rule.of(violation);
    return new FindingView(
        rule.map(Rule::getCode).orElseGet(() -> annotation(violation)),
        Severity.ERROR.getCode(),
        Place.of(violation).getPointer(),
        null,
        null,
        false,
        violation.getMessage(),
        Map.of(),
        List.of());
  }

  private static String annotation(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
