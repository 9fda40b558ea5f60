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
 * The list holds no more than so many elements. Breaks {@link Rule#LIST_SIZE}. {@code null} is
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

  /** {@return the most elements, from 0} */
  int max();

  /** {@return the template of the message, that of the broken rule} */
  String message() default "{socex.list-size}";

  /** {@return the validation groups; Default if none} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /** Judges lists. */
  final class Validator extends ValueConstraint<ListSize, Collection<?>> {
    private int max;

    /** Called by the provider. */
    public Validator() {}

    /**
     * Judges lists without an annotation.
     *
     * @param max the most elements, from 0
     */
    public Validator(int max) {
      this.max = max;
    }

    @Override
    public void initialize(ListSize constraint) {
      max = constraint.max();
    }

    @Override
    public @Nullable Rule broken(Collection<?> value) {
      return value.size() > max ? Rule.LIST_SIZE : null;
    }

    @Override
    public Object[] facts(Collection<?> value) {
      return new Object[] {value.size(), '>', max};
    }
  }
}
