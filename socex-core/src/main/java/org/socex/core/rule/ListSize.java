package org.socex.core.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The list has at most {@code max} elements. Breaks {@link StandardRule#LIST_SIZE}. {@code null} is
 * valid.
 */
@Documented
@Constraint(validatedBy = ListSize.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ListSize {

  /** {@return the maximum number of elements, at least 0} */
  int max();

  /** {@return the message template; by default that of the broken rule} */
  String message() default "{socex.list-size}";

  /** {@return the validation groups; the Default group if empty} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /** Checks lists. */
  final class Validator extends ValueConstraint<ListSize, Collection<?>> {
    private int max;

    /** Called by the provider. */
    public Validator() {}

    @Override
    public void initialize(ListSize constraint) {
      max = constraint.max();
    }

    @Override
    public @Nullable StandardRule broken(Collection<?> value) {
      return value.size() > max ? StandardRule.LIST_SIZE : null;
    }

    @Override
    public Facts facts(Collection<?> value) {
      return Facts.none().with("size", value.size()).with("max", max);
    }
  }
}
