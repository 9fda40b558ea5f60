package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public enum has a word for each constant, and finds the constant by its word. */
class CodedTest {

  static List<Class<?>> enums() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.socex.core")
            .stream()
            .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
            .sorted(Comparator.comparing(type -> type.getName()))
            .<Class<?>>map(type -> type.reflect())
            .toList();
  }

  @Test
  void publicEnumsAreKnown() {
    assertEquals(
        "AttendanceMode BookingStatus EditionStatus Marking SessionKind Strand Type Profile Group"
            + " Severity StandardRule",
        String.join(" ", enums().stream().map(Class::getSimpleName).toList()));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void constantIsFoundByItsWord(Class<?> type) throws Throwable {
    for (Object constant : type.getEnumConstants()) {
      String word = word(constant);
      assertTrue(word.matches("[a-z]+(-[a-z0-9]+)*"), word);
      assertSame(constant, of(type, word));
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void unknownWordIsRefusedWithTheKnownWordsAndNotRepeated(Class<?> type) {
    String known =
        String.join(", ", Stream.of(type.getEnumConstants()).map(CodedTest::word).toList());
    for (String unknown : List.of("ada@example.org", type.getEnumConstants()[0].toString(), "")) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> of(type, unknown)).getMessage();
      assertEquals("not one of " + known, message);
      assertFalse(!unknown.isEmpty() && message.contains(unknown), message);
    }
  }

  private static String word(Object constant) {
    return constant instanceof Rule rule ? rule.getCode() : ((Coded) constant).getCode();
  }

  private static Object of(Class<?> type, String word) throws Throwable {
    try {
      return type.getMethod("of", String.class).invoke(null, word);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
