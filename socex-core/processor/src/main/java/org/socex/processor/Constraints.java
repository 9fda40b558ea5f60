package org.socex.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/**
 * Reads the annotations on getters: the checks of constraints, and the types that Valid leads to.
 */
final class Constraints {
  /** The annotation of the types of the model. */
  static final String NOUN = "org.immutables.value.Value.Immutable";

  private static final String VALID = "jakarta.validation.Valid";
  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String CHECK = "org.socex.core.rule.ValueConstraint";

  /** The members that every constraint has and that no check needs. */
  private static final Set<String> JAKARTA_MEMBERS = Set.of("message", "groups", "payload");

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Types types;

  Constraints(ProcessingEnvironment environment) {
    this.environment = environment;
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
  }

  /**
   * A check.
   *
   * @param constraint the annotation type of the constraint
   * @param type the name of the class of the check
   * @param arguments the values of the constraint's own members, in their order
   */
  record Check(TypeElement constraint, String type, String arguments) {

    /** Returns the simple name of the constraint. */
    String name() {
      return constraint.getSimpleName().toString();
    }
  }

  /**
   * Returns the checks of the constraints. A constraint that does not apply to the type is an
   * error.
   */
  List<Check> checks(
      List<? extends AnnotationMirror> annotations, TypeMirror value, Element getter) {
    List<Check> checks = new ArrayList<>();
    for (AnnotationMirror annotation : annotations) {
      TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
      List<TypeMirror> validators = validators(type);
      List<TypeMirror> judging = validators.stream().filter(it -> judges(it, value)).toList();
      for (TypeMirror validator : judging) {
        checks.add(new Check(type, validator.toString(), arguments(annotation)));
      }
      if (judging.isEmpty() && !validators.isEmpty()) {
        error("@" + type.getSimpleName() + " judges no such value", getter);
      }
    }
    return checks;
  }

  /**
   * Returns the type whose plan also checks the value, if the getter has Valid. A type without a
   * plan is an error.
   */
  Optional<TypeElement> cascade(
      List<? extends AnnotationMirror> annotations, TypeMirror value, Element getter) {
    if (annotations.stream().noneMatch(it -> is(it, VALID))) {
      return Optional.empty();
    }
    if (value instanceof DeclaredType type
        && type.asElement().getAnnotationMirrors().stream().anyMatch(it -> is(it, NOUN))) {
      return Optional.of((TypeElement) type.asElement());
    }
    error("@Valid leads to no type of the model", getter);
    return Optional.empty();
  }

  private void error(String what, Element getter) {
    environment.getMessager().printMessage(Diagnostic.Kind.ERROR, what, getter);
  }

  private static boolean is(AnnotationMirror annotation, String name) {
    return annotation.getAnnotationType().toString().equals(name);
  }

  /** Returns the checks that an annotation type names; empty if it is not a constraint. */
  private List<TypeMirror> validators(TypeElement annotation) {
    return annotation.getAnnotationMirrors().stream()
        .filter(it -> is(it, CONSTRAINT))
        .flatMap(it -> it.getElementValues().values().stream())
        .flatMap(Constraints::values)
        .map(it -> (TypeMirror) it.getValue())
        .toList();
  }

  private static Stream<AnnotationValue> values(AnnotationValue array) {
    return ((List<?>) array.getValue()).stream().map(AnnotationValue.class::cast);
  }

  private boolean judges(TypeMirror validator, TypeMirror value) {
    TypeMirror judged = value instanceof PrimitiveType p ? types.boxedClass(p).asType() : value;
    TypeElement check = Objects.requireNonNull(elements.getTypeElement(CHECK), CHECK);
    return types.directSupertypes(validator).stream()
        .map(DeclaredType.class::cast)
        .filter(superclass -> superclass.asElement().equals(check))
        .map(superclass -> types.erasure(superclass.getTypeArguments().get(1)))
        .anyMatch(accepted -> types.isAssignable(types.erasure(judged), accepted));
  }

  /** Returns the members of a constraint that its check needs, in their order. */
  static List<ExecutableElement> members(TypeElement constraint) {
    return ElementFilter.methodsIn(constraint.getEnclosedElements()).stream()
        .filter(it -> !JAKARTA_MEMBERS.contains(it.getSimpleName().toString()))
        .toList();
  }

  private String arguments(AnnotationMirror annotation) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        elements.getElementValuesWithDefaults(annotation);
    return members((TypeElement) annotation.getAnnotationType().asElement()).stream()
        .map(values::get)
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
