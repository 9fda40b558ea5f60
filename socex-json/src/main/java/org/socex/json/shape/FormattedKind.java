package org.socex.json.shape;

import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Rule;

/**
 * A string in a format of its own, such as a date; parsed where it stands, without a copy.
 *
 * @param <V> the type of the values
 */
public abstract class FormattedKind<V> extends Kind<V> {
  FormattedKind(Class<V> type) {
    super(type);
  }

  @Override
  public final @Nullable V read(JsonInput in) {
    if (!in.isString()) {
      in.rejectType("string");
      return null;
    }
    V value = in.formatted(this);
    if (value == null) {
      in.reject(Rule.FIELD_FORMAT, formatFacts());
    }
    return value;
  }

  /**
   * Parses a text.
   *
   * @param text holds the text in UTF-8
   * @param start where it starts
   * @param length how many bytes it has
   * @return the value, or null if the text is not in the format
   */
  public abstract @Nullable V parse(byte[] text, int start, int length);

  /** Returns what a message may say of the format. */
  abstract Object[] formatFacts();

  @Override
  public void write(V value, JsonOutput out) {
    out.writeString(value.toString());
  }

  /** Returns the number that some digits stand for; negative if one is none. */
  static int digits(byte[] text, int start, int count) {
    int number = 0;
    for (int i = start; i < start + count; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
