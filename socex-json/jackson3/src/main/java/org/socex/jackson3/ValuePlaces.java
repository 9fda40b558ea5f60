package org.socex.jackson3;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * The places of the tokens of a value. Where Jackson has buffered tokens, to find a type id that
 * comes late, the contexts of the buffer do not lead to the root of the document: the first of them
 * is a copy, whose parent is right only now and then. The pointer of the value is put together from
 * the context that the parser of the document has, and those of the buffer within it.
 */
final class ValuePlaces extends HostPlaces {
  private final JsonParser main;
  private final @Nullable TokenStreamContext own;
  private final @Nullable TokenStreamContext later;

  /**
   * Starts at a value.
   *
   * @param parser gives the tokens of the value
   * @param main the parser of the host's document
   * @param sibling the property that has the value, if its type id is in another property
   */
  ValuePlaces(JsonParser parser, JsonParser main, @Nullable String sibling) {
    super(base(parser, active(main), sibling), main);
    this.main = active(main);
    boolean fields = parser.hasToken(JsonToken.PROPERTY_NAME);
    own = fields || parser.currentToken().isStructStart() ? parser.streamReadContext() : null;
    // fields before a late type id come from a buffer, those after it from the document
    later = fields ? this.main.streamReadContext() : null;
  }

  private static JsonPointer base(JsonParser parser, JsonParser main, @Nullable String sibling) {
    TokenStreamContext context = parser.streamReadContext();
    boolean buffered = active(parser) != main;
    if (parser.hasToken(JsonToken.PROPERTY_NAME)) {
      return pathOf(buffered ? main.streamReadContext().getParent() : context.getParent());
    } else if (!buffered || parser.hasToken(JsonToken.END_OBJECT)) {
      return pathOf(main);
    }
    TokenStreamContext document = main.streamReadContext();
    if (sibling != null) {
      boolean ended =
          main.hasToken(JsonToken.END_OBJECT)
              && !(document.inObject() && sibling.equals(document.currentName()));
      return (ended ? pathOf(main) : pathOf(document.getParent())).appendProperty(sibling);
    }
    boolean struct = parser.currentToken().isStructStart();
    return within(struct ? context.getParent() : context, document, pathOf(parser));
  }

  /** Returns the pointer of a value in a buffer that copies the context of the document. */
  private static JsonPointer within(
      @Nullable TokenStreamContext container, TokenStreamContext document, JsonPointer otherwise) {
    Deque<TokenStreamContext> steps = new ArrayDeque<>();
    for (TokenStreamContext step = container; step != null; step = step.getParent()) {
      steps.push(step);
      TokenStreamContext parent = step.getParent();
      if (parent != null && (parent == document || parent == document.getParent())) {
        return append(pathOf(document.getParent()), steps);
      }
    }
    return otherwise;
  }

  private static JsonPointer append(JsonPointer base, Iterable<TokenStreamContext> steps) {
    JsonPointer pointer = base;
    for (TokenStreamContext step : steps) {
      // the copy of an array's context may have the names of an object
      pointer =
          step.hasCurrentName()
              ? pointer.appendProperty(step.currentName())
              : step.inArray() ? pointer.appendIndex(step.getCurrentIndex()) : pointer;
    }
    return pointer;
  }

  private static JsonPointer pathOf(@Nullable TokenStreamContext context) {
    return context == null ? JsonPointer.empty() : context.pathAsPointer();
  }

  @Override
  public JsonPointer pointer(JsonParser parser) {
    Deque<TokenStreamContext> steps = new ArrayDeque<>();
    TokenStreamContext step = parser.streamReadContext();
    while (step != null) {
      if (step.hasPathSegment()) {
        steps.push(step);
      }
      if (step == own || step == later) {
        return append(base(), steps);
      }
      step = step.getParent();
    }
    // the value itself
    return base();
  }

  @Override
  public TokenStreamLocation location(JsonParser parser) {
    return isExact(parser) ? parser.currentTokenLocation() : TokenStreamLocation.NA;
  }

  @Override
  public TokenStreamLocation objectStart(JsonParser parser) {
    return later == null || !isExact(main) ? TokenStreamLocation.NA : super.objectStart(main);
  }
}
