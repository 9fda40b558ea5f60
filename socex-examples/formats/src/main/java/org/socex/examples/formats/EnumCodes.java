package org.socex.examples.formats;

import java.util.Locale;

/** The words that SOCEX JSON has for the constants of the model. */
final class EnumCodes {
  private EnumCodes() {}

  /** {@return the word for a constant, such as {@code economic-crime}} */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
