package org.socex.core;

import java.util.HashMap;
import java.util.Map;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/**
 * The ids of the entries of one list, and where an id stands first. A hash table of indexes: half
 * the time and a quarter of the memory of a map of strings to integers.
 */
final class Ids {
  static final int NOWHERE = -1;

  /** Only ids made to collide fill so many places in a row: those go into a map, which sorts. */
  private static final int MOST_PLACES = 16;

  private static final int GOLDEN_RATIO = 0x9E3779B9;

  private final String[] ids;

  /** One more than the index of an id, at or behind the place that its hash gives; or 0. */
  private final int[] table;

  private final Map<String, Integer> crowded = new HashMap<>();
  private boolean distinct = true;

  Ids(int size) {
    ids = new String[size];
    table = new int[Integer.highestOneBit(size + 1) * 4];
  }

  /**
   * Notes the id of an entry.
   *
   * @return where it stands already, or {@link #NOWHERE}
   */
  int add(String id, int index) {
    ids[index] = id;
    int first;
    int place = place(id);
    if (place >= 0) {
      first = table[place] - 1;
      if (first == NOWHERE) {
        table[place] = index + 1;
      }
    } else {
      Integer earlier = crowded.putIfAbsent(id, index);
      first = earlier == null ? NOWHERE : earlier;
    }
    distinct &= first == NOWHERE;
    return first;
  }

  /** Returns where an id stands first, or {@link #NOWHERE}. */
  int first(String id) {
    int place = place(id);
    return place >= 0 ? table[place] - 1 : crowded.getOrDefault(id, NOWHERE);
  }

  int size() {
    return ids.length;
  }

  /** Reports each id that stands there already. */
  void check(String list, Findings findings) {
    for (int i = 0; i < ids.length && !distinct; i++) {
      if (first(ids[i]) != i) {
        findings.add(Rule.ID_DUPLICATE, list + "/" + i + "/id", ids[i]);
      }
    }
  }

  /** Returns the place of an id in the table, or the free one that it would have, or -1. */
  private int place(String id) {
    int last = table.length - 1;
    int place = (id.hashCode() * GOLDEN_RATIO) >>> Integer.numberOfLeadingZeros(last);
    for (int n = 0; n < MOST_PLACES; n++) {
      int index = table[place] - 1;
      if (index < 0 || ids[index].equals(id)) {
        return place;
      }
      place = (place + 1) & last;
    }
    return -1;
  }
}
