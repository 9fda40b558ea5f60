package org.socex.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.socex.processor.Constraints.Check;

/** The source of the classes that judge objects of the model. */
final class PlanSource {
  static final String PACKAGE = "org.socex.core.validation";

  private static final String VALID = "jakarta.validation.Valid";

  private final TypeElement noun;
  private final Constraints constraints;

  /** The names of the attributes, in the order of their getters. */
  private final List<String> attributes = new ArrayList<>();

  private final List<String> fields = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();

  /** The plan of what an attribute holds, if that has attributes. */
  private final Map<String, String> contents = new LinkedHashMap<>();

  private PlanSource(TypeElement noun, Constraints constraints) {
    this.noun = noun;
    this.constraints = constraints;
    ElementFilter.methodsIn(noun.getEnclosedElements()).stream()
        .filter(PlanSource::isGetter)
        .forEach(this::add);
  }

  /** Returns the simple name of the class that judges a type. */
  static String name(TypeElement noun) {
    return noun.getSimpleName() + "Plan";
  }

  /** Returns the source of the class that judges a type. */
  static String of(TypeElement noun, Constraints constraints) {
    return new PlanSource(noun, constraints).source();
  }

  /** Returns the source of the class that finds the plan of any object. */
  static String ofAll(List<TypeElement> nouns) {
    return """
        package %s;

        import org.socex.core.rule.Ruled;

        /** Finds what there is to judge in an object of the model. */
        final class Plans {
          private Plans() {}

          @SuppressWarnings("unchecked") // each plan takes the type that has been asked for
          static <T extends Ruled> Plan<T> of(T value) {
        %s
            throw new IllegalArgumentException(value.getClass() + " is no type of the model");
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
    if (type instanceof DeclaredType holder && !holder.getTypeArguments().isEmpty()) {
      TypeMirror content = holder.getTypeArguments().get(0);
      judge(getter, "", getter.getAnnotationMirrors(), type);
      String some = holder.asElement().getSimpleName().contentEquals("Optional") ? "Some" : "Each";
      judge(getter, some, content.getAnnotationMirrors(), content);
    } else {
      judge(getter, "", getter.getAnnotationMirrors(), type);
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
      String field = attribute + check.annotation();
      fields.add(
          "private static final %s %s =\n      new %1$s(%s);"
              .formatted(check.type(), field, check.arguments()));
      statements.add("walk.judge%s(%d, %s, value.%s);".formatted(how, index, field, getter));
    }
    if (annotations.stream().anyMatch(it -> it.getAnnotationType().toString().equals(VALID))) {
      String plan = name((TypeElement) ((DeclaredType) type).asElement()) + ".PLAN";
      contents.put(attribute, plan);
      statements.add("walk.visit%s(%d, %s, value.%s);".formatted(how, index, plan, getter));
    }
  }

  private String source() {
    return """
        package %1$s;

        import org.jspecify.annotations.Nullable;
        import %2$s;

        /** What there is to judge in one type: compiled from the annotations on its getters. */
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
              default -> null;
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
            contents.entrySet().stream()
                .map(it -> "case \"" + it.getKey() + "\" -> " + it.getValue() + ";")
                .collect(Collectors.joining("\n      ")));
  }
}
