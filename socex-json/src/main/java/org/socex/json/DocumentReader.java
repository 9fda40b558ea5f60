package org.socex.json;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.socex.core.SocexDocument;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Place;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.Cursor;
import org.socex.json.shape.JsonType;
import org.socex.json.shape.SchemaName;
import org.socex.json.shape.Shape;
import org.socex.json.shape.Shapes;
import org.socex.json.shape.UnreadableException;
import org.socex.json.shape.UnreadableException.Limit;
import org.socex.json.shape.UnreadableException.SyntaxMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a document into a value and a report. It checks the shape first and, if that has no error,
 * the rules.
 */
final class DocumentReader {
  private static final String SCHEMA_FIELD = "$schema";
  private static final String SERIES_ONLY_FIELD = "editions";

  private final SocexValidator validator;
  private final int maxDocument;
  private final StreamReadConstraints limits;
  private final JsonFactory factory;

  DocumentReader(ReadLimits limits, SocexValidator validator) {
    this.validator = validator;
    maxDocument = limits.document();
    this.limits = constraints(limits).build();
    // The cursor checks every token against the limits. These limits bound what the parser buffers
    // before that. The parser counts a name in bytes, and applies the limit of strings to numbers
    // too.
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                constraints(limits)
                    .maxNestingDepth((int) Math.min(limits.depth() + 1L, Integer.MAX_VALUE))
                    .maxStringLength(Math.max(limits.string(), limits.number()))
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength((int) Math.min(limits.name() * 4L, Integer.MAX_VALUE))
                    .maxTokenCount(-1)
                    .build())
            // the names in one document must not affect whether another can be read
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();
  }

  private static StreamReadConstraints.Builder constraints(ReadLimits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxTokenCount(limits.tokens())
        .maxStringLength(limits.string())
        .maxNumberLength(limits.number())
        .maxNameLength(limits.name());
  }

  ReadResult<? extends SocexDocument> readAny(Document document) {
    return isSeries(document) ? read(Shapes.SERIES, document) : read(Shapes.EDITION, document);
  }

  <T extends SocexDocument> ReadResult<T> read(Shape<T, ?> shape, Document document) {
    DocumentProblems problems = new DocumentProblems(document, validator);
    T value = readShape(shape, document, problems);
    ValidationReport rules = value == null ? null : validator.validate(value);
    if (rules != null && rules.total() > 0) {
      try (JsonParser parser = parser(document.bytes(), document.bytes().length)) {
        problems.add(rules, new Locator(parser, rules.getFindings()));
      }
    }
    return new ReadResult<>(value, problems.report());
  }

  /** Returns the value, or null after problems have been reported. */
  private <T extends SocexDocument> @Nullable T readShape(
      Shape<T, ?> shape, Document document, DocumentProblems problems) {
    if (document.isTooLong()) {
      Facts facts = UnreadableException.facts(Limit.DOCUMENT, maxDocument);
      problems.add(StandardRule.JSON_LIMIT, "", 0, facts);
      return null;
    }
    Optional<SyntaxMistake> otherFormat = document.otherFormat();
    if (otherFormat.isPresent()) {
      addSyntax(problems, 0, otherFormat.get());
      return null;
    }
    byte[] bytes = document.bytes();
    if (bytes.length == document.start()) {
      addSyntax(problems, document.start(), SyntaxMistake.EMPTY);
      return null;
    }
    int end = document.wellFormedLength();
    boolean malformed = end < bytes.length;
    try (JsonParser parser = parser(bytes, end)) {
      Cursor cursor = new Cursor(parser, limits, problems);
      try {
        boolean empty = cursor.next() == null;
        T value = empty ? null : shape.readRoot(cursor);
        if (!empty && cursor.next() != null) {
          int second = (int) cursor.location().getByteOffset();
          addSyntax(problems, second, SyntaxMistake.SECOND_DOCUMENT);
        } else if (malformed) {
          addSyntax(problems, end, SyntaxMistake.NOT_UTF_8);
        } else if (empty) {
          addSyntax(problems, document.start(), SyntaxMistake.EMPTY);
        } else {
          return value;
        }
      } catch (UnreadableException e) {
        e.report(problems);
      } catch (JacksonException e) {
        // the message of the exception may quote the document
        SyntaxProblem problem = new SyntaxProblem(bytes, end, parser, e);
        if (!problem.endsEarly()) {
          addSyntax(problems, problem.offset(), problem.kind());
        } else if (malformed) {
          addSyntax(problems, end, SyntaxMistake.NOT_UTF_8);
        } else {
          addEndsEarly(problems, problem.offset(), document);
        }
      }
    }
    return null;
  }

  private static void addSyntax(DocumentProblems problems, int offset, SyntaxMistake kind) {
    problems.add(StandardRule.JSON_SYNTAX, "", offset, UnreadableException.facts(kind));
  }

  private void addEndsEarly(DocumentProblems problems, int offset, Document document) {
    Facts facts = UnreadableException.facts(SyntaxMistake.ENDS_EARLY);
    byte[] bytes = document.bytes();
    OptionalInt open;
    try (JsonParser again = parser(bytes, bytes.length)) {
      open = SyntaxProblem.innermostOpen(again);
    }
    if (open.isPresent()) {
      int start = open.getAsInt();
      Place place = new Positions(document, IntStream.of(start)).place("", start);
      facts =
          facts
              .with("container", bytes[start] == '{' ? JsonType.OBJECT : JsonType.ARRAY)
              .withPlace("start", place.getLine().orElse(1), place.getColumn().orElse(1));
    }
    problems.add(StandardRule.JSON_SYNTAX, "", offset, facts);
  }

  private JsonParser parser(byte[] bytes, int length) {
    return factory.createParser(ObjectReadContext.empty(), bytes, 0, length);
  }

  /**
   * Returns whether a document is a series. The first {@code $schema} decides if it names a type;
   * otherwise a field {@code editions} decides. Only an object can be a series.
   */
  private boolean isSeries(Document document) {
    boolean series = false;
    if (document.otherFormat().isPresent()) {
      return false;
    }
    try (JsonParser parser = parser(document.bytes(), document.wellFormedLength())) {
      boolean named = false;
      String name = parser.nextToken() == JsonToken.START_OBJECT ? parser.nextName() : null;
      while (name != null) {
        parser.nextToken();
        if (name.equals(SCHEMA_FIELD) && !named) {
          named = true;
          String schema = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
          if (SchemaName.SERIES.isNamedBy(schema) || SchemaName.EDITION.isNamedBy(schema)) {
            return SchemaName.SERIES.isNamedBy(schema);
          }
        }
        series |= name.equals(SERIES_ONLY_FIELD);
        parser.skipChildren();
        name = parser.nextName();
      }
    } catch (JacksonException e) {
      return series;
    }
    return series;
  }
}
