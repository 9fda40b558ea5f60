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
 * <p>In the Default group it reports what is an error under {@link Profile#PUBLISHED}; declared for
 * the group {@link Advisory}, everything else. Of each rule it reports the first 1,000 breaches in
 * an object, because more of them can cost a provider quadratic time. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = Consistent.Validator.class)
@Repeatable(Consistent.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {

  /** {@return the template of violations is that of the broken rule: this one is never shown} */
  String message() default "{socex}";

  /** {@return {@link Advisory} for what is not an error} */
  Class<?>[] groups() default {};

  /** {@return unused} */
  Class<? extends Payload>[] payload() default {};

  /** Several on one type. */
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
