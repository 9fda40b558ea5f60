package org.socex.core.rule;

import java.util.Locale;

/** How much a finding matters, from the gravest to the least. */
public enum Severity {
  /** The object is wrong: it is not valid. */
  ERROR,
  /** The object is probably wrong: somebody should look. */
  WARNING,
  /** Worth knowing; nothing needs to be done. */
  INFO;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** {@return the word for it in reports, such as {@code error}} */
  public String getCode() {
    return code;
  }
}
