package org.socex.core;

import java.util.HashSet;
import java.util.Set;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The references in one field of a list's entries to the entries of another list. */
final class References {
  private final String list;
  private final String field;
  private final Ids meant;
  private final Findings findings;

  /** Per id that is meant, one more than the index of the last entry that refers to it. */
  private final int[] lastEntry;

  /** What dangles in the entry that was judged last. */
  private final Set<String> dangling = new HashSet<>();

  private int danglingIn;

  References(String list, String field, Ids meant, Findings findings) {
    this.list = list;
    this.field = field;
    this.meant = meant;
    this.findings = findings;
    lastEntry = new int[meant.size()];
  }

  /**
   * Judges the references one by one, in their order.
   *
   * @return the index of what it means, or {@link Ids#NOWHERE}
   */
  int judge(int entry, int index, String reference) {
    int first = meant.first(reference);
    boolean repeated;
    if (first == Ids.NOWHERE) {
      find(Rule.REF_DANGLING, entry, index, reference);
      repeated = danglesAgain(entry, reference);
    } else {
      repeated = lastEntry[first] == entry + 1;
      lastEntry[first] = entry + 1;
    }
    if (repeated) {
      find(Rule.REF_DUPLICATE, entry, index, reference);
    }
    return first;
  }

  private boolean danglesAgain(int entry, String reference) {
    if (danglingIn != entry) {
      dangling.clear();
      danglingIn = entry;
    }
    return !dangling.add(reference);
  }

  private void find(Rule rule, int entry, int index, String reference) {
    findings.add(rule, list + entry + field + index, reference);
  }
}
