package org.socex.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.socex.core.internal.ReportCollector;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.Problems;
import tools.jackson.core.TokenStreamLocation;

/**
 * Everything that is found in one document. Findings stand at offsets until the report is made;
 * then all offsets become lines and columns in one pass.
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
  public void add(
      StandardRule rule,
      Severity severity,
      String pointer,
      TokenStreamLocation where,
      Facts facts) {
    add(rule, severity, pointer, (int) where.getByteOffset(), facts);
  }

  /** Adds a problem at an offset of the document. */
  void add(StandardRule rule, String pointer, int offset, Facts facts) {
    add(rule, rule.getDefaultSeverity(), pointer, offset, facts);
  }

  private void add(StandardRule rule, Severity severity, String pointer, int offset, Facts facts) {
    counts.merge(severity, 1, Integer::sum);
    Finding finding = Finding.of(rule, severity, Place.of(pointer), facts);
    add(new Located(finding.in(validator.getLocale()), offset, List.of()));
  }

  /** Adds the findings of the rules, and counts those that their report did not keep. */
  void add(ValidationReport rules, Locator locator) {
    for (Severity severity : Severity.values()) {
      counts.merge(severity, rules.count(severity), Integer::sum);
    }
    for (Finding finding : rules.getFindings()) {
      add(
          new Located(
              finding,
              locator.offset(finding.getPointer()),
              finding.getRelated().stream()
                  .map(place -> locator.offset(place.getPointer()))
                  .toList()));
    }
  }

  private void add(Located next) {
    located.add(next);
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
    Positions positions =
        new Positions(document, located.stream().flatMapToInt(Located::allOffsets));
    // they are in order already
    ReportCollector report = new ReportCollector(Comparator.comparing(finding -> 0));
    Map<Severity, Integer> unkept = new EnumMap<>(counts);
    for (Located each : located) {
      report.add(each.in(positions));
      unkept.merge(each.finding().getSeverity(), -1, Integer::sum);
    }
    unkept.forEach(report::addUnkept);
    return new ValidationReport(report);
  }

  /** A finding with the offsets of its place and of those related to it. */
  private record Located(Finding finding, int offset, List<Integer> related) {
    static final Comparator<Located> ORDER =
        Comparator.comparingInt(Located::offset)
            .thenComparing(located -> located.finding().getRule().getCode());

    IntStream allOffsets() {
      return IntStream.concat(IntStream.of(offset), related.stream().mapToInt(Integer::intValue));
    }

    Finding in(Positions positions) {
      List<Place> places = new ArrayList<>();
      for (int i = 0; i < related.size(); i++) {
        places.add(positions.place(finding.getRelated().get(i).getPointer(), related.get(i)));
      }
      return finding.at(positions.place(finding.getPointer(), offset), places);
    }
  }
}
