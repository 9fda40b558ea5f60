package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Held to the JDK. */
class Utf8Test {
  @Property
  void aTextIsDecodedAsTheJdkEncodesIt(@ForAll String any, @ForAll @IntRange(max = 3) int before) {
    String text = new String(any.getBytes(UTF_8), UTF_8);
    byte[] bytes = ("-".repeat(before) + text + "-").getBytes(UTF_8);
    assertEquals(text, decoded(bytes, before, bytes.length - 1));
  }

  @Test
  void soIsEveryCodePoint() {
    int[] all =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .toArray();
    String text = new String(all, 0, all.length);
    byte[] bytes = text.getBytes(UTF_8);
    assertEquals(text, decoded(bytes, 0, bytes.length));
  }

  private static String decoded(byte[] bytes, int start, int stop) {
    char[] chars = new char[stop - start];
    return new String(chars, 0, Utf8.decode(bytes, start, stop, chars));
  }
}
