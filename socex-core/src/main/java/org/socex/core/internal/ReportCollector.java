package org.socex.core.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Severity;

/**
 * A collector of findings. It takes any number of findings in any order, counts all, and keeps the
 * first in the order of the report. Not thread-safe.
 */
public final class ReportCollector {
  /** The maximum number of findings that it keeps. */
  public static final int MAX = 1_000;

  private final Comparator<? super Finding> order;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /**
   * Starts without findings.
   *
   * @param order the order of the report
   */
  public ReportCollector(Comparator<? super Finding> order) {
    this.order = order;
  }

  /**
   * Adds a finding.
   *
   * @param finding the finding
   */
  public void add(Finding finding) {
    counts.merge(finding.getSeverity(), 1, Integer::sum);
    // after a sort, the last finding to keep is at this index
    if (findings.size() < MAX || order.compare(finding, findings.get(MAX - 1)) < 0) {
      findings.add(finding);
      if (findings.size() % MAX == 0) {
        cut();
      }
    }
  }

  /**
   * Counts findings that are not kept.
   *
   * @param severity their severity
   * @param more the number to add
   */
  public void addUnkept(Severity severity, int more) {
    counts.merge(severity, more, Integer::sum);
  }

  private void cut() {
    findings.sort(order);
    if (findings.size() > MAX) {
      findings.subList(MAX, findings.size()).clear();
    }
  }

  /** {@return the findings kept, in order} */
  public List<Finding> findings() {
    cut();
    return List.copyOf(findings);
  }

  /** {@return the number of findings of each severity, kept or not} */
  public Map<Severity, Integer> counts() {
    return Map.copyOf(counts);
  }
}
