package org.socex.json.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.rule.Ruled;
import org.socex.fixtures.SocexArbitraries;
import org.socex.json.model.Attribute;

/** Holds the tables of fields against the getters of the model. */
class FieldTableTest {
  static Set<Class<?>> nouns() {
    return Attribute.nouns();
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void everyGetterHasALineAndEveryLineAGetter(Class<?> noun) {
    List<String> rows = names(noun);
    List<String> attributes = Attribute.of(noun).stream().map(Attribute::name).toList();
    for (String name : attributes) {
      assertTrue(
          rows.contains(name),
          () ->
              noun.getSimpleName()
                  + "."
                  + name
                  + " is not in JSON: add a row to its table in Shapes");
    }
    for (String name : rows) {
      assertTrue(
          attributes.contains(name),
          () ->
              noun.getSimpleName()
                  + "."
                  + name
                  + " has a row in Shapes, but no getter: add it to the model");
    }
    assertEquals(
        attributes,
        rows,
        () -> "put the rows of " + noun.getSimpleName() + " in the order of its getters");
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void fieldIsRequiredIfItsGetterIsNeitherOptionalNorDefaultedNorAList(Class<?> noun) {
    for (Attribute attribute : Attribute.of(noun)) {
      boolean required =
          shape(noun).fields().stream()
              .anyMatch(row -> row.name().equals(attribute.name()) && row.isRequired());
      assertEquals(
          attribute.isRequired(),
          required,
          () ->
              "the row of "
                  + attribute
                  + " in Shapes must be "
                  + (attribute.isRequired() ? "required" : "optional, defaulted or list"));
    }
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void fieldHasTheTypeOfItsGetter(Class<?> noun) {
    for (Field<?, ?> row : shape(noun).fields()) {
      Attribute.of(noun).stream()
          .filter(attribute -> attribute.name().equals(row.name()))
          .forEach(
              attribute ->
                  assertEquals(boxed(attribute.content()), row.kind().type(), attribute::toString));
    }
  }

  private static Class<?> boxed(Class<?> type) {
    return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
  }

  @Test
  void everyTableHasATypeOfTheModel() {
    assertEquals(
        nouns(), shapes().map(Kind::type).collect(Collectors.toSet()), "a table nobody needs");
  }

  @Example
  void arbitraryValuesVaryInEveryAttribute() {
    List<Ruled> values = new ArrayList<>();
    SocexArbitraries.series().sampleStream().limit(400).forEach(values::add);
    List<String> constant = new ArrayList<>();
    for (Class<?> noun : nouns()) {
      List<Ruled> ofType =
          values.stream().flatMap(FieldTableTest::within).filter(noun::isInstance).toList();
      for (Attribute attribute : Attribute.of(noun)) {
        Set<Object> seen = ofType.stream().map(attribute::of).collect(Collectors.toSet());
        if (seen.size() < 2) {
          constant.add(attribute.toString());
        }
      }
    }
    if (!constant.isEmpty()) {
      fail("set these in SocexArbitraries: " + constant);
    }
  }

  /** Returns a value and all that it holds. */
  private static Stream<Ruled> within(Ruled value) {
    Class<?> noun = value.getClass().getInterfaces()[0];
    return Stream.concat(
        Stream.of(value),
        Attribute.of(noun).stream()
            .filter(Attribute::isNoun)
            .flatMap(attribute -> contents(attribute.of(value)))
            .flatMap(FieldTableTest::within));
  }

  private static Stream<Ruled> contents(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Ruled.class::cast);
    }
    return value instanceof Optional<?> optional
        ? optional.stream().map(Ruled.class::cast)
        : Stream.of((Ruled) value);
  }

  private static List<String> names(Class<?> noun) {
    return shape(noun).fields().stream().map(Field::name).toList();
  }

  private static Shape<?, ?> shape(Class<?> noun) {
    return shapes()
        .filter(shape -> shape.type() == noun)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(noun.getSimpleName() + " has no table: add one to Shapes"));
  }

  private static Stream<Shape<?, ?>> shapes() {
    Set<Shape<?, ?>> shapes = new HashSet<>();
    collect(Shapes.SERIES, shapes);
    return shapes.stream();
  }

  private static void collect(Shape<?, ?> shape, Set<Shape<?, ?>> shapes) {
    if (shapes.add(shape)) {
      shape.fields().stream()
          .map(Field::kind)
          .filter(Shape.class::isInstance)
          .forEach(kind -> collect((Shape<?, ?>) kind, shapes));
    }
  }
}
