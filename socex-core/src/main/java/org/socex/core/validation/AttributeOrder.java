package org.socex.core.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;

/** Orders findings on an object: by the order of its attributes, then by index, then by code. */
final class AttributeOrder implements Comparator<Finding> {
  private final Plan root;
  private final Map<String, int[]> ranks = new HashMap<>();

  AttributeOrder(Plan root) {
    this.root = root;
  }

  @Override
  public int compare(Finding a, Finding b) {
    int byPlace = Arrays.compare(ranks(a.getPointer()), ranks(b.getPointer()));
    return byPlace != 0 ? byPlace : a.getRule().getCode().compareTo(b.getRule().getCode());
  }

  private int[] ranks(String pointer) {
    return ranks.computeIfAbsent(pointer, this::parse);
  }

  private int[] parse(String pointer) {
    if (pointer.isEmpty()) {
      return new int[0];
    }
    String[] segments = pointer.substring(1).split("/", -1);
    int[] parsed = new int[segments.length];
    @Nullable Plan plan = root;
    for (int i = 0; i < segments.length; i++) {
      String segment = segments[i];
      if (Character.isDigit(segment.charAt(0))) {
        parsed[i] = Integer.parseInt(segment);
      } else {
        parsed[i] = plan == null ? Integer.MAX_VALUE : plan.rank(segment);
        plan = plan == null ? null : plan.content(segment);
      }
    }
    return parsed;
  }
}
