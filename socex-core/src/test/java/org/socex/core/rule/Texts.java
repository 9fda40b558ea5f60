package org.socex.core.rule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The texts of a message bundle. */
public final class Texts {
  private Texts() {}

  /** Reads one file in UTF-8, without its fallbacks. */
  public static Map<String, String> of(String bundle) {
    Properties texts = new Properties();
    try (Reader file =
        new InputStreamReader(
            Rule.class.getResourceAsStream("/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
      texts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, texts::getProperty));
  }
}
