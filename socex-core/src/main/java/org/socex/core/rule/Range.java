package org.socex.core.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The number, or the year of the date, lies between two bounds. Breaks {@link Rule#NUMBER_RANGE}.
 * {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {Range.OfNumber.class, Range.OfDate.class})
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Range {

  /** {@return the least number allowed} */
  int min();

  /** {@return the greatest number allowed} */
  int max();

  /** {@return the template of the message, that of the broken rule} */
  String message() default "{socex.number-range}";

  /** {@return the validation groups; Default if none} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /** Judges numbers. */
  final class OfNumber extends ValueConstraint<Range, Integer> {
    private int min;
    private int max;

    /** Called by the provider. */
    public OfNumber() {}

    /**
     * Judges numbers without an annotation.
     *
     * @param min the least number allowed
     * @param max the greatest number allowed
     */
    public OfNumber(int min, int max) {
      this.min = min;
      this.max = max;
    }

    @Override
    public void initialize(Range constraint) {
      min = constraint.min();
      max = constraint.max();
    }

    @Override
    public @Nullable Rule broken(Integer value) {
      return broken(value.intValue());
    }

    private @Nullable Rule broken(int value) {
      return value < min || value > max ? Rule.NUMBER_RANGE : null;
    }

    @Override
    public Object[] facts(Integer value) {
      return value < min ? new Object[] {value, '<', min} : new Object[] {value, '>', max};
    }
  }

  /** Judges dates by their year. */
  final class OfDate extends ValueConstraint<Range, LocalDate> {
    private final OfNumber year;

    /** Called by the provider. */
    public OfDate() {
      year = new OfNumber();
    }

    /**
     * Judges dates without an annotation.
     *
     * @param min the first year allowed
     * @param max the last year allowed
     */
    public OfDate(int min, int max) {
      year = new OfNumber(min, max);
    }

    @Override
    public void initialize(Range constraint) {
      year.initialize(constraint);
    }

    @Override
    public @Nullable Rule broken(LocalDate value) {
      return year.broken(value.getYear());
    }

    @Override
    public Object[] facts(LocalDate value) {
      return year.facts(value.getYear());
    }
  }
}
