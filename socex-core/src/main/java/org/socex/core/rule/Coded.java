package org.socex.core.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** A constant with a word that stands for it in documents, reports and settings. */
public interface Coded {

  /** {@return the word, in lower-case letters and hyphens, such as {@code economic-crime}} */
  String getCode();

  /**
   * Finds the constant that a word stands for.
   *
   * @param type an enum
   * @param code a word
   * @param <E> the enum
   * @return the constant
   * @throws IllegalArgumentException if no constant has this word; the message lists the words
   */
  static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
    Objects.requireNonNull(code, "code");
    E[] constants = type.getEnumConstants();
    for (E constant : constants) {
      if (constant.getCode().equals(code)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "not one of "
            + Arrays.stream(constants).map(Coded::getCode).collect(Collectors.joining(", ")));
  }

  /**
   * Returns the word of a constant, made from its name: {@code ECONOMIC_CRIME} becomes {@code
   * economic-crime}.
   *
   * @param constant a constant
   * @return the word
   */
  static String wordOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
