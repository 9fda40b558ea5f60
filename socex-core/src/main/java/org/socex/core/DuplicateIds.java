package org.socex.core;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rule {@link Rule#ID_DUPLICATE}, of every list whose entries have an id. */
final class DuplicateIds {
  private DuplicateIds() {}

  static <T> void check(
      List<T> entries, Function<T, String> id, String pointer, Findings findings) {
    Set<String> seen = new HashSet<>(entries.size() * 2);
    for (int i = 0; i < entries.size(); i++) {
      String given = id.apply(entries.get(i));
      if (!seen.add(given)) {
        findings.add(Rule.ID_DUPLICATE, pointer + "/" + i + "/id", given);
      }
    }
  }
}
