package org.socex.examples.cli;

import java.util.List;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;

/**
 * Chooses the findings that are shown. What it hides is still counted.
 *
 * @param atLeast the lowest severity that is shown
 */
record FindingFilter(Severity atLeast) {

  boolean shows(Finding finding) {
    return finding.getSeverity().compareTo(atLeast) <= 0;
  }

  /** Returns the findings of a report that are shown, in their order. */
  List<Finding> shown(ValidationReport report) {
    return report.getFindings().stream().filter(this::shows).toList();
  }
}
