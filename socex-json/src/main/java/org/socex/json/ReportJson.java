package org.socex.json;

import java.util.List;
import java.util.Map;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.JsonBytes;
import tools.jackson.core.JsonGenerator;

/** The JSON form of reports. */
final class ReportJson {
  private static final String SCHEMA = "urn:socex:report:1";

  private final JsonGenerator out;

  private ReportJson(JsonGenerator out) {
    this.out = out;
  }

  static byte[] write(String document, ValidationReport report) {
    return JsonBytes.compact(out -> new ReportJson(out).writeReport(document, report));
  }

  private void writeReport(String document, ValidationReport report) {
    out.writeStartObject();
    out.writeStringProperty("$schema", SCHEMA);
    out.writeStringProperty("document", document);
    out.writeBooleanProperty("valid", report.isValid());
    out.writeBooleanProperty("truncated", report.isTruncated());
    out.writeObjectPropertyStart("counts");
    for (Severity severity : Severity.values()) {
      out.writeNumberProperty(severity.getCode(), report.count(severity));
    }
    out.writeEndObject();
    out.writeArrayPropertyStart("findings");
    report.getFindings().forEach(this::writeFinding);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void writeFinding(Finding finding) {
    out.writeStartObject();
    out.writeStringProperty("rule", finding.getRule().getCode());
    out.writeStringProperty("severity", finding.getSeverity().getCode());
    writePlace(finding.getPlace());
    out.writeBooleanProperty("waived", finding.isWaived());
    out.writeStringProperty("message", finding.getMessage());
    if (!finding.getFacts().isEmpty()) {
      writeFacts(finding.getFacts().asMap());
    }
    if (!finding.getRelated().isEmpty()) {
      writeRelated(finding.getRelated());
    }
    out.writeEndObject();
  }

  private void writePlace(Place place) {
    out.writeStringProperty("pointer", place.getPointer());
    place.getLine().ifPresent(line -> out.writeNumberProperty("line", line));
    place.getColumn().ifPresent(column -> out.writeNumberProperty("column", column));
  }

  private void writeFacts(Map<String, Object> facts) {
    out.writeObjectPropertyStart("facts");
    facts.forEach(
        (name, value) -> {
          if (value instanceof Long number) {
            out.writeNumberProperty(name, number);
          } else {
            out.writeStringProperty(name, value.toString());
          }
        });
    out.writeEndObject();
  }

  private void writeRelated(List<Place> related) {
    out.writeArrayPropertyStart("related");
    for (Place place : related) {
      out.writeStartObject();
      writePlace(place);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
