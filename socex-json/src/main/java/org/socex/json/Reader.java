package org.socex.json;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.Positions.Position;
import org.socex.json.shape.Reading;
import org.socex.json.shape.Shape;
import org.socex.json.shape.Shapes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** From a document to a value and a report: shape first and, if that is sound, the rules. */
final class Reader {
  /** The order of a report on a document; what stands in one place stays as it was found. */
  static final Comparator<Finding> BY_POSITION =
      Comparator.comparingInt((Finding finding) -> finding.getLine().orElse(0))
          .thenComparingInt(finding -> finding.getColumn().orElse(0))
          .thenComparing(finding -> finding.getRule().getCode());

  private static final String SERIES_ONLY_FIELD = "editions";

  private final JsonFactory factory;
  private final SocexValidator validator;

  Reader(ReadLimits limits, SocexValidator validator) {
    this.validator = validator;
    factory = Document.factory(limits);
  }

  ReadResult<? extends Ruled> readAny(Document document) {
    return isSeries(document) ? read(Shapes.SERIES, document) : read(Shapes.EDITION, document);
  }

  <T extends Ruled> ReadResult<T> read(Shape<T, ?> shape, Document document) {
    ValidationReport.Collector collector = ValidationReport.collector(BY_POSITION);
    T value = null;
    if (document.isTooLong()) {
      add(collector, Rule.JSON_LIMIT, "", document.startPosition());
    } else {
      value = shape(shape, document, collector);
    }
    if (value != null) {
      rules(value, document, collector);
    }
    return new ReadResult<>(value, collector.report());
  }

  private <T> @Nullable T shape(
      Shape<T, ?> shape, Document document, ValidationReport.Collector collector) {
    JsonParser parser = document.parser(factory);
    Reading reading =
        new Reading(
            parser,
            (rule, pointer, where, facts) ->
                add(collector, rule, pointer, document.positions().of(where), facts));
    try {
      if (parser.nextToken() == null) {
        add(collector, Rule.JSON_SYNTAX, "", document.endPosition());
        return null;
      }
      T value = shape.readRoot(reading);
      if (parser.nextToken() != null) {
        Position trailing = document.positions().of(parser.currentTokenLocation());
        add(collector, Rule.JSON_SYNTAX, "", trailing);
        return null;
      }
      if (document.isMalformed()) {
        add(collector, Rule.JSON_SYNTAX, "", document.endPosition());
        return null;
      }
      return value;
    } catch (StreamConstraintsException e) {
      // it has no location of its own, and its message may quote the document
      add(collector, Rule.JSON_LIMIT, "", document.positions().of(parser.currentLocation()));
    } catch (JacksonException e) {
      add(collector, Rule.JSON_SYNTAX, "", document.positions().of(e.getLocation()));
    }
    return null;
  }

  private void add(
      ValidationReport.Collector collector,
      Rule rule,
      String pointer,
      Position position,
      Object... facts) {
    String message = validator.message(rule, facts);
    collector.add(
        Finding.of(rule, rule.getDefaultSeverity(), pointer, message, false)
            .at(position.line(), position.column()));
  }

  private void rules(Ruled value, Document document, ValidationReport.Collector collector) {
    ValidationReport report = validator.validate(value);
    List<Finding> findings = report.getFindings();
    if (findings.isEmpty()) {
      return;
    }
    List<String> pointers = findings.stream().map(Finding::getPointer).toList();
    Locator locator = new Locator(document, document.parser(factory), pointers);
    for (Finding finding : findings) {
      Position position = locator.position(finding.getPointer());
      collector.add(finding.at(position.line(), position.column()));
    }
    for (Severity severity : Severity.values()) {
      long kept = findings.stream().filter(one -> one.getSeverity() == severity).count();
      collector.addUnkept(severity, report.count(severity) - (int) kept);
    }
  }

  /** Looks no further than the field that decides; what is no object is no series. */
  private boolean isSeries(Document document) {
    boolean series = false;
    try {
      JsonParser parser = document.parser(factory);
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          if (name.equals(Shape.SCHEMA_FIELD)) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                && parser.getString().equals(Shapes.SERIES.schema());
          }
          series |= name.equals(SERIES_ONLY_FIELD);
          parser.skipChildren();
        }
      }
    } catch (JacksonException e) {
      return series;
    }
    return series;
  }
}
