package org.socex.json;

/**
 * The limits for untrusted documents. At the first token that exceeds a limit, reading ends with a
 * finding {@code json-limit}. Immutable.
 *
 * @param document the maximum number of bytes of a document, or of one line of NDJSON
 * @param depth the maximum number of objects and arrays inside each other, including the root
 * @param tokens the maximum number of names, values, and starts and ends of objects and arrays
 * @param string the maximum number of UTF-16 code units of one string
 * @param number the maximum number of characters of one number
 * @param name the maximum number of UTF-16 code units of one field name
 */
public record ReadLimits(int document, int depth, long tokens, int string, int number, int name) {
  private static final ReadLimits STANDARD =
      new ReadLimits(16 << 20, 32, 2_000_000, 16_384, 32, 128);

  /**
   * Checks that every limit is positive.
   *
   * @param document bytes of a document
   * @param depth objects and arrays inside each other
   * @param tokens names, values, starts and ends
   * @param string UTF-16 code units
   * @param number characters
   * @param name UTF-16 code units
   * @throws IllegalArgumentException if a limit is less than 1
   */
  public ReadLimits {
    if (document < 1 || depth < 1 || tokens < 1 || string < 1 || number < 1 || name < 1) {
      throw new IllegalArgumentException("a limit must be at least 1");
    }
  }

  /**
   * {@return the standard limits: 16 MiB, 32 levels, 2,000,000 tokens, 16,384 code units for a
   * string, 32 characters for a number and 128 code units for a name}
   */
  public static ReadLimits standard() {
    return STANDARD;
  }

  /**
   * {@return these limits with another number of bytes}
   *
   * @param bytes bytes of a document, from 1
   */
  public ReadLimits withDocument(int bytes) {
    return new ReadLimits(bytes, depth, tokens, string, number, name);
  }

  /**
   * {@return these limits with another depth}
   *
   * @param levels objects and arrays inside each other, from 1
   */
  public ReadLimits withDepth(int levels) {
    return new ReadLimits(document, levels, tokens, string, number, name);
  }

  /**
   * {@return these limits with another number of tokens}
   *
   * @param count names, values, starts and ends, from 1
   */
  public ReadLimits withTokens(long count) {
    return new ReadLimits(document, depth, count, string, number, name);
  }

  /**
   * {@return these limits with another length of strings}
   *
   * @param characters UTF-16 code units of one string, from 1
   */
  public ReadLimits withString(int characters) {
    return new ReadLimits(document, depth, tokens, characters, number, name);
  }

  /**
   * {@return these limits with another length of numbers}
   *
   * @param characters characters of one number, from 1
   */
  public ReadLimits withNumber(int characters) {
    return new ReadLimits(document, depth, tokens, string, characters, name);
  }

  /**
   * {@return these limits with another length of field names}
   *
   * @param characters UTF-16 code units of one name, from 1
   */
  public ReadLimits withName(int characters) {
    return new ReadLimits(document, depth, tokens, string, number, characters);
  }
}
