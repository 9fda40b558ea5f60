package org.socex.json;

import java.util.Arrays;

/**
 * Where the fields of the root stand in a document, and the entries of its lists: noted in reading,
 * so that nobody looks for a finding from the start.
 */
final class Outline {
  static final int NOWHERE = -1;

  private static final int FIRST_ENTRIES = 64;

  /** Per row of the root's table, the index of the value, and how many entries stand before it. */
  private final int[] fields;

  private final int[] entriesBefore;

  /** The indexes of all entries, list after list. */
  private int[] entries = new int[FIRST_ENTRIES];

  private int size;

  Outline(int rows) {
    fields = new int[rows];
    entriesBefore = new int[rows];
    Arrays.fill(fields, NOWHERE);
  }

  /** Notes the value of a field of the root. */
  void addField(int row, int index) {
    fields[row] = index;
    entriesBefore[row] = size;
  }

  /** Notes an entry of the list that is the value of the field last noted. */
  void addEntry(int index) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size] = index;
    size++;
  }

  /** Returns the index of the value of a field of the root, or {@link #NOWHERE}. */
  int field(int row) {
    return fields[row];
  }

  /** Returns the index of an entry of a list that is in the root. */
  int entry(int row, int entry) {
    return entries[entriesBefore[row] + entry];
  }
}
