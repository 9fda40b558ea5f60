package org.socex.examples.benchmarks.side;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.socex.core.rule.Advisory;

/** Hibernate Validator, for the types of this library and for plain records. */
public final class Hibernate {
  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private Hibernate() {}

  /** Judges a value by every rule, as {@link Socex#validate} does: errors, warnings and infos. */
  public static <T> Set<ConstraintViolation<T>> validate(T value) {
    return VALIDATOR.validate(value, Default.class, Advisory.class);
  }

  /** Judges a value by its errors alone, as plain {@code @Valid} does. */
  public static <T> Set<ConstraintViolation<T>> validateErrors(T value) {
    return VALIDATOR.validate(value);
  }
}
