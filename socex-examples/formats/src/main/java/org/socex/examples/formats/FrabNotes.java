package org.socex.examples.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects notes, as many as anybody will read. */
final class FrabNotes {
  private static final int MAX = 1_000;

  private final List<FrabNote> list = new ArrayList<>();
  private final Set<String> once = new HashSet<>();

  void add(String code, String pointer, String message) {
    if (list.size() < MAX - 1) {
      list.add(new FrabNote(code, pointer, message));
    } else if (list.size() < MAX) {
      list.add(new FrabNote("notes-truncated", "", "There is more to note than is kept."));
    }
  }

  /** Adds a note at the first place where something is so. */
  void addOnce(String code, String pointer, String message) {
    if (once.add(code)) {
      add(code, pointer, message);
    }
  }

  List<FrabNote> list() {
    return list;
  }
}
