package org.socex.core.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * The check behind a constraint on one value. A Jakarta provider calls {@link #isValid}; {@link
 * org.socex.core.validation.SocexValidator} calls {@link #broken} and needs no provider, so that
 * each check exists once. Thread-safe once initialised.
 *
 * @param <A> the constraint annotation
 * @param <T> the type of value that it judges
 */
public abstract class ValueConstraint<A extends Annotation, T>
    implements ConstraintValidator<A, T> {

  private static final Object[] NO_FACTS = {};

  /** For the constraints of this package. */
  ValueConstraint() {}

  /**
   * Judges a value, in time that does not grow with what lies beyond its maximum length.
   *
   * @param value the value, not null
   * @return the first rule that the value breaks, or null if it is sound
   */
  public abstract @Nullable Rule broken(T value);

  /**
   * Says what a message may quote about a broken value.
   *
   * @param value a value that breaks this constraint
   * @return numbers and operators, as in {@link Findings}; never the value's text
   */
  public Object[] facts(T value) {
    return NO_FACTS;
  }

  /** Null is valid; a message that the declaring type gives replaces that of the rule. */
  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    Rule rule = value == null ? null : broken(value);
    if (rule == null) {
      return true;
    }
    String declared = context.getDefaultConstraintMessageTemplate();
    if (declared.startsWith(Rule.TEMPLATE_PREFIX) && !declared.equals(rule.getTemplate())) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(rule.getTemplate()).addConstraintViolation();
    }
    return false;
  }
}
