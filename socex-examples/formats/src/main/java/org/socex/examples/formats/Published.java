package org.socex.examples.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.Speaker;
import org.socex.json.Loss;

/**
 * What may be published of an edition, and what is lost of it on the way into a format: pointers
 * are those of the edition it was made of, where an entry may have another index.
 */
final class Published {
  private final Edition edition;
  private final int[] sessions;
  private final int[] speakers;
  private final Map<String, Integer> speakerIndices = new HashMap<>();
  private final List<Loss> losses = new ArrayList<>();

  Published(Edition original) {
    edition = original.forPublication();
    sessions =
        indices(
            original.getSessions(),
            edition.getSessions(),
            (one, other) ->
                one.getId().equals(other.getId()) && one.getMarking() == other.getMarking());
    speakers =
        indices(
            original.getSpeakers(),
            edition.getSpeakers(),
            (one, other) -> one.getId().equals(other.getId()));
    for (int i = 0; i < speakers.length; i++) {
      speakerIndices.putIfAbsent(edition.getSpeakers().get(i).getId(), i);
    }
  }

  private static <T> int[] indices(List<T> all, List<T> kept, BiPredicate<T, T> same) {
    int[] indices = new int[kept.size()];
    int next = 0;
    for (int i = 0; i < kept.size(); i++) {
      while (next < all.size() && !same.test(all.get(next), kept.get(i))) {
        next++;
      }
      indices[i] = next++;
    }
    return indices;
  }

  Edition edition() {
    return edition;
  }

  List<Loss> losses() {
    return losses;
  }

  void lose(String code, String pointer) {
    losses.add(new Loss(code, pointer));
  }

  void loseIfPresent(String code, String pointer, Optional<?> value) {
    if (value.isPresent()) {
      lose(code, pointer);
    }
  }

  void loseUnless(boolean kept, String code, String pointer) {
    if (!kept) {
      lose(code, pointer);
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

  /** Returns the index of the first published speaker of an id; if there is none, that is lost. */
  OptionalInt speakerIndex(String id, String pointer) {
    Integer index = speakerIndices.get(id);
    if (index == null) {
      lose("ref-dangling", pointer);
      return OptionalInt.empty();
    }
    return OptionalInt.of(index);
  }

  /** Returns the indices of those who speak in a session. */
  List<Integer> speakerIndices(int index) {
    List<String> ids = edition.getSessions().get(index).getSpeakers();
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      speakerIndex(ids.get(i), session(index, "/speakers/" + i)).ifPresent(indices::add);
    }
    return indices;
  }

  /** Returns the room of a session; if it refers to none, that is lost. */
  Optional<Room> room(int index) {
    Session session = edition.getSessions().get(index);
    Optional<Room> room =
        session.getRoom().flatMap(id -> edition.getVenue().flatMap(venue -> venue.room(id)));
    loseUnless(
        session.getRoom().isEmpty() || room.isPresent(), "ref-dangling", session(index, "/room"));
    return room;
  }

  /** Tells whether a session's date and time are known, and it ends after it starts. */
  boolean hasSlot(Session session) {
    return edition.start(session).isPresent()
        && session.getTime().map(time -> !time.duration().isNegative()).orElse(false)
        && session.getTime().map(time -> !time.duration().isZero()).orElse(false);
  }

  /** Tells whether the edition does not take place on its dates. */
  boolean isOff() {
    return edition.getStatus() == EditionStatus.CANCELLED
        || edition.getStatus() == EditionStatus.POSTPONED;
  }

  /** Returns a person's name with title before and post-nominals behind. */
  static String displayName(Speaker speaker) {
    List<String> parts = new ArrayList<>();
    speaker.getTitle().ifPresent(parts::add);
    parts.add(speaker.getName());
    parts.addAll(speaker.getPostNominals());
    return String.join(" ", parts);
  }

  Converted converted(String document) {
    return new Converted(document, losses);
  }
}
