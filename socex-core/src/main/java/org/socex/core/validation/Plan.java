package org.socex.core.validation;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Ruled;

/**
 * The constraints on the attributes of one type. Each type has a subclass, which an annotation
 * processor writes from the getters when the library is built.
 */
abstract class Plan<T extends Ruled> {
  /** The names of the attributes, in the order of the model. */
  private final List<String> attributes;

  Plan(String... attributes) {
    this.attributes = List.of(attributes);
  }

  /** Returns a check after it has taken the members of its constraint. */
  static <A extends Annotation, C extends ConstraintValidator<A, ?>> C initialized(
      C check, A constraint) {
    check.initialize(constraint);
    return check;
  }

  /** Lets a walk judge every attribute that is constrained, and visit what has attributes. */
  abstract void judge(T value, Walk walk);

  /** Returns the plan of what an attribute holds, or null if that has no attributes. */
  abstract @Nullable Plan<?> content(String attribute);

  /** Returns the name of an attribute by its place in the order of the model. */
  String name(int attribute) {
    return attributes.get(attribute);
  }

  /** Returns the place of an attribute in the order of the model. */
  int rank(String attribute) {
    return attributes.indexOf(attribute);
  }
}
