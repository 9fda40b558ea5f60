package org.socex.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pointer of a value in a host's document. Where Jackson has buffered tokens, to find a
 * type id that comes late, the contexts of the buffer do not lead to the root of the document: the
 * first of them is a copy, whose parent is right only now and then. The pointer is put together
 * from the context that the parser of the document has, and those of the buffer within it.
 */
final class HostPath {
  private HostPath() {}

  /**
   * Returns the pointer of a value.
   *
   * @param parser gives the tokens of the value, and stands at the first
   * @param document the parser of the host's document
   * @param sibling the property that has the value, if its type id is in another property
   */
  static String of(JsonParser parser, JsonParser document, @Nullable String sibling) {
    JsonParser main = active(document);
    boolean buffered = active(parser) != main;
    JsonStreamContext context = parser.getParsingContext();
    JsonStreamContext place = main.getParsingContext();
    if (parser.hasToken(JsonToken.FIELD_NAME)) {
      return path((buffered ? place : context).getParent());
    } else if (!buffered || parser.hasToken(JsonToken.END_OBJECT)) {
      return path(place);
    } else if (sibling != null) {
      boolean ended =
          main.hasToken(JsonToken.END_OBJECT)
              && !(place.inObject() && sibling.equals(place.getCurrentName()));
      return (ended ? path(place) : path(place.getParent())) + '/' + escaped(sibling);
    }
    JsonStreamContext container =
        parser.currentToken().isStructStart() ? context.getParent() : context;
    Deque<JsonStreamContext> steps = new ArrayDeque<>();
    for (JsonStreamContext step = container; step != null; step = step.getParent()) {
      steps.push(step);
      JsonStreamContext parent = step.getParent();
      if (parent != null && (parent == place || parent == place.getParent())) {
        return path(place.getParent()) + path(steps);
      }
    }
    return path(context);
  }

  private static JsonParser active(JsonParser parser) {
    JsonParser active = parser;
    while (active instanceof JsonParserDelegate) {
      active = ((JsonParserDelegate) active).delegate();
    }
    return active;
  }

  private static String path(@Nullable JsonStreamContext context) {
    return context == null ? "" : JsonPointer.forPath(context, false).toString();
  }

  private static String path(Iterable<JsonStreamContext> steps) {
    StringBuilder path = new StringBuilder();
    for (JsonStreamContext step : steps) {
      // the copy of an array's context may have the names of an object
      if (step.hasCurrentName()) {
        path.append('/').append(escaped(step.getCurrentName()));
      } else if (step.inArray()) {
        path.append('/').append(step.getCurrentIndex());
      }
    }
    return path.toString();
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
