package org.socex.core.validation;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Ruled;

/**
 * The constraints on the attributes of one type. Each type has a subclass. An annotation processor
 * generates it from the getters when the library is built.
 */
abstract class Plan<T extends Ruled> {
  /** The names of the attributes, in the order of the model. */
  private final List<String> attributes;

  Plan(String... attributes) {
    this.attributes = List.of(attributes);
  }

  /** Initialises a check with its constraint and returns it. */
  static <A extends Annotation, C extends ConstraintValidator<A, ?>> C initialized(
      C check, A constraint) {
    check.initialize(constraint);
    return check;
  }

  /**
   * Lets a walk check every attribute that has constraints, and visit every object in the value.
   */
  abstract void judge(T value, Walk walk);

  /**
   * Returns the plan of the type that an attribute holds, or null if that type has no attributes.
   */
  abstract @Nullable Plan<?> content(String attribute);

  /** Returns the name of an attribute by its rank, its index in the order of the model. */
  String name(int attribute) {
    return attributes.get(attribute);
  }

  /** Returns the rank of an attribute, its index in the order of the model. */
  int rank(String attribute) {
    return attributes.indexOf(attribute);
  }
}
