package org.socex.core.rule;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The object keeps the rules across its attributes, {@link Ruled#check(Findings)}.
 *
 * <p>In the Default group, it reports the breaches that are errors under {@link Profile#PUBLISHED}.
 * In the group {@link Advisory}, it reports all others. It reports at most 1,000 breaches of one
 * rule in one object, because more can cost a provider quadratic time. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = Consistent.Validator.class)
@Repeatable(Consistent.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {

  /**
   * {@return a placeholder that is never shown: each violation has the template of the broken rule}
   */
  String message() default "{socex}";

  /** {@return {@link Advisory} for breaches that are not errors; the Default group if empty} */
  Class<?>[] groups() default {};

  /** {@return unused} */
  Class<? extends Payload>[] payload() default {};

  /** Several of these constraints on one type. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** {@return the constraints} */
    Consistent[] value();
  }

  /** Turns every breach into a violation at its property path. Thread-safe. */
  final class Validator implements ConstraintValidator<Consistent, Ruled> {
    private boolean advisory;

    /** Called by the provider. */
    public Validator() {}

    @Override
    public void initialize(Consistent constraint) {
      advisory = java.util.List.of(constraint.groups()).contains(Advisory.class);
    }

    @Override
    public boolean isValid(@Nullable Ruled value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      Violations violations = new Violations(advisory, context);
      value.check(violations);
      return violations.isEmpty();
    }
  }
}
