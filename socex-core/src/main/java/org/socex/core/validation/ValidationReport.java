package org.socex.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Severity;

/**
 * What a validation found, in order: by place, then by code. Immutable.
 *
 * <p>It keeps {@value #MAX_FINDINGS} findings, of those of rules the first in the model's order
 * even if a document has another; the counts and {@link #isValid()} include those that it does not
 * keep.
 */
public final class ValidationReport {
  /** The most findings that a report keeps. */
  public static final int MAX_FINDINGS = 1_000;

  private final List<Finding> findings;
  private final Map<Severity, Integer> counts;

  private ValidationReport(List<Finding> findings, Map<Severity, Integer> counts) {
    this.findings = findings;
    this.counts = counts;
  }

  /** {@return whether there is no error} */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /** {@return the findings of every severity, at most {@value #MAX_FINDINGS}} */
  public List<Finding> getFindings() {
    return findings;
  }

  /** {@return the errors of those that it keeps; may be empty although it is not valid} */
  public List<Finding> errors() {
    return only(Severity.ERROR);
  }

  /** {@return the warnings of those that it keeps; may be empty although there are some} */
  public List<Finding> warnings() {
    return only(Severity.WARNING);
  }

  /** {@return whether there were more findings than it keeps} */
  public boolean isTruncated() {
    return total() > findings.size();
  }

  /**
   * Counts the findings of one severity, kept or not.
   *
   * @param severity the severity
   * @return how many there are
   */
  public int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** {@return the number of all findings, kept or not} */
  public int total() {
    int total = 0;
    for (int count : counts.values()) {
      total += count;
    }
    return total;
  }

  private List<Finding> only(Severity severity) {
    return findings.stream().filter(finding -> finding.getSeverity() == severity).toList();
  }

  /** Returns the findings, one a line, and the counts. */
  @Override
  public String toString() {
    return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining())
        + Stream.of(Severity.values()).map(this::counted).collect(Collectors.joining(", "))
        + (isTruncated() ? " (truncated)" : "");
  }

  private String counted(Severity severity) {
    int count = count(severity);
    return count + " " + severity.getCode() + (count == 1 ? "" : "s");
  }

  /**
   * Returns a collector of findings.
   *
   * @param order the order of the report
   * @return an empty collector
   */
  public static Collector collector(Comparator<Finding> order) {
    return new Collector(order);
  }

  /** Takes findings in any order and any number; keeps the first. Not thread-safe. */
  public static final class Collector {
    private final Comparator<Finding> order;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    private Collector(Comparator<Finding> order) {
      this.order = order;
    }

    /**
     * Takes a finding.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
      counts.merge(finding.getSeverity(), 1, Integer::sum);
      // the first are in order, once there are as many as are kept
      if (findings.size() < MAX_FINDINGS
          || order.compare(finding, findings.get(MAX_FINDINGS - 1)) < 0) {
        findings.add(finding);
        // as many again before each cut: sorting stays cheap, memory bounded
        if (findings.size() % MAX_FINDINGS == 0) {
          cut();
        }
      }
    }

    /**
     * Counts findings that are not kept.
     *
     * @param severity their severity
     * @param more how many
     */
    public void addUnkept(Severity severity, int more) {
      counts.merge(severity, more, Integer::sum);
    }

    /** {@return the report on what came so far} */
    public ValidationReport report() {
      cut();
      return new ValidationReport(List.copyOf(findings), new EnumMap<>(counts));
    }

    private void cut() {
      findings.sort(order);
      if (findings.size() > MAX_FINDINGS) {
        findings.subList(MAX_FINDINGS, findings.size()).clear();
      }
    }
  }
}
