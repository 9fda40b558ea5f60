package org.socex.examples.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects notes; the last of at most 1,000 says that there were more. */
final class FrabNotes {
  private static final int MAX = 1_000;

  private final List<FrabNote> list = new ArrayList<>();
  private final Set<String> once = new HashSet<>();

  void add(String code, String pointer, String message) {
    if (list.size() < MAX - 1) {
      list.add(new FrabNote(code, pointer, message));
    } else if (list.size() < MAX) {
      list.add(new FrabNote("notes-truncated", "", "There are more notes than these."));
    }
  }

  /** Adds a note, unless there is one of this code. */
  void addOnce(String code, String pointer, String message) {
    if (once.add(code)) {
      add(code, pointer, message);
    }
  }

  List<FrabNote> list() {
    return list;
  }
}
