package org.socex.examples.benchmarks.side;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.socex.core.Edition;
import org.socex.core.rule.Advisory;
import org.socex.examples.benchmarks.plain.PlainEdition;

/** Hibernate Validator, on the types of socex and on plain records. */
public final class Hibernate {
  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private Hibernate() {}

  /** Checks all rules of socex, as {@link Socex#validate} does: errors, warnings and infos. */
  public static Set<ConstraintViolation<Edition>> validate(Edition edition) {
    return VALIDATOR.validate(edition, Default.class, Advisory.class);
  }

  /** Checks the stock constraints of the plain records. */
  public static Set<ConstraintViolation<PlainEdition>> validate(PlainEdition edition) {
    return VALIDATOR.validate(edition);
  }
}
