package org.socex.json.shape;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Eight bytes of a document at once, in a {@code long} whose lowest bits are the first of them.
 * Most texts are no longer than one or two times eight bytes, too short for the JDK's methods for
 * arrays to pay: all of reading takes a sixth longer without this.
 *
 * <p>To look for bytes is to mark them, by their high bits. Marks can be combined by {@code |}; the
 * first is right, and those behind it may not be.
 */
public final class EightBytes {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle FOUR =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = EACH << 7;

  /** The golden ratio as a fraction of 64 bits: its multiples are spread evenly. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private EightBytes() {}

  /**
   * Returns the eight bytes at an index; those that are no ASCII are marked.
   *
   * <p>Whether there are eight is to be told by the length, not by the sign of an index computed
   * from it: HotSpot has been seen to lose such a test in compiled code, and to come here.
   */
  public static long at(byte[] bytes, int index) {
    return (long) EIGHT.get(bytes, index);
  }

  private static int fourAt(byte[] bytes, int index) {
    return (int) FOUR.get(bytes, index);
  }

  /** Marks the bytes that are an ASCII character; what is no ASCII may be marked, too. */
  public static long equal(long eight, char ascii) {
    return (eight ^ ascii * EACH) - EACH;
  }

  /** Marks the bytes below an ASCII character; what is no ASCII may be marked, too. */
  public static long below(long eight, char ascii) {
    return eight - ascii * EACH;
  }

  /** Tells whether there is any mark. */
  public static boolean any(long marks) {
    return (marks & HIGH_BITS) != 0;
  }

  /** Returns the place of the first marked byte, from 0 to 7. */
  public static int first(long marks) {
    return Long.numberOfTrailingZeros(marks & HIGH_BITS) >>> 3;
  }

  /** Tells whether two texts of one length are equal. */
  public static boolean areEqual(byte[] a, int i, byte[] b, int j, int length) {
    if (length < Integer.BYTES) {
      return Arrays.equals(a, i, i + length, b, j, j + length);
    }
    // the last bytes may overlap those before
    if (length < Long.BYTES) {
      int last = length - Integer.BYTES;
      return fourAt(a, i) == fourAt(b, j) && fourAt(a, i + last) == fourAt(b, j + last);
    }
    int last = length - Long.BYTES;
    boolean equal = at(a, i + last) == at(b, j + last);
    for (int k = 0; equal && k < last; k += Long.BYTES) {
      equal = at(a, i + k) == at(b, j + k);
    }
    return equal;
  }

  /** Returns a hash of a text by its length and its first and last bytes, the best bits first. */
  public static long hash(byte[] bytes, int start, int length) {
    long first = bytes[start];
    long last = bytes[start + length - 1];
    if (length >= Long.BYTES) {
      first = at(bytes, start);
      last = at(bytes, start + length - Long.BYTES);
    } else if (length >= Integer.BYTES) {
      first = fourAt(bytes, start);
      last = fourAt(bytes, start + length - Integer.BYTES);
    }
    return ((first + length) * SPREAD ^ last) * SPREAD;
  }
}
