package org.socex.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.JsonBytes;
import tools.jackson.core.JsonGenerator;

/** The JSON Schema (2020-12) of reports: their form, and the facts of each rule. */
final class ReportSchema {
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final String TIME = "[0-9]{2}:[0-9]{2}";

  private final JsonGenerator out;

  private ReportSchema(JsonGenerator out) {
    this.out = out;
  }

  static byte[] bytes() {
    return JsonBytes.pretty(out -> new ReportSchema(out).write());
  }

  private void write() {
    object(
        () -> {
          text("$schema", "https://json-schema.org/draft/2020-12/schema");
          text("$id", "urn:socex:report:1");
          text("title", "ValidationReport");
          text("type", "object");
          texts("required", "valid", "truncated", "counts", "findings");
          property("properties", this::writePropertiesOfReport);
          out.writeBooleanProperty("additionalProperties", false);
          property("$defs", this::writeDefinitions);
        });
  }

  private void writePropertiesOfReport() {
    property("$schema", () -> text("const", "urn:socex:report:1"));
    property("document", () -> text("type", "string"));
    property("valid", () -> text("type", "boolean"));
    property("truncated", () -> text("type", "boolean"));
    property("counts", this::writeCounts);
    property(
        "findings",
        () -> {
          text("type", "array");
          out.writeNumberProperty("maxItems", ValidationReport.MAX_FINDINGS);
          property("items", () -> reference("Finding"));
        });
  }

  private void writeCounts() {
    String[] severities = codes(Severity::getCode, Severity.values());
    text("type", "object");
    texts("required", severities);
    property(
        "properties",
        () -> Stream.of(severities).forEach(severity -> property(severity, () -> integer(0))));
    out.writeBooleanProperty("additionalProperties", false);
  }

  private void writeDefinitions() {
    property("Finding", this::writeFinding);
    property("Place", this::writePlace);
    property("pointer", () -> pattern("^(/([^/~]|~[01])*)*$"));
    property("integer", () -> text("type", "integer"));
    property("date", () -> pattern("^" + DATE + "$"));
    property("time", () -> pattern("^" + TIME + "$"));
    property("span", () -> pattern("^(" + DATE + "/" + DATE + "|" + TIME + "/" + TIME + ")$"));
    property("id", () -> pattern("^" + SLUG + "$"));
    property(
        "word",
        () -> {
          text("type", "string");
          out.writeNumberProperty("minLength", 1);
        });
  }

  private void writeFinding() {
    text("type", "object");
    texts("required", "rule", "severity", "pointer", "waived", "message");
    property(
        "properties",
        () -> {
          property("rule", this::writeCodeOfRule);
          property("severity", () -> texts("enum", codes(Severity::getCode, Severity.values())));
          writePropertiesOfPlace();
          property("waived", () -> text("type", "boolean"));
          property("message", () -> reference("word"));
          property("facts", this::writeFacts);
          property("related", this::writeRelated);
        });
    property("dependentRequired", this::writeLineAndColumn);
    out.writeBooleanProperty("additionalProperties", false);
    out.writeArrayPropertyStart("allOf");
    Stream.of(StandardRule.values())
        .collect(
            Collectors.groupingBy(StandardRule::getFacts, LinkedHashMap::new, Collectors.toList()))
        .forEach((facts, rules) -> object(() -> writeFactsOf(rules, facts)));
    out.writeEndArray();
  }

  /** A code of the catalogue, or one of a host with a prefix of its own. */
  private void writeCodeOfRule() {
    out.writeArrayPropertyStart("anyOf");
    object(() -> texts("enum", codes(StandardRule::getCode, StandardRule.values())));
    object(() -> pattern("^(?!socex:)" + SLUG + ":" + SLUG + "$"));
    out.writeEndArray();
  }

  private void writeFacts() {
    text("type", "object");
    out.writeNumberProperty("minProperties", 1);
    property("additionalProperties", () -> texts("type", "integer", "string"));
  }

  private void writeFactsOf(List<StandardRule> rules, Map<String, Facts.Type> facts) {
    String[] codes = rules.stream().map(StandardRule::getCode).toArray(String[]::new);
    property(
        "if", () -> property("properties", () -> property("rule", () -> texts("enum", codes))));
    property("then", () -> property("properties", () -> writeFacts(facts)));
  }

  private void writeFacts(Map<String, Facts.Type> facts) {
    if (facts.isEmpty()) {
      out.writeBooleanProperty("facts", false);
      return;
    }
    property(
        "facts",
        () -> {
          property(
              "properties",
              () -> facts.forEach((name, type) -> property(name, () -> reference(type.getCode()))));
          out.writeBooleanProperty("additionalProperties", false);
        });
  }

  private void writeRelated() {
    text("type", "array");
    out.writeNumberProperty("minItems", 1);
    out.writeNumberProperty("maxItems", 1);
    property("items", () -> reference("Place"));
  }

  private void writePlace() {
    text("type", "object");
    texts("required", "pointer");
    property("properties", this::writePropertiesOfPlace);
    property("dependentRequired", this::writeLineAndColumn);
    out.writeBooleanProperty("additionalProperties", false);
  }

  private void writePropertiesOfPlace() {
    property("pointer", () -> reference("pointer"));
    property("line", () -> integer(1));
    property("column", () -> integer(1));
  }

  private void writeLineAndColumn() {
    texts("line", "column");
    texts("column", "line");
  }

  private void object(Runnable content) {
    out.writeStartObject();
    content.run();
    out.writeEndObject();
  }

  private void property(String name, Runnable content) {
    out.writeName(name);
    object(content);
  }

  private void text(String name, String value) {
    out.writeStringProperty(name, value);
  }

  private void texts(String name, String... values) {
    out.writeArrayPropertyStart(name);
    Stream.of(values).forEach(out::writeString);
    out.writeEndArray();
  }

  private void integer(int minimum) {
    text("type", "integer");
    out.writeNumberProperty("minimum", minimum);
  }

  private void pattern(String pattern) {
    text("type", "string");
    text("pattern", pattern);
  }

  private void reference(String definition) {
    text("$ref", "#/$defs/" + definition);
  }

  private static <T> String[] codes(Function<T, String> code, T[] constants) {
    return Stream.of(constants).map(code).toArray(String[]::new);
  }
}
