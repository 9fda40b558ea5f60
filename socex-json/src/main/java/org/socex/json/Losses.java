package org.socex.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.socex.core.Edition;

/**
 * Collects losses of a published edition, with pointers into the edition that it was made of: there
 * an entry may have another index.
 */
final class Losses {
  static final String NO_COUNTERPART = "no-counterpart";
  static final String FLATTENED = "flattened";

  private final List<Loss> list = new ArrayList<>();
  private final int[] sessions;
  private final int[] speakers;

  Losses(Edition edition, Edition published) {
    sessions =
        indices(
            edition.getSessions(),
            published.getSessions(),
            (one, other) ->
                one.getId().equals(other.getId()) && one.getMarking() == other.getMarking());
    speakers =
        indices(
            edition.getSpeakers(),
            published.getSpeakers(),
            (one, other) -> one.getId().equals(other.getId()));
  }

  /** What is kept are some of all, in their order. */
  private static <T> int[] indices(List<T> all, List<T> kept, BiPredicate<T, T> same) {
    int[] indices = new int[kept.size()];
    int next = 0;
    for (int i = 0; i < kept.size(); i++) {
      while (!same.test(all.get(next), kept.get(i))) {
        next++;
      }
      indices[i] = next++;
    }
    return indices;
  }

  void add(String code, String pointer) {
    list.add(new Loss(code, pointer));
  }

  void addIfPresent(String code, String pointer, Optional<?> value) {
    if (value.isPresent()) {
      add(code, pointer);
    }
  }

  /** Returns the pointer of a member of a published session. */
  String session(int index, String member) {
    return "/sessions/" + sessions[index] + member;
  }

  /** Returns the pointer of a member of a published speaker. */
  String speaker(int index, String member) {
    return "/speakers/" + speakers[index] + member;
  }

  List<Loss> list() {
    return List.copyOf(list);
  }
}
