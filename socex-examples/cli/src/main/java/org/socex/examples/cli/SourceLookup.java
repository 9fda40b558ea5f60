package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.socex.core.rule.Place;
import org.socex.json.ReadLimits;

/** Looks up the lines of a document in which findings are, once they are known. */
@FunctionalInterface
interface SourceLookup {
  /** A document that cannot be read again. */
  SourceLookup NONE = (places, width) -> Map.of();

  /**
   * Returns an excerpt for each place that may be shown.
   *
   * @param places places with line and column
   * @param width how many characters of a line to show
   */
  Map<Place, Excerpt> excerpts(Collection<Place> places, int width) throws IOException;

  /** Opens a document again. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  /** Returns the lookup for a document of many lines. */
  static SourceLookup ofDocument(Opener document) {
    return (places, width) -> {
      int limit = ReadLimits.standard().document();
      try (InputStream in = document.open()) {
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit
            ? Map.of()
            : excerpts(SourceText.of(new String(bytes, UTF_8)), places, 0, width);
      }
    };
  }

  /** Returns the lookup for a file with a document on each line. */
  static SourceLookup ofLines(Opener file) {
    return (places, width) -> {
      TreeMap<Integer, List<Place>> byLine =
          places.stream()
              .collect(
                  Collectors.groupingBy(
                      place -> place.getLine().orElse(1), TreeMap::new, Collectors.toList()));
      Map<Place, Excerpt> found = new HashMap<>();
      try (BufferedReader in = new BufferedReader(new InputStreamReader(file.open(), UTF_8))) {
        for (int line = 1; !byLine.isEmpty() && line <= byLine.lastKey(); line++) {
          List<Place> wanted = byLine.getOrDefault(line, List.of());
          SourceText text = SourceText.of(nextLine(in, wanted.isEmpty()));
          found.putAll(excerpts(text, wanted, line - 1, width));
        }
      }
      return found;
    };
  }

  /** Keeps no more of a line than a document may have. */
  private static String nextLine(BufferedReader in, boolean skipped) throws IOException {
    int most = skipped ? 0 : ReadLimits.standard().document();
    StringBuilder line = new StringBuilder();
    int character = in.read();
    while (character >= 0 && character != '\n') {
      if (line.length() < most) {
        line.append((char) character);
      }
      character = in.read();
    }
    return line.toString();
  }

  private static Map<Place, Excerpt> excerpts(
      SourceText text, Collection<Place> places, int linesBefore, int width) {
    Map<Place, Excerpt> found = new HashMap<>();
    for (Place place : places) {
      text.excerpt(place.getLine().orElse(1) - linesBefore, place.getColumn().orElse(1), width)
          .ifPresent(excerpt -> found.put(place, excerpt.after(linesBefore)));
    }
    return found;
  }
}
