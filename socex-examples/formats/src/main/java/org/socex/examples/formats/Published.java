package org.socex.examples.formats;

import static org.socex.json.schemaorg.Loss.Code.REF_DANGLING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.Speaker;
import org.socex.json.schemaorg.Losses;

/**
 * The part of an edition that may be published, and what is lost of it on the way into a format.
 */
final class Published {
  private final Losses losses;
  private final Edition edition;
  private final Map<String, Integer> speakerIndices = new HashMap<>();

  Published(Edition original) {
    losses = Losses.of(original);
    edition = losses.published();
    for (int i = 0; i < edition.getSpeakers().size(); i++) {
      speakerIndices.putIfAbsent(edition.getSpeakers().get(i).getId(), i);
    }
  }

  Edition edition() {
    return edition;
  }

  Losses losses() {
    return losses;
  }

  /** Returns the index of the first published speaker of an id; if there is none, that is lost. */
  OptionalInt speakerIndex(String id, String pointer) {
    Integer index = speakerIndices.get(id);
    if (index == null) {
      losses.add(REF_DANGLING, pointer);
      return OptionalInt.empty();
    }
    return OptionalInt.of(index);
  }

  /** Returns the indices of those who speak in a session. */
  List<Integer> speakerIndices(int index) {
    List<String> ids = edition.getSessions().get(index).getSpeakers();
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      speakerIndex(ids.get(i), losses.session(index, "/speakers/" + i)).ifPresent(indices::add);
    }
    return indices;
  }

  /** Returns the room of a session; if it refers to none, that is lost. */
  Optional<Room> room(int index) {
    Session session = edition.getSessions().get(index);
    Optional<Room> room =
        session.getRoom().flatMap(id -> edition.getVenue().flatMap(venue -> venue.room(id)));
    losses.addUnless(
        session.getRoom().isEmpty() || room.isPresent(),
        REF_DANGLING,
        losses.session(index, "/room"));
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
    return new Converted(document, losses.toList());
  }
}
