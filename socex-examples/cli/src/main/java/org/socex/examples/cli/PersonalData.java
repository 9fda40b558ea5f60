package org.socex.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds the parts of a JSON document that are never shown: the value of every field called
 * delegates, even if the name is misspelt, and everything after a syntax error, since it may belong
 * to such a field.
 */
final class PersonalData {
  private static final String DELEGATES = "delegates";
  private static final LevenshteinDistance MISSPELT = new LevenshteinDistance(2);
  private static final JsonFactory JSON = new JsonFactory();

  private final String document;
  private final List<Range> ranges = new ArrayList<>();

  /** Where the value starts that is being skipped. */
  private int start = -1;

  /**
   * A part of a document.
   *
   * @param start the index of its first character
   * @param end the index after its last character
   */
  record Range(int start, int end) {
    boolean contains(int index) {
      return start <= index && index < end;
    }
  }

  private PersonalData(String document) {
    this.document = document;
  }

  /** Returns the parts of a document to hide, in the order of the document. */
  static List<Range> in(String document) {
    PersonalData data = new PersonalData(document);
    // offsets are exact for an array, which is not buffered
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document.toCharArray())) {
      data.search(parser);
    }
    return data.ranges;
  }

  private void search(JsonParser parser) {
    try {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.PROPERTY_NAME && isPersonal(parser.currentName())) {
          skipValue(parser);
        }
      }
    } catch (JacksonException e) {
      ranges.add(new Range(startOfUnknown(parser, e), document.length()));
    }
  }

  /** Misspelt names count. */
  private static boolean isPersonal(@Nullable String field) {
    return field != null && MISSPELT.apply(field.toLowerCase(Locale.ROOT), DELEGATES) >= 0;
  }

  /** The brackets around the value stay visible. */
  private void skipValue(JsonParser parser) {
    boolean bracketed = parser.nextToken().isStructStart();
    start = offset(parser.currentTokenLocation()) + (bracketed ? 1 : 0);
    if (bracketed) {
      parser.skipChildren();
      ranges.add(new Range(start, offset(parser.currentTokenLocation())));
    } else {
      parser.finishToken();
      ranges.add(new Range(start, offset(parser.currentLocation())));
    }
    start = -1;
  }

  /** Outside of delegates, the word at the error stays visible. */
  private int startOfUnknown(JsonParser parser, JacksonException e) {
    int error = offset(e.getLocation());
    if (start >= 0) {
      return start;
    }
    return isPersonal(parser.currentName())
        ? Math.min(error, offset(parser.currentTokenLocation()))
        : SourceText.endOfWord(document, error);
  }

  private int offset(@Nullable TokenStreamLocation location) {
    long offset = location == null ? 0 : location.getCharOffset();
    return (int) Math.max(0, Math.min(offset, document.length()));
  }
}
