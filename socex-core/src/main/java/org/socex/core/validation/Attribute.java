package org.socex.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.ValueConstraint;

/** An attribute, and what its value must be: compiled from the annotations on its getter. */
final class Attribute {
  @SuppressWarnings("unchecked") // an array of a generic type
  private static final ValueConstraint<?, Object>[] NONE =
      (ValueConstraint<?, Object>[]) new ValueConstraint<?, ?>[0];

  /** The name of the getter, without {@code get} or {@code is}. */
  final String name;

  /** What the value, or several, are held in. */
  final Holder holder;

  /** The constraints on the holder. */
  final ValueConstraint<?, Object>[] holderConstraints;

  /** The constraints on the value. */
  final ValueConstraint<?, Object>[] constraints;

  /** Whether the value has attributes of its own. */
  final boolean isCascaded;

  /** Whether there is anything to judge in a value. */
  final boolean isConstrained;

  /** The type of the value. */
  private final Class<?> content;

  private @Nullable Plan plan;

  Attribute(Method getter) {
    name = name(getter);
    Class<?> type = getter.getReturnType();
    AnnotatedElement annotated;
    if (getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType held) {
      AnnotatedType element = held.getAnnotatedActualTypeArguments()[0];
      annotated = element;
      content = raw(element.getType());
      holder = type == Optional.class ? Holder.OPTIONAL : Holder.LIST;
      holderConstraints = constraints(getter, type);
    } else {
      annotated = getter;
      content = type;
      holder = Holder.NONE;
      holderConstraints = NONE;
    }
    constraints = constraints(annotated, content);
    isCascaded = annotated.isAnnotationPresent(Valid.class);
    isConstrained = isCascaded || constraints.length > 0;
  }

  /** Returns the plan of the value, or null if it has no attributes. Kept: it is slow to find. */
  @Nullable Plan plan() {
    Plan known = plan;
    if (known == null && Ruled.class.isAssignableFrom(content)) {
      known = Plan.of(content.isSealed() ? content.getPermittedSubclasses()[0] : content);
      plan = known;
    }
    return known;
  }

  private static String name(Method getter) {
    String name = getter.getName();
    int prefix = name.startsWith("is") ? 2 : 3;
    return Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
  }

  private static ValueConstraint<?, Object>[] constraints(AnnotatedElement element, Class<?> type) {
    List<ValueConstraint<?, Object>> constraints = new ArrayList<>();
    for (Annotation annotation : element.getAnnotations()) {
      Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
      if (constraint != null) {
        for (Class<? extends ConstraintValidator<?, ?>> validator : constraint.validatedBy()) {
          if (judges(validator, type)) {
            constraints.add(initialised(validator, annotation));
          }
        }
      }
    }
    return constraints.toArray(NONE);
  }

  /** Tells whether a validator is one of ours and takes values of a type. */
  private static boolean judges(Class<?> validator, Class<?> type) {
    return validator.getGenericSuperclass() instanceof ParameterizedType superclass
        && superclass.getRawType() == ValueConstraint.class
        && raw(superclass.getActualTypeArguments()[1])
            .isAssignableFrom(type == int.class ? Integer.class : type);
  }

  @SuppressWarnings("unchecked") // judges() has compared the types
  private static ValueConstraint<?, Object> initialised(
      Class<? extends ConstraintValidator<?, ?>> validator, Annotation annotation) {
    try {
      ValueConstraint<Annotation, Object> constraint =
          (ValueConstraint<Annotation, Object>) validator.getConstructor().newInstance();
      constraint.initialize(annotation);
      return constraint;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a constraint cannot be made: " + validator, e);
    }
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  /** What holds a value. */
  enum Holder {
    NONE,
    OPTIONAL,
    LIST
  }
}
