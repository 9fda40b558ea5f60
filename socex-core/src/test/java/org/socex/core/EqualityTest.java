package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Ruled;

/** Values are equal if all their attributes are, and stay as they were built. */
class EqualityTest {

  static Stream<Class<?>> values() {
    return Stream.concat(
        Nouns.sound().stream().map(Object::getClass), Stream.<Class<?>>of(Finding.class));
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyAttributeCounts(Class<?> type) {
    verify(type);
  }

  private static <T> void verify(Class<T> type) {
    SingleTypeEqualsVerifierApi<T> verifier =
        EqualsVerifier.forClass(type)
            // none is ever null, as the builders see to
            .suppress(Warning.NULL_FIELDS);
    if (type != Finding.class) {
      verifier =
          verifier
              // computed when it is first asked for, so that no example has it
              .suppress(Warning.NO_EXAMPLE_FOR_CACHED_HASHCODE, Warning.TRANSIENT_FIELDS)
              .withCachedHashCode("hashCode", "computeHashCode", null);
    }
    verifier.verify();
  }

  /** One list of one type, and an entry that it may have. */
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
  void aListChangedAfterwardsChangesNoValue(ListAttribute attribute) {
    List<Object> given = new ArrayList<>(List.of(attribute.entry(), attribute.entry()));
    Ruled value = attribute.holding(given);
    given.clear();
    assertEquals(List.of(attribute.entry(), attribute.entry()), attribute.of(value));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListThatIsHandedOutRefusesEveryChange(ListAttribute attribute) {
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
