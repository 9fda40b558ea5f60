package org.socex.json.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.socex.core.Edition;

/**
 * A collector of the losses while the published part of an edition is converted. Pointers point
 * into the original edition, in which a session or speaker may have another index. Not thread-safe.
 *
 * <pre>{@code
 * Losses losses = Losses.of(edition);
 * losses.addIfPresent(Loss.Code.NO_COUNTERPART, "/ordinal", losses.published().getOrdinal());
 * losses.add(Loss.Code.FLATTENED, losses.session(0, "/chair"));
 * }</pre>
 */
public final class Losses {
  private final List<Loss> list = new ArrayList<>();
  private final Edition published;
  private final int[] sessions;
  private final int[] speakers;

  private Losses(Edition original) {
    published = original.forPublication();
    sessions =
        indices(
            original.getSessions(),
            published.getSessions(),
            (one, other) ->
                one.getId().equals(other.getId()) && one.getMarking() == other.getMarking());
    speakers =
        indices(
            original.getSpeakers(),
            published.getSpeakers(),
            (one, other) -> one.getId().equals(other.getId()));
  }

  /**
   * Starts with no losses.
   *
   * @param original an edition; its published part is to be converted
   * @return a collector for this conversion
   */
  public static Losses of(Edition original) {
    return new Losses(Objects.requireNonNull(original, "original"));
  }

  /**
   * Finds the index of each kept entry in the full list. The kept entries are in the same order.
   */
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

  /** {@return the published part of the original, the one to convert} */
  public Edition published() {
    return published;
  }

  /**
   * Adds a loss.
   *
   * @param code what kind of loss it is
   * @param pointer the place in the original edition
   */
  public void add(Loss.Code code, String pointer) {
    list.add(Loss.of(code, pointer));
  }

  /**
   * Adds a loss if the value is present.
   *
   * @param code what kind of loss it is
   * @param pointer the place in the original edition
   * @param value the value that is lost, if there is one
   */
  public void addIfPresent(Loss.Code code, String pointer, Optional<?> value) {
    if (value.isPresent()) {
      add(code, pointer);
    }
  }

  /**
   * Adds a loss unless everything was kept.
   *
   * @param kept whether nothing is lost
   * @param code what kind of loss it is
   * @param pointer the place in the original edition
   */
  public void addUnless(boolean kept, Loss.Code code, String pointer) {
    if (!kept) {
      add(code, pointer);
    }
  }

  /**
   * Returns the pointer to a session, or to something in it.
   *
   * @param index the index of the session in the published edition
   * @param member the pointer within the session, such as {@code /chair}, or empty
   * @return the pointer in the original edition
   */
  public String session(int index, String member) {
    return "/sessions/" + sessions[index] + member;
  }

  /**
   * Returns the pointer to a speaker, or to something in it.
   *
   * @param index the index of the speaker in the published edition
   * @param member the pointer within the speaker, such as {@code /role}, or empty
   * @return the pointer in the original edition
   */
  public String speaker(int index, String member) {
    return "/speakers/" + speakers[index] + member;
  }

  /** {@return the losses so far, in the order in which they were added} */
  public List<Loss> toList() {
    return List.copyOf(list);
  }

  /** Returns the losses so far. */
  @Override
  public String toString() {
    return list.toString();
  }
}
