package org.socex.examples.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;

/** Counts findings by rule. Not thread-safe. */
final class RuleTable {
  private final Map<Key, Integer> counts = new HashMap<>();
  private final Locale locale;

  /** A rule has two rows if some of its findings are waived. */
  private record Key(Rule rule, Severity severity, boolean waived) {}

  RuleTable(Locale locale) {
    this.locale = locale;
  }

  void add(Finding finding) {
    counts.merge(
        new Key(finding.getRule(), finding.getSeverity(), finding.isWaived()), 1, Integer::sum);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /**
   * Returns one row for each rule, the most severe first, then the most frequent.
   *
   * @param width how long a row may be
   */
  List<String> rows(int width) {
    int codes =
        counts.keySet().stream().mapToInt(key -> key.rule().getCode().length()).max().orElse(0);
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Key, Integer> row) -> row.getKey().severity())
                .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .thenComparing(row -> row.getKey().rule().getCode()))
        .map(row -> cut(row(row.getKey(), row.getValue(), codes), width))
        .toList();
  }

  private static String cut(String row, int width) {
    return row.length() <= width ? row : row.substring(0, width - 1) + "\u2026";
  }

  private String row(Key key, int count, int codes) {
    return String.format(
        Locale.ROOT,
        "%5d %-8s  %-" + codes + "s  %s%s",
        count,
        key.severity().getCode() + (count == 1 ? "" : "s"),
        key.rule().getCode(),
        key.rule().getTitle(locale),
        key.waived() ? " (waived)" : "");
  }
}
