package org.socex.examples.benchmarks.side;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The constants of an enum as they stand in documents, for the libraries that must be told.
 *
 * @param <E> the enum
 */
final class Words<E extends Enum<E>> {
  private final Map<String, E> constants = new HashMap<>();

  Words(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      constants.put(word(constant), constant);
    }
  }

  E constant(String word) {
    E constant = constants.get(word);
    if (constant == null) {
      throw new IllegalArgumentException("an unknown constant");
    }
    return constant;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
