package org.socex.core.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A constraint's check of one value, so that each check exists once: a Jakarta provider calls
 * {@link #isValid}; {@code SocexValidator} calls {@link #broken} and needs no provider. Thread-safe
 * once initialised.
 *
 * @param <A> the constraint annotation
 * @param <T> the type of value that it judges
 */
public abstract class ValueConstraint<A extends Annotation, T>
    implements ConstraintValidator<A, T> {

  /** For the constraints of this package. */
  ValueConstraint() {}

  /**
   * Judges a value, in time that does not grow with what lies beyond its maximum length.
   *
   * @param value the value, not null
   * @return the first rule that the value breaks, or null if it is sound
   */
  public abstract @Nullable StandardRule broken(T value);

  /**
   * Returns the facts of a breach.
   *
   * @param value a value that breaks this constraint
   * @return numbers and words; never the value's text
   */
  public Facts facts(T value) {
    return Facts.none();
  }

  /** Null is valid; a message that the declaring type gives replaces that of the rule. */
  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    StandardRule rule = value == null ? null : broken(value);
    if (rule == null) {
      return true;
    }
    String declared = context.getDefaultConstraintMessageTemplate();
    String template = StandardRule.template(rule);
    if (declared.startsWith(StandardRule.TEMPLATE_PREFIX) && !declared.equals(template)) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
    }
    return false;
  }
}
