package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.ValidationReport;

/** Values are equal if all their attributes are equal, and never change. */
class EqualityTest {

  static Stream<Class<?>> nouns() {
    return Nouns.sound().stream().map(Object::getClass);
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void nounsAreEqualIfAllAttributesAre(Class<?> noun) {
    verifier(noun)
        // the hash code is computed on first use, so that examples do not have it
        .suppress(Warning.NO_EXAMPLE_FOR_CACHED_HASHCODE, Warning.TRANSIENT_FIELDS)
        .withCachedHashCode("hashCode", "computeHashCode", null)
        .verify();
  }

  @ParameterizedTest
  @ValueSource(classes = {Facts.class, Finding.class, Place.class, ValidationReport.class})
  void partsOfReportsAreEqualIfAllAttributesAre(Class<?> type) {
    verifier(type).verify();
  }

  @Test
  void hostRulesAreEqualIfTheirCodesAre() {
    Rule rule = Rule.of("acme:rule", Severity.ERROR, "A title", "A message.");
    Rule sameCode = Rule.of("acme:rule", Severity.INFO, "Another title", "Another message.");
    Rule otherCode = Rule.of("acme:other-rule", Severity.ERROR, "A title", "A message.");
    assertEquals(rule, sameCode);
    assertEquals(rule.hashCode(), sameCode.hashCode());
    assertNotEquals(rule, otherCode);
    assertNotEquals(rule, StandardRule.EDITION_LENGTH);
  }

  private static SingleTypeEqualsVerifierApi<?> verifier(Class<?> type) {
    return EqualsVerifier.forClass(type)
        .withPrefabValues(Rule.class, StandardRule.EDITION_LENGTH, StandardRule.EDITION_MONTH)
        // builders and factory methods refuse null
        .suppress(Warning.NULL_FIELDS);
  }

  /** An attribute that is a list, with an entry that the list can hold. */
  record ListAttribute(Class<?> noun, Method getter) {
    @Override
    public String toString() {
      return noun.getSimpleName() + "." + Nouns.attribute(getter);
    }

    Object entry() {
      Class<?> content = Nouns.content(getter);
      return content == String.class ? "entry" : Nouns.sound(content);
    }

    Ruled holding(List<?> list) {
      return Nouns.with(Nouns.sound(noun), getter, list);
    }

    List<?> of(Ruled value) {
      try {
        return (List<?>) getter.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
  }

  static Stream<ListAttribute> lists() {
    return Nouns.reachable().stream()
        .flatMap(
            noun ->
                Nouns.getters(noun).stream()
                    .filter(getter -> getter.getReturnType() == List.class)
                    .map(getter -> new ListAttribute(noun, getter)));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void listChangedAfterBuildingLeavesTheValueAsItWas(ListAttribute attribute) {
    List<Object> given = new ArrayList<>(List.of(attribute.entry(), attribute.entry()));
    Ruled value = attribute.holding(given);
    given.clear();
    assertEquals(List.of(attribute.entry(), attribute.entry()), attribute.of(value));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void listOfAValueRefusesEveryChange(ListAttribute attribute) {
    for (int size = 0; size <= 2; size++) {
      List<?> entries = Stream.generate(attribute::entry).limit(size).toList();
      Ruled value = attribute.holding(entries);
      List<?> list = attribute.of(value);
      assertThrows(UnsupportedOperationException.class, () -> list.add(null));
      if (size > 0) {
        assertThrows(UnsupportedOperationException.class, () -> list.remove(0));
        assertThrows(UnsupportedOperationException.class, () -> list.set(0, null));
        assertThrows(UnsupportedOperationException.class, list::clear);
        assertThrows(UnsupportedOperationException.class, () -> list.removeIf(entry -> true));
        assertThrows(UnsupportedOperationException.class, () -> list.iterator().remove());
        assertThrows(UnsupportedOperationException.class, () -> list.subList(0, 1).clear());
      }
      assertEquals(attribute.holding(entries), value);
    }
  }
}
