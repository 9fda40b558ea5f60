package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.rule.CountryCode;
import org.socex.core.rule.DoorComparison;
import org.socex.core.rule.EmailAddress;
import org.socex.core.rule.ListSize;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Range;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Slug;
import org.socex.core.rule.StandardRule;
import org.socex.core.rule.WebAddress;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.Breach;

/** Every constraint on every getter works, through both doors. */
class ConstrainedGettersTest {

  static List<Broken> broken() {
    return Nouns.reachable().stream().flatMap(ConstrainedGettersTest::broken).toList();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void brokenAttributeIsReportedByTheValidator(Broken broken) {
    assertEquals(
        List.of(broken.rule()),
        broken.at(
            SocexValidator.standard().validate(broken.value()).getFindings().stream()
                .map(Breach::of)),
        () -> "SocexValidator does not see the constraint on the getter of " + broken);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void brokenAttributeIsReportedByAProvider(Broken broken) {
    assertEquals(
        List.of(broken.rule()),
        broken.at(DoorComparison.violations(broken.value()).stream()),
        () ->
            "The provider does not see the constraint on the getter of "
                + broken
                + ": the getter must be getX() or isX(), the constraint on it or on its element");
  }

  @Test
  void everyNounExceptTimeSpanHasAConstraint() {
    for (Class<?> noun : Nouns.reachable()) {
      assertEquals(noun == TimeSpan.class, broken(noun).findAny().isEmpty(), noun.getSimpleName());
    }
  }

  @Test
  void everyNounWithinANounIsValid() {
    for (Class<?> noun : Nouns.reachable()) {
      for (Method getter : Nouns.getters(noun)) {
        assertEquals(
            Ruled.class.isAssignableFrom(Nouns.content(getter)),
            Nouns.constrained(getter).isAnnotationPresent(Valid.class),
            () -> "Nothing but the attributes that hold a type of the model are @Valid: " + getter);
      }
    }
  }

  @Test
  void everyConstraintHasAValueThatBreaksIt() {
    for (Class<?> noun : Nouns.reachable()) {
      for (Method getter : Nouns.getters(noun)) {
        Stream.concat(
                Stream.of(getter.getAnnotations()),
                Stream.of(Nouns.constrained(getter).getAnnotations()))
            .filter(a -> a.annotationType().isAnnotationPresent(Constraint.class))
            .filter(a -> !(a instanceof ListSize))
            .forEach(
                a ->
                    assertFalse(
                        breaking(a, Nouns.content(getter)).isEmpty(),
                        () -> "Say in this test what breaks " + a));
      }
    }
  }

  /**
   * Returns one broken value for every constraint on the getters of a type, and for every type
   * within it.
   */
  private static Stream<Broken> broken(Class<?> noun) {
    return Nouns.getters(noun).stream()
        .flatMap(
            getter -> Stream.concat(tooLong(noun, getter).stream(), brokenContents(noun, getter)));
  }

  private static Optional<Broken> tooLong(Class<?> noun, Method getter) {
    return Optional.ofNullable(getter.getAnnotation(ListSize.class))
        .map(
            size ->
                new Broken(
                    Nouns.with(
                        Nouns.sound(noun), getter, elements(Nouns.content(getter), size.max() + 1)),
                    "/" + Nouns.attribute(getter),
                    StandardRule.LIST_SIZE));
  }

  private static Stream<Broken> brokenContents(Class<?> noun, Method getter) {
    String pointer =
        "/" + Nouns.attribute(getter) + (getter.getReturnType() == List.class ? "/0" : "");
    Class<?> content = Nouns.content(getter);
    AnnotatedElement element = Nouns.constrained(getter);
    if (element.isAnnotationPresent(Valid.class)) {
      return broken(content)
          .limit(1)
          .map(
              inner ->
                  new Broken(
                      Nouns.with(Nouns.sound(noun), getter, inner.value()),
                      pointer + inner.pointer(),
                      inner.rule()));
    }
    return Stream.of(element.getAnnotations())
        .flatMap(annotation -> breaking(annotation, content).stream())
        .map(
            bad ->
                new Broken(
                    Nouns.with(Nouns.sound(noun), getter, bad.value()), pointer, bad.rule()));
  }

  private static Optional<Bad> breaking(Annotation annotation, Class<?> type) {
    if (annotation instanceof Slug) {
      return Optional.of(new Bad("Not an id", StandardRule.ID_FORMAT));
    } else if (annotation instanceof PlainText text) {
      return Optional.of(new Bad("x".repeat(text.max() + 1), StandardRule.TEXT_LENGTH));
    } else if (annotation instanceof EmailAddress) {
      return Optional.of(new Bad("nobody", StandardRule.EMAIL_FORMAT));
    } else if (annotation instanceof WebAddress) {
      return Optional.of(new Bad("nowhere", StandardRule.URL_FORMAT));
    } else if (annotation instanceof CountryCode) {
      return Optional.of(new Bad("UK", StandardRule.COUNTRY_CODE));
    } else if (annotation instanceof Range range) {
      // a low year or a high ordinal would break another rule at the same place
      int bad = range.min() == 1 ? 0 : range.max() + 1;
      return Optional.of(
          new Bad(
              type == LocalDate.class ? LocalDate.of(bad, 1, 1) : (Object) bad,
              StandardRule.NUMBER_RANGE));
    }
    return Optional.empty();
  }

  /** Makes elements with different ids, if they have ids. */
  private static List<Object> elements(Class<?> type, int count) {
    if (type == String.class) {
      return IntStream.range(0, count).<Object>mapToObj(i -> "x" + i).toList();
    }
    Ruled sound = Nouns.sound(type);
    Method first = Nouns.getters(type).get(0);
    return IntStream.range(0, count)
        .<Object>mapToObj(
            i -> first.getName().equals("getId") ? Nouns.with(sound, first, "x" + i) : sound)
        .toList();
  }

  private record Bad(Object value, Rule rule) {}

  /** A value, and what must be reported of it at one place, among whatever else is wrong. */
  record Broken(Ruled value, String pointer, Rule rule) {
    List<Rule> at(Stream<Breach> breaches) {
      return breaches.filter(breach -> breach.pointer().equals(pointer)).map(Breach::rule).toList();
    }

    @Override
    public String toString() {
      return Nouns.noun(value).getSimpleName() + pointer + ": " + rule.getCode();
    }
  }
}
