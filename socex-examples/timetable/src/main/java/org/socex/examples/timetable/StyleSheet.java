package org.socex.examples.timetable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet that every page contains. */
final class StyleSheet {
  private static final String NAME = "timetable.css";
  static final String CSS = read();

  private StyleSheet() {}

  private static String read() {
    try (InputStream css = StyleSheet.class.getResourceAsStream(NAME)) {
      if (css == null) {
        throw new IllegalStateException(NAME + " is missing from the jar");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
