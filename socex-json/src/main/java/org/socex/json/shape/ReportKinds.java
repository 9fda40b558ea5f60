package org.socex.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.ValidationReport;
import tools.jackson.core.JsonGenerator;

/** Reports and what they are made of, as JSON. Except for rules, they cannot be read. */
public final class ReportKinds {
  private static final String SCHEMA = "urn:socex:report:1";

  private static final Kind<Facts> FACTS = new Written<>(Facts.class, ReportKinds::writeFacts);
  private static final Kind<Finding> FINDING =
      new Written<>(Finding.class, ReportKinds::writeFinding);
  private static final Kind<Place> PLACE = new Written<>(Place.class, ReportKinds::writePlace);
  private static final Kind<ValidationReport> REPORT = new Report();
  private static final Kind<Rule> RULE = new Code();

  static final List<Kind<?>> ALL = List.of(REPORT, FINDING, PLACE, FACTS, RULE);

  private ReportKinds() {}

  /**
   * Writes the report of a document.
   *
   * @param document the name of the document
   * @param report the report
   * @param out where to
   */
  public static void write(String document, ValidationReport report, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("$schema", SCHEMA);
    out.writeStringProperty("document", document);
    writeReport(report, out);
    out.writeEndObject();
  }

  private static void writeReport(ValidationReport report, JsonGenerator out) {
    out.writeBooleanProperty("valid", report.isValid());
    out.writeBooleanProperty("truncated", report.isTruncated());
    out.writeObjectPropertyStart("counts");
    for (Severity severity : Severity.values()) {
      out.writeNumberProperty(severity.getCode(), report.count(severity));
    }
    out.writeEndObject();
    out.writeArrayPropertyStart("findings");
    report.getFindings().forEach(finding -> FINDING.write(finding, out));
    out.writeEndArray();
  }

  private static void writeFinding(Finding finding, JsonGenerator out) {
    out.writeStringProperty("rule", finding.getRule().getCode());
    out.writeStringProperty("severity", finding.getSeverity().getCode());
    writePlace(finding.getPlace(), out);
    out.writeBooleanProperty("waived", finding.isWaived());
    out.writeStringProperty("message", finding.getMessage());
    if (!finding.getFacts().isEmpty()) {
      out.writeName("facts");
      FACTS.write(finding.getFacts(), out);
    }
    if (!finding.getRelated().isEmpty()) {
      out.writeArrayPropertyStart("related");
      finding.getRelated().forEach(place -> PLACE.write(place, out));
      out.writeEndArray();
    }
  }

  private static void writePlace(Place place, JsonGenerator out) {
    out.writeStringProperty("pointer", place.getPointer());
    place.getLine().ifPresent(line -> out.writeNumberProperty("line", line));
    place.getColumn().ifPresent(column -> out.writeNumberProperty("column", column));
  }

  private static void writeFacts(Facts facts, JsonGenerator out) {
    for (Map.Entry<String, Object> fact : facts.asMap().entrySet()) {
      if (fact.getValue() instanceof Long number) {
        out.writeNumberProperty(fact.getKey(), number);
      } else {
        out.writeStringProperty(fact.getKey(), fact.getValue().toString());
      }
    }
  }

  /** Writes the fields of an object. */
  private interface FieldWriter<V> {
    void write(V value, JsonGenerator out);
  }

  private static class Written<V> extends Kind<V> {
    private final FieldWriter<V> fields;

    Written(Class<V> type, FieldWriter<V> fields) {
      super(type);
      this.fields = fields;
    }

    @Override
    public final boolean isReadable() {
      return false;
    }

    @Override
    public final boolean isObject() {
      return true;
    }

    @Override
    public final @Nullable V read(Cursor in) {
      throw new UnsupportedOperationException(type().getSimpleName());
    }

    @Override
    public final void write(V value, JsonGenerator out) {
      write(value, false, out);
    }

    @Override
    public final void writeRoot(V value, JsonGenerator out) {
      write(value, true, out);
    }

    private void write(V value, boolean root, JsonGenerator out) {
      out.writeStartObject();
      writeFields(value, root, out);
      out.writeEndObject();
    }

    @Override
    public void writeFields(V value, boolean root, JsonGenerator out) {
      fields.write(value, out);
    }
  }

  private static final class Report extends Written<ValidationReport> {
    Report() {
      super(ValidationReport.class, ReportKinds::writeReport);
    }

    @Override
    public void writeFields(ValidationReport value, boolean root, JsonGenerator out) {
      if (root) {
        out.writeStringProperty("$schema", SCHEMA);
      }
      super.writeFields(value, root, out);
    }
  }

  /** A rule as its code. Only standard rules can be read. */
  private static final class Code extends Kind<Rule> {
    Code() {
      super(Rule.class);
    }

    @Override
    public @Nullable Rule read(Cursor in) {
      if (!in.isString()) {
        in.reportType(JsonType.TEXT);
        return null;
      }
      Optional<StandardRule> rule = StandardRule.find(in.string());
      if (rule.isEmpty()) {
        in.report(StandardRule.FIELD_FORMAT, Facts.none());
      }
      return rule.orElse(null);
    }

    @Override
    public void write(Rule value, JsonGenerator out) {
      out.writeString(value.getCode());
    }
  }
}
