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
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/** Finds what annotations ask for: the checks behind constraints, and what is behind Valid. */
final class Constraints {
  /** What marks a type of the model. */
  static final String NOUN = "org.immutables.value.Value.Immutable";

  private static final String VALID = "jakarta.validation.Valid";
  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String CHECK = "org.socex.core.rule.ValueConstraint";

  /** What every constraint has, and no check needs. */
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
   * @param annotation the simple name of the constraint
   * @param type the name of the class of the check
   * @param arguments what its constructor takes: the constraint's own members, in their order
   */
  record Check(String annotation, String type, String arguments) {}

  /** Returns the checks that constraints ask for; one that judges no such value is an error. */
  List<Check> checks(
      List<? extends AnnotationMirror> annotations, TypeMirror value, Element getter) {
    List<Check> checks = new ArrayList<>();
    for (AnnotationMirror annotation : annotations) {
      TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
      List<TypeMirror> validators = validators(type);
      List<TypeMirror> judging = validators.stream().filter(it -> judges(it, value)).toList();
      for (TypeMirror validator : judging) {
        checks.add(
            new Check(
                type.getSimpleName().toString(), validator.toString(), arguments(annotation)));
      }
      if (judging.isEmpty() && !validators.isEmpty()) {
        error("@" + type.getSimpleName() + " judges no such value", getter);
      }
    }
    return checks;
  }

  /**
   * Returns the type to judge a value by, too, if it is to be; one that has no plan is an error.
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

  /** Returns the checks that an annotation type names; none if it is no constraint. */
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

  private String arguments(AnnotationMirror annotation) {
    return elements.getElementValuesWithDefaults(annotation).entrySet().stream()
        .filter(it -> !JAKARTA_MEMBERS.contains(it.getKey().getSimpleName().toString()))
        .map(Map.Entry::getValue)
        .map(AnnotationValue::toString)
        .collect(Collectors.joining(", "));
  }
}
