package org.socex.core;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Ruled;
import org.socex.fixtures.DerivedFile;

/** The pictures of the model, on the first page of the documentation and in the README. */
class OverviewTest {
  private static final Path MODULE = Path.of("src/main/java/module-info.java");
  private static final Path README = Path.of("../README.md");

  /** The type that a reference names. */
  private static final Map<String, Class<?>> REFERENCES =
      Map.of(
          "chair", Speaker.class,
          "electives", Session.class,
          "host", Speaker.class,
          "room", Room.class,
          "speakers", Speaker.class);

  @Test
  void pictureInTheDocumentationShowsTheModel() {
    StringBuilder picture = new StringBuilder("Series\n");
    draw(Series.class, "", picture);
    DerivedFile.assertCurrent(
        MODULE,
        " * <pre>\n",
        picture.toString().indent(1).replaceAll("(?m)^", " *").replaceFirst(" \\*$", ""),
        " * </pre>");
  }

  @Test
  void diagramInTheReadmeShowsTheModel() {
    Set<Class<?>> nouns = new LinkedHashSet<>();
    collect(Series.class, nouns);
    StringBuilder diagram = new StringBuilder("classDiagram\n");
    nouns.forEach(noun -> relate(noun, diagram));
    DerivedFile.assertCurrent(README, "```mermaid\n", diagram.toString(), "```");
  }

  private static void collect(Class<?> noun, Set<Class<?>> nouns) {
    nouns.add(noun);
    Nouns.getters(noun).stream()
        .filter(OverviewTest::isPart)
        .forEach(part -> collect(Nouns.content(part), nouns));
  }

  /** Appends the parts and references of a noun, one line for each kind of relation. */
  private static void relate(Class<?> noun, StringBuilder diagram) {
    Map<String, List<String>> relations =
        Nouns.getters(noun).stream()
            .filter(OverviewTest::isShown)
            .collect(
                Collectors.groupingBy(
                    getter -> noun.getSimpleName() + relation(getter),
                    LinkedHashMap::new,
                    Collectors.mapping(Nouns::attribute, Collectors.toList())));
    relations.forEach(
        (relation, names) ->
            diagram.append("  %s : %s\n".formatted(relation, String.join(", ", names))));
  }

  private static String relation(Method getter) {
    if (!isPart(getter)) {
      return " ..> " + REFERENCES.get(Nouns.attribute(getter)).getSimpleName();
    }
    String several =
        switch (occurrences(getter)) {
          case " ?" -> "0..1";
          case " *" -> "*";
          default -> "1";
        };
    return " \"1\" o-- \"%s\" %s".formatted(several, Nouns.content(getter).getSimpleName());
  }

  private static void draw(Class<?> noun, String margin, StringBuilder picture) {
    List<Method> shown = Nouns.getters(noun).stream().filter(OverviewTest::isShown).toList();
    for (Method getter : shown) {
      boolean last = getter == shown.get(shown.size() - 1);
      picture.append(margin).append(last ? "└─ " : "├─ ").append(line(getter)).append('\n');
      if (isPart(getter)) {
        draw(Nouns.content(getter), margin + (last ? "   " : "│  "), picture);
      }
    }
  }

  private static String line(Method getter) {
    String name = Nouns.attribute(getter);
    return name
        + occurrences(getter)
        + (isPart(getter)
            ? ": " + Nouns.content(getter).getSimpleName()
            : " → " + REFERENCES.get(name).getSimpleName());
  }

  private static String occurrences(Method getter) {
    return getter.getReturnType() == Optional.class
        ? " ?"
        : getter.getReturnType() == List.class ? " *" : "";
  }

  private static boolean isShown(Method getter) {
    return isPart(getter) || isReference(getter);
  }

  private static boolean isPart(Method getter) {
    return Ruled.class.isAssignableFrom(Nouns.content(getter));
  }

  /**
   * Returns whether an attribute refers to another object; no constraint stands on such attributes.
   */
  private static boolean isReference(Method getter) {
    Annotation[] constraints = Nouns.constrained(getter).getAnnotations();
    return REFERENCES.containsKey(Nouns.attribute(getter)) && constraints.length == 0;
  }
}
