package org.socex.examples.benchmarks.side;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.socex.examples.benchmarks.plain.PlainEdition;

/**
 * Hibernate Validator for plain records, with one constraint from the box more: a pattern that
 * looks at the characters of every text, as this library does.
 */
public final class StrictHibernate {
  private static final Validator VALIDATOR = validator();

  private StrictHibernate() {}

  /** Judges an edition by stock constraints. */
  public static Set<ConstraintViolation<PlainEdition>> validate(PlainEdition edition) {
    return VALIDATOR.validate(edition);
  }

  private static Validator validator() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator());
    ConstraintMapping mapping = configuration.createConstraintMapping();
    for (Class<?> owner : PlainString.OWNERS) {
      TypeConstraintMappingContext<?> type = mapping.type(owner);
      PlainString.of(owner).stream()
          .filter(PlainString::isText)
          .forEach(text -> constrain(type.field(text.name()), text));
    }
    return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
  }

  private static void constrain(PropertyConstraintMappingContext field, PlainString text) {
    PatternDef characters = new PatternDef().regexp(text.characters());
    if (text.inList()) {
      field.containerElementType().constraint(characters);
    } else {
      field.constraint(characters);
    }
  }
}
