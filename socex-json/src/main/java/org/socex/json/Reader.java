package org.socex.json;

import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.JsonType;
import org.socex.json.shape.Shape;
import org.socex.json.shape.Shapes;

/** From a document to a value and a report: shape first and, if that is sound, the rules. */
final class Reader {
  private static final String SERIES_ONLY_FIELD = "editions";

  private final ReadLimits limits;
  private final SocexValidator validator;

  Reader(ReadLimits limits, SocexValidator validator) {
    this.limits = limits;
    this.validator = validator;
  }

  ReadResult<? extends Ruled> readAny(Document document) {
    return isSeries(document) ? read(Shapes.SERIES, document) : read(Shapes.EDITION, document);
  }

  <T extends Ruled> ReadResult<T> read(Shape<T, ?> shape, Document document) {
    FindingCollector findings = new FindingCollector(validator);
    Outline outline = new Outline(shape.size());
    T value = null;
    if (document.isTooLong()) {
      findings.add(Rule.JSON_LIMIT, "", document.position(document.start()));
    } else {
      value = shape(shape, document, findings, outline);
    }
    ValidationReport rules = value == null ? null : validator.validate(value);
    if (rules != null && rules.total() > 0) {
      findings.add(rules, new Locator(document, limits, shape, outline));
    }
    return new ReadResult<>(value, findings.report());
  }

  private <T extends Ruled> @Nullable T shape(
      Shape<T, ?> shape, Document document, FindingCollector findings, Outline outline) {
    BytesInput in = new BytesInput(document, limits, findings, outline);
    try {
      T value = shape.readRoot(in);
      in.finish();
      return value;
    } catch (UnreadableException e) {
      findings.add(e.rule(), "", document.position(e.offset()));
      return null;
    }
  }

  /** Looks no further than the field that decides; what is no object is no series. */
  private boolean isSeries(Document document) {
    BytesInput in = new BytesInput(document, limits);
    boolean series = false;
    try {
      if (in.type() == JsonType.OBJECT) {
        in.startObject();
        while (in.nextName()) {
          String name = in.name();
          if (name.equals(Shape.SCHEMA_FIELD)) {
            return in.type() == JsonType.STRING && in.text().equals(Shapes.SERIES.schema());
          }
          series |= name.equals(SERIES_ONLY_FIELD);
          in.skip();
        }
      }
    } catch (UnreadableException e) {
      return series;
    }
    return series;
  }
}
