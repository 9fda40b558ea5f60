package org.socex.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.socex.processor.Constraints.Check;

/** The source code of the classes that check objects of the model. */
final class PlanSource {
  static final String PACKAGE = "org.socex.core.validation";
  static final String LITERALS = "org.socex.core.internal";

  private final TypeElement noun;
  private final Constraints constraints;

  /** The names of the attributes, in the order of their getters. */
  private final List<String> attributes = new ArrayList<>();

  private final List<String> fields = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();

  /** For each attribute whose type is part of the model, the plan of that type. */
  private final List<String> contents = new ArrayList<>();

  private final Set<TypeElement> constraintsWithMembers;

  private PlanSource(
      TypeElement noun, Constraints constraints, Set<TypeElement> constraintsWithMembers) {
    this.noun = noun;
    this.constraints = constraints;
    this.constraintsWithMembers = constraintsWithMembers;
    ElementFilter.methodsIn(noun.getEnclosedElements()).stream()
        .filter(PlanSource::isGetter)
        .forEach(this::add);
  }

  /** Returns the simple name of the class that checks a type. */
  static String name(TypeElement noun) {
    return noun.getSimpleName() + "Plan";
  }

  /**
   * Returns the source of the class that checks a type.
   *
   * @param constraintsWithMembers receives the constraints whose literals the class needs
   */
  static String of(
      TypeElement noun, Constraints constraints, Set<TypeElement> constraintsWithMembers) {
    return new PlanSource(noun, constraints, constraintsWithMembers).source();
  }

  /** Returns the simple name of the class of a constraint's literals. */
  static String literalName(TypeElement constraint) {
    return constraint.getSimpleName() + "Literal";
  }

  /** Returns the source of a class that implements a constraint annotation without reflection. */
  static String literal(TypeElement constraint) {
    return """
        package %s;

        import jakarta.validation.Payload;
        import java.lang.annotation.Annotation;
        import %s;

        /** A constraint with its members, as if it stood on a getter. */
        public record %sLiteral(%s) implements %3$s {
          @Override
          public String message() {
            return "";
          }

          @Override
          public Class<?>[] groups() {
            return new Class<?>[0];
          }

          @Override
          @SuppressWarnings("unchecked") // an empty array holds nothing of another type
          public Class<? extends Payload>[] payload() {
            return (Class<? extends Payload>[]) new Class<?>[0];
          }

          @Override
          public Class<? extends Annotation> annotationType() {
            return %3$s.class;
          }
        }
        """
        .formatted(
            LITERALS,
            constraint.getQualifiedName(),
            constraint.getSimpleName(),
            Constraints.members(constraint).stream()
                .map(member -> member.getReturnType() + " " + member.getSimpleName())
                .collect(Collectors.joining(", ")));
  }

  /** Returns the source of the class that finds the plan of any object. */
  static String ofAll(List<TypeElement> nouns) {
    return """
        package %s;

        import org.socex.core.rule.Ruled;

        /** Finds the plan of an object of the model. */
        final class Plans {
          private Plans() {}

          @SuppressWarnings("unchecked") // each plan is for the type that was tested
          static <T extends Ruled> Plan<T> of(T value) {
        %s
            throw new IllegalArgumentException(value.getClass() + " is not a type of the model");
          }
        }
        """
        .formatted(
            PACKAGE,
            nouns.stream()
                .map(
                    noun ->
                        "    if (value instanceof %s) {\n      return (Plan<T>) %s.PLAN;\n    }"
                            .formatted(noun, name(noun)))
                .collect(Collectors.joining("\n")));
  }

  private static boolean isGetter(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return method.getParameters().isEmpty()
        && !method.getModifiers().contains(Modifier.STATIC)
        && (name.startsWith("get") || name.startsWith("is"));
  }

  private void add(ExecutableElement getter) {
    String name = getter.getSimpleName().toString();
    String capital = name.substring(name.startsWith("is") ? 2 : 3);
    attributes.add(Character.toLowerCase(capital.charAt(0)) + capital.substring(1));
    TypeMirror type = getter.getReturnType();
    judge(getter, "", getter.getAnnotationMirrors(), type);
    if (type instanceof DeclaredType holder && !holder.getTypeArguments().isEmpty()) {
      TypeMirror content = holder.getTypeArguments().get(0);
      String how = holder.asElement().getSimpleName().contentEquals("Optional") ? "Some" : "Each";
      judge(getter, how, content.getAnnotationMirrors(), content);
    }
  }

  private void judge(
      ExecutableElement getter,
      String how,
      List<? extends AnnotationMirror> annotations,
      TypeMirror type) {
    int index = attributes.size() - 1;
    String attribute = attributes.get(index);
    for (Check check : constraints.checks(annotations, type, getter)) {
      String field = attribute + check.name();
      String made = "new %s()".formatted(check.type());
      if (!check.arguments().isEmpty()) {
        constraintsWithMembers.add(check.constraint());
        made =
            "initialized(%s, new %s.%s(%s))"
                .formatted(made, LITERALS, literalName(check.constraint()), check.arguments());
      }
      fields.add("private static final %s %s =\n      %s;".formatted(check.type(), field, made));
      statements.add("walk.judge%s(%d, %s, value.%s);".formatted(how, index, field, getter));
    }
    constraints
        .cascade(annotations, type, getter)
        .map(PlanSource::name)
        .ifPresent(
            plan -> {
              contents.add("case \"%s\" -> %s.PLAN;".formatted(attribute, plan));
              statements.add(
                  "walk.visit%s(%d, %s.PLAN, value.%s);".formatted(how, index, plan, getter));
            });
  }

  private String source() {
    return """
        package %1$s;

        import org.jspecify.annotations.Nullable;
        import %2$s;

        /** The constraints on the attributes of one type, from the annotations on its getters. */
        final class %3$s extends Plan<%4$s> {
          static final %3$s PLAN = new %3$s();

          %5$s

          private %3$s() {
            super(%6$s);
          }

          @Override
          void judge(%4$s value, Walk walk) {
            %7$s
          }

          @Override
          @Nullable Plan<?> content(String attribute) {
            return switch (attribute) {
              %8$s
            };
          }
        }
        """
        .formatted(
            PACKAGE,
            noun.getQualifiedName(),
            name(noun),
            noun.getSimpleName(),
            String.join("\n  ", fields),
            attributes.stream().map(it -> '"' + it + '"').collect(Collectors.joining(", ")),
            String.join("\n    ", statements),
            Stream.concat(contents.stream(), Stream.of("default -> null;"))
                .collect(Collectors.joining("\n      ")));
  }
}
