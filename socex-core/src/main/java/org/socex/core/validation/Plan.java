package org.socex.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.ValueConstraint;

/** What there is to judge in one type: compiled once, from the annotations on its getters. */
final class Plan {
  private static final ClassValue<Plan> PLANS =
      new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
          Class<?> noun = noun(type);
          return noun == type ? new Plan(type) : of(noun);
        }
      };

  private final List<Attribute> constrained = new ArrayList<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Class<?>> contents = new HashMap<>();

  private Plan(Class<?> noun) {
    List<String> order = fieldOrder(noun);
    List<Attribute> attributes =
        Stream.of(noun.getMethods())
            .filter(Plan::isGetter)
            .map(Attribute::of)
            .sorted(
                Comparator.comparingInt((Attribute attribute) -> order.indexOf(attribute.name()))
                    .thenComparing(Attribute::name))
            .toList();
    for (Attribute attribute : attributes) {
      ranks.put(attribute.name(), ranks.size());
      contents.put(attribute.name(), attribute.content());
      if (attribute.isConstrained()) {
        constrained.add(attribute);
      }
    }
  }

  static Plan of(Class<?> type) {
    return PLANS.get(type);
  }

  /** Returns the attributes with something to judge, in the order of the model. */
  List<Attribute> constrained() {
    return constrained;
  }

  /** Returns the place of an attribute in the order of the model, or the last of all. */
  int rank(String attribute) {
    return ranks.getOrDefault(attribute, Integer.MAX_VALUE);
  }

  /** Returns the plan of what an attribute holds, or null if that has no attributes. */
  @Nullable Plan content(String attribute) {
    Class<?> content = contents.get(attribute);
    return content != null && Ruled.class.isAssignableFrom(content) ? of(content) : null;
  }

  /** What is generated hides behind the interface that declares the constraints. */
  private static Class<?> noun(Class<?> type) {
    return Stream.of(type.getInterfaces())
        .filter(candidate -> candidate.isSealed() && Ruled.class.isAssignableFrom(candidate))
        .findFirst()
        .orElse(type);
  }

  /** Methods have no order; the fields generated for them have that of the declaration. */
  private static List<String> fieldOrder(Class<?> noun) {
    Class<?> fields = noun.isSealed() ? noun.getPermittedSubclasses()[0] : noun;
    return Stream.of(fields.getDeclaredFields()).map(Field::getName).toList();
  }

  private static boolean isGetter(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !method.isBridge()
        && method.getDeclaringClass() != Object.class
        && Attribute.PREFIXES.stream().anyMatch(method.getName()::startsWith);
  }

  /**
   * A getter and what its value must be.
   *
   * @param name the name without {@code get} or {@code is}
   * @param getter the getter
   * @param content the type of the value, or of what the list or optional holds
   * @param constraints the constraints on the value
   * @param elementConstraints the constraints on what the list or optional holds
   * @param cascaded whether the value, or what it holds, has attributes of its own
   */
  record Attribute(
      String name,
      Method getter,
      Class<?> content,
      List<ValueConstraint<?, Object>> constraints,
      List<ValueConstraint<?, Object>> elementConstraints,
      boolean cascaded) {
    static final List<String> PREFIXES = List.of("get", "is");

    static Attribute of(Method getter) {
      // public as it is: this only spares a check at every call
      getter.trySetAccessible();
      AnnotatedType type = getter.getAnnotatedReturnType();
      Optional<AnnotatedType> element =
          type instanceof AnnotatedParameterizedType container
              ? Optional.of(container.getAnnotatedActualTypeArguments()[0])
              : Optional.empty();
      AnnotatedElement content = element.isPresent() ? element.get() : getter;
      Class<?> contentType = raw(element.orElse(type).getType());
      return new Attribute(
          name(getter),
          getter,
          contentType,
          constraints(getter, getter.getReturnType()),
          element.isPresent() ? constraints(content, contentType) : List.of(),
          content.isAnnotationPresent(Valid.class));
    }

    boolean isConstrained() {
      return cascaded || !constraints.isEmpty() || !elementConstraints.isEmpty();
    }

    Object get(Ruled owner) {
      try {
        return getter.invoke(owner);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("a getter failed: " + getter, e);
      }
    }

    private static String name(Method getter) {
      String name = getter.getName();
      int prefix = name.startsWith("is") ? 2 : 3;
      return Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }

    private static List<ValueConstraint<?, Object>> constraints(
        AnnotatedElement element, Class<?> type) {
      List<ValueConstraint<?, Object>> constraints = new ArrayList<>();
      for (Annotation annotation : element.getAnnotations()) {
        Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
        if (constraint != null) {
          Stream.of(constraint.validatedBy())
              .filter(validator -> judges(validator, type))
              .map(validator -> initialised(validator, annotation))
              .forEach(constraints::add);
        }
      }
      return List.copyOf(constraints);
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
  }
}
