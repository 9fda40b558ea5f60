package org.socex.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a SARIF 2.1.0 log, result by result. */
final class SarifReportWriter implements ReportWriter {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String VERSION = "2.1.0";

  private final StandardStreams streams;
  private final FindingFilter filter;
  private final Locale locale;
  private final SocexValidator validator;
  private final JsonGenerator json;
  private final List<Notification> notifications = new ArrayList<>();

  /** A message about a file that is not a finding. */
  private record Notification(Severity severity, Path file, String text) {}

  SarifReportWriter(StandardStreams streams, RuleOptions rules, FindingFilter filter) {
    this.streams = streams;
    this.filter = filter;
    locale = rules.locale();
    validator = rules.validator();
    json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(ObjectWriteContext.empty(), streams.out());
    start();
  }

  private void start() {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", VERSION);
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "socex");
    json.writeStringProperty("version", Version.NUMBER);
    json.writeArrayPropertyStart("rules");
    for (StandardRule rule : StandardRule.values()) {
      writeRule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
  }

  private void writeRule(StandardRule rule) {
    Optional<Severity> severity = validator.severity(rule);
    json.writeStartObject();
    json.writeStringProperty("id", rule.getCode());
    writeText("shortDescription", rule.getTitle(locale) + ".");
    writeText("fullDescription", rule.getExplanation(locale));
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", RulePage.help(rule, locale));
    json.writeStringProperty("markdown", RulePage.help(rule, locale));
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeBooleanProperty("enabled", severity.isPresent());
    json.writeStringProperty("level", level(severity.orElse(rule.getDefaultSeverity())));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("group", rule.getGroup().getCode());
    json.writeBooleanProperty("waivable", rule.isWaivable());
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void write(DocumentSource.Outcome outcome) {
    if (outcome instanceof DocumentSource.Outcome.Read read) {
      write(read.file(), read.report());
    } else if (outcome instanceof DocumentSource.Outcome.Unread unread) {
      notifications.add(new Notification(Severity.ERROR, unread.file(), unread.reason()));
    }
  }

  private void write(Path file, ValidationReport report) {
    filter.shown(report).forEach(finding -> writeResult(file, finding));
    if (report.isTruncated()) {
      notifications.add(new Notification(Severity.WARNING, file, FindingLine.truncation(report)));
    }
  }

  private void writeResult(Path file, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.getRule().getCode());
    json.writeStringProperty("level", level(finding.getSeverity()));
    writeText("message", finding.getMessage());
    writeLocations("locations", file, List.of(finding.getPlace()));
    if (!finding.getRelated().isEmpty()) {
      writeLocations("relatedLocations", file, finding.getRelated());
    }
    if (finding.isWaived()) {
      writeSuppression();
    }
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("pointer", finding.getPointer());
    json.writeBooleanProperty("waived", finding.isWaived());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeLocations(String property, Path file, List<Place> places) {
    json.writeArrayPropertyStart(property);
    for (Place place : places) {
      json.writeStartObject();
      json.writeObjectPropertyStart("physicalLocation");
      writeArtifact(file);
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", place.getLine().orElse(1));
      json.writeNumberProperty("startColumn", place.getColumn().orElse(1));
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A waiver is recorded in the document itself. */
  private void writeSuppression() {
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    json.writeStringProperty("kind", "inSource");
    json.writeEndObject();
    json.writeEndArray();
  }

  @Override
  public void end(RunTotals totals) {
    json.writeEndArray();
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", totals.unread() == 0);
    json.writeNumberProperty("exitCode", totals.exitStatus());
    json.writeArrayPropertyStart("toolExecutionNotifications");
    notifications.forEach(this::writeNotification);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    streams.out().write('\n');
  }

  private void writeNotification(Notification notification) {
    json.writeStartObject();
    json.writeStringProperty("level", level(notification.severity()));
    writeText("message", notification.text());
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    writeArtifact(notification.file());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeArtifact(Path file) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", FileNames.uri(file));
    json.writeEndObject();
  }

  private void writeText(String property, String text) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
