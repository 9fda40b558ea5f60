package org.socex.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.Problems;
import tools.jackson.core.TokenStreamLocation;

/**
 * Everything that is found in one document, by offset until the report is made: then all offsets
 * become lines and columns in one pass.
 */
final class DocumentProblems implements Problems {
  private static final int KEPT = ValidationReport.MAX_FINDINGS;

  private final Document document;
  private final SocexValidator validator;
  private final List<Located> located = new ArrayList<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  DocumentProblems(Document document, SocexValidator validator) {
    this.document = document;
    this.validator = validator;
  }

  @Override
  public void add(Rule rule, String pointer, TokenStreamLocation where, Object... facts) {
    add(rule, pointer, (int) where.getByteOffset(), facts);
  }

  /** Adds a problem at an offset of the document. */
  void add(Rule rule, String pointer, int offset, Object... facts) {
    Severity severity = rule.getDefaultSeverity();
    counts.merge(severity, 1, Integer::sum);
    add(
        Finding.of(rule, severity, pointer, validator.message(rule, facts), false),
        Math.max(offset, document.start()));
  }

  /** Adds the findings of the rules, and counts those that their report did not keep. */
  void add(ValidationReport rules, Locator locator) {
    for (Severity severity : Severity.values()) {
      counts.merge(severity, rules.count(severity), Integer::sum);
    }
    for (Finding finding : rules.getFindings()) {
      add(finding, (int) locator.offset(finding.getPointer()));
    }
  }

  private void add(Finding finding, int offset) {
    located.add(new Located(offset, finding));
    if (located.size() == 2 * KEPT) {
      cut();
    }
  }

  private void cut() {
    located.sort(Located.ORDER);
    if (located.size() > KEPT) {
      located.subList(KEPT, located.size()).clear();
    }
  }

  ValidationReport report() {
    cut();
    ValidationReport.Collector report = ValidationReport.collector(Comparator.comparing(f -> 0));
    Positions positions = new Positions(document);
    Map<Severity, Integer> unkept = new EnumMap<>(counts);
    for (Located each : located) {
      positions.moveTo(each.offset());
      report.add(each.finding().at(positions.line(), positions.column()));
      unkept.merge(each.finding().getSeverity(), -1, Integer::sum);
    }
    unkept.forEach(report::addUnkept);
    return report.report();
  }

  private record Located(int offset, Finding finding) {
    static final Comparator<Located> ORDER =
        Comparator.comparingInt(Located::offset)
            .thenComparing(located -> located.finding().getRule().getCode());
  }
}
