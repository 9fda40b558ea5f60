package org.socex.json.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EightBytesTest {
  @Property
  void theFirstMarkIsTheFirstByteLookedFor(
      @ForAll @Size(8) byte[] bytes, @ForAll("ascii") char sought) {
    assertFirst(
        bytes,
        EightBytes.equal(EightBytes.at(bytes, 0), sought) & ~EightBytes.at(bytes, 0),
        b -> b == sought);
    assertFirst(
        bytes,
        EightBytes.below(EightBytes.at(bytes, 0), sought) & ~EightBytes.at(bytes, 0),
        b -> b >= 0 && b < sought);
    assertFirst(
        bytes,
        EightBytes.at(bytes, 0) | EightBytes.equal(EightBytes.at(bytes, 0), sought),
        b -> b < 0 || b == sought);
  }

  private static void assertFirst(byte[] bytes, long marks, IntPredicate isSought) {
    int[] found = IntStream.range(0, 8).filter(i -> isSought.test(bytes[i])).toArray();
    assertEquals(found.length > 0, EightBytes.any(marks));
    if (found.length > 0) {
      assertEquals(found[0], EightBytes.first(marks));
    }
  }

  @Property
  void textsAreEqualIfAllTheirBytesAre(
      @ForAll("texts") String text, @ForAll @IntRange(max = 9) int before) {
    byte[] bytes = text.getBytes(UTF_8);
    byte[] copy = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, copy, before, bytes.length);
    assertTrue(EightBytes.areEqual(bytes, 0, copy, before, bytes.length));
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = Arrays.copyOf(copy, copy.length);
      changed[before + i]++;
      assertFalse(EightBytes.areEqual(bytes, 0, changed, before, bytes.length), text);
    }
  }

  @Property
  void equalTextsHaveOneHash(@ForAll("texts") String text, @ForAll @IntRange(max = 9) int before) {
    byte[] bytes = text.getBytes(UTF_8);
    byte[] copy = new byte[before + bytes.length + 1];
    System.arraycopy(bytes, 0, copy, before, bytes.length);
    assertEquals(
        EightBytes.hash(bytes, 0, bytes.length), EightBytes.hash(copy, before, bytes.length));
  }

  @Provide
  static Arbitrary<Character> ascii() {
    return Arbitraries.chars().range(' ', '~');
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
  }
}
