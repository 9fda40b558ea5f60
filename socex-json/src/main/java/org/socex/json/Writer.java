package org.socex.json;

import org.socex.core.rule.Finding;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.JsonOutput;
import org.socex.json.shape.JsonSchema;
import org.socex.json.shape.Shape;

/** From a value or a report to bytes. Nothing reaches the caller before everything is written. */
final class Writer {
  private Writer() {}

  static <T extends Ruled> byte[] write(Shape<T, ?> shape, T value, boolean pretty) {
    BytesOutput out = new BytesOutput(pretty);
    shape.writeRoot(value, out);
    return out.toByteArray();
  }

  static byte[] writeSchema(Shape<?, ?> root) {
    BytesOutput out = new BytesOutput(true);
    JsonSchema.write(root, out);
    return out.toByteArray();
  }

  static byte[] writeReport(String document, ValidationReport report) {
    BytesOutput out = new BytesOutput(false);
    out.writeStartObject();
    out.writeStringProperty("document", document);
    out.writeBooleanProperty("valid", report.isValid());
    out.writeBooleanProperty("truncated", report.isTruncated());
    out.writeObjectPropertyStart("counts");
    for (Severity severity : Severity.values()) {
      out.writeNumberProperty(severity.getCode(), report.count(severity));
    }
    out.writeEndObject();
    out.writeArrayPropertyStart("findings");
    report.getFindings().forEach(finding -> write(finding, out));
    out.writeEndArray();
    out.writeEndObject();
    return out.toByteArray();
  }

  private static void write(Finding finding, JsonOutput out) {
    out.writeStartObject();
    out.writeStringProperty("rule", finding.getRule().getCode());
    out.writeStringProperty("severity", finding.getSeverity().getCode());
    out.writeStringProperty("pointer", finding.getPointer());
    finding.getLine().ifPresent(line -> out.writeNumberProperty("line", line));
    finding.getColumn().ifPresent(column -> out.writeNumberProperty("column", column));
    out.writeBooleanProperty("waived", finding.isWaived());
    out.writeStringProperty("message", finding.getMessage());
    out.writeEndObject();
  }
}
