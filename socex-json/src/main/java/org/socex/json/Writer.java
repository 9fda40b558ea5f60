package org.socex.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.JsonSchema;
import org.socex.json.shape.Shape;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** From a value or a report to bytes. Nothing reaches the caller before everything is written. */
final class Writer {
  private final JsonFactory factory = new JsonFactory();

  <T> byte[] write(Shape<T, ?> shape, T value, boolean pretty) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = generator(bytes, pretty)) {
      shape.writeRoot(value, out);
      if (pretty) {
        out.writeRaw('\n');
      }
    }
    return bytes.toByteArray();
  }

  byte[] writeSchema(Shape<?, ?> root) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = generator(bytes, true)) {
      JsonSchema.write(root, out);
      out.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  byte[] writeReport(String document, ValidationReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = generator(bytes, false)) {
      out.writeStartObject();
      out.writeStringProperty("document", document);
      out.writeBooleanProperty("valid", report.isValid());
      out.writeBooleanProperty("truncated", report.isTruncated());
      out.writeObjectPropertyStart("counts");
      for (Severity severity : Severity.values()) {
        out.writeNumberProperty(word(severity), report.count(severity));
      }
      out.writeEndObject();
      out.writeArrayPropertyStart("findings");
      report.getFindings().forEach(finding -> write(finding, out));
      out.writeEndArray();
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(Finding finding, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("rule", finding.getRule().getCode());
    out.writeStringProperty("severity", word(finding.getSeverity()));
    out.writeStringProperty("pointer", finding.getPointer());
    finding.getLine().ifPresent(line -> out.writeNumberProperty("line", line));
    finding.getColumn().ifPresent(column -> out.writeNumberProperty("column", column));
    out.writeBooleanProperty("waived", finding.isWaived());
    out.writeStringProperty("message", finding.getMessage());
    out.writeEndObject();
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private JsonGenerator generator(OutputStream out, boolean pretty) {
    ObjectWriteContext context = pretty ? new Pretty() : ObjectWriteContext.empty();
    return factory.createGenerator(context, out, JsonEncoding.UTF8);
  }

  /** Two spaces, LF, and a space behind the colon only. */
  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
          .withArrayIndenter(indenter)
          .withObjectIndenter(indenter);
    }
  }
}
