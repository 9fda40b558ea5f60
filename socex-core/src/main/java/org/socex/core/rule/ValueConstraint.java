package org.socex.core.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * The check of one value against a constraint. A Jakarta provider calls {@link #isValid}. {@code
 * SocexValidator} calls {@link #broken}, and needs no provider. Thread-safe once initialised.
 *
 * @param <A> the constraint annotation
 * @param <T> the type of the values that it checks
 */
public abstract class ValueConstraint<A extends Annotation, T>
    implements ConstraintValidator<A, T> {

  /** For the constraints of this package only. */
  ValueConstraint() {}

  /**
   * Checks a value. The time does not grow with the part of a text beyond its maximum length.
   *
   * @param value the value, not null
   * @return the first rule that the value breaks, or null if it is valid
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

  /** Null is valid. A message in the constraint annotation replaces that of the rule. */
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
