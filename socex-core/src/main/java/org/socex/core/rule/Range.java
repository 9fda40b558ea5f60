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
 * The number, or the year of the date, lies between two bounds, inclusive. Breaks {@link
 * StandardRule#NUMBER_RANGE}. {@code null} is valid.
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

  /** {@return the smallest number allowed} */
  int min();

  /** {@return the largest number allowed} */
  int max();

  /** {@return the message template; by default that of the broken rule} */
  String message() default "{socex.number-range}";

  /** {@return the validation groups; the Default group if empty} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /** Checks numbers. */
  final class OfNumber extends ValueConstraint<Range, Integer> {
    private int min;
    private int max;

    /** Called by the provider. */
    public OfNumber() {}

    @Override
    public void initialize(Range constraint) {
      min = constraint.min();
      max = constraint.max();
    }

    @Override
    public @Nullable StandardRule broken(Integer value) {
      return broken(value.intValue());
    }

    private @Nullable StandardRule broken(int value) {
      return value < min || value > max ? StandardRule.NUMBER_RANGE : null;
    }

    @Override
    public Facts facts(Integer value) {
      return Facts.none().with("value", value).with("min", min).with("max", max);
    }
  }

  /** Checks the years of dates. */
  final class OfDate extends ValueConstraint<Range, LocalDate> {
    private final OfNumber year = new OfNumber();

    /** Called by the provider. */
    public OfDate() {}

    @Override
    public void initialize(Range constraint) {
      year.initialize(constraint);
    }

    @Override
    public @Nullable StandardRule broken(LocalDate value) {
      return year.broken(value.getYear());
    }

    @Override
    public Facts facts(LocalDate value) {
      return year.facts(value.getYear());
    }
  }
}
