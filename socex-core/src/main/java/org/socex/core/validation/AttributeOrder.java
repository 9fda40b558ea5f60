package org.socex.core.validation;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;

/**
 * The order of findings in a report: by the order of attributes in the model, then by index, then
 * by code.
 */
final class AttributeOrder implements Comparator<Finding> {
  private final Plan<?> root;

  AttributeOrder(Plan<?> root) {
    this.root = root;
  }

  @Override
  public int compare(Finding a, Finding b) {
    int byPlace = compare(a.getPointer(), b.getPointer());
    return byPlace != 0 ? byPlace : a.getRule().getCode().compareTo(b.getRule().getCode());
  }

  /** Compares the first segments that differ. */
  private int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    int i = 0;
    while (i < shorter && a.charAt(i) == b.charAt(i)) {
      if (a.charAt(i) == '/') {
        start = i + 1;
      }
      i++;
    }
    if (i == a.length() && i == b.length()) {
      return 0;
    } else if (i == a.length() && b.charAt(i) == '/') {
      return -1;
    } else if (i == b.length() && a.charAt(i) == '/') {
      return 1;
    }
    if (isIndex(a, start)) {
      // the longer index is greater; at the same length, the first digit that differs decides
      int byLength = Integer.compare(end(a, i), end(b, i));
      return byLength != 0 ? byLength : Character.compare(a.charAt(i), b.charAt(i));
    }
    Plan<?> plan = owner(a, start);
    return plan == null
        ? 0
        : Integer.compare(plan.rank(segment(a, start)), plan.rank(segment(b, start)));
  }

  private static boolean isIndex(String pointer, int start) {
    return Character.isDigit(pointer.charAt(start));
  }

  private static int end(String pointer, int start) {
    int end = pointer.indexOf('/', start);
    return end < 0 ? pointer.length() : end;
  }

  private static String segment(String pointer, int start) {
    return pointer.substring(start, end(pointer, start));
  }

  /** Returns the plan of the object whose attribute the segment names. */
  private @Nullable Plan<?> owner(String pointer, int end) {
    Plan<?> plan = root;
    int start = 1;
    while (plan != null && start < end) {
      plan = isIndex(pointer, start) ? plan : plan.content(segment(pointer, start));
      start = end(pointer, start) + 1;
    }
    return plan;
  }
}
