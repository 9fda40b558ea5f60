package org.socex.json;

import org.socex.core.rule.Finding;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.JsonBytes;
import tools.jackson.core.JsonGenerator;

/** Writes reports as JSON. */
final class ReportJson {
  private ReportJson() {}

  static byte[] write(String document, ValidationReport report) {
    return JsonBytes.compact(out -> write(document, report, out));
  }

  private static void write(String document, ValidationReport report, JsonGenerator out) {
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
  }

  private static void write(Finding finding, JsonGenerator out) {
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
