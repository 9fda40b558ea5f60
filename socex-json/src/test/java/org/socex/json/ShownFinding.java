package org.socex.json;

import java.util.List;
import java.util.OptionalInt;
import org.socex.core.rule.Finding;
import org.socex.core.validation.ValidationReport;
import tools.jackson.databind.JsonNode;

/** Findings without their messages, as lines that are easily compared and read. */
final class ShownFinding {
  private ShownFinding() {}

  /** Returns the findings of a report in its order. */
  static List<String> all(ValidationReport report) {
    return report.getFindings().stream().map(ShownFinding::of).toList();
  }

  static String of(Finding finding) {
    return shown(
        finding.getPlace().getLine(),
        finding.getPlace().getColumn(),
        finding.getSeverity().getCode(),
        finding.getRule().getCode(),
        finding.getPointer(),
        finding.isWaived());
  }

  static String of(JsonNode finding) {
    return shown(
        OptionalInt.of(finding.get("line").asInt()),
        OptionalInt.of(finding.get("column").asInt()),
        finding.get("severity").asString(),
        finding.get("rule").asString(),
        finding.get("pointer").asString(),
        finding.path("waived").asBoolean(false));
  }

  private static String shown(
      OptionalInt line,
      OptionalInt column,
      String severity,
      String rule,
      String pointer,
      boolean waived) {
    String place = line.isPresent() ? line.getAsInt() + ":" + column.orElse(0) + " " : "";
    return place + severity + (waived ? " (waived) " : " ") + rule + " \"" + pointer + "\"";
  }
}
