package org.socex.examples.formats;

import static org.socex.json.schemaorg.Loss.Code.FLATTENED;
import static org.socex.json.schemaorg.Loss.Code.NO_COUNTERPART;
import static org.socex.json.schemaorg.Loss.Code.REF_DANGLING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.Speaker;
import org.socex.json.schemaorg.Losses;

/** The part of an edition that may be published, and what a format loses of it. */
final class PublishedEdition {
  private final Losses losses;
  private final Edition edition;
  private final Map<String, Integer> speakerIndices = new HashMap<>();

  PublishedEdition(Edition original) {
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

  /**
   * Returns the index of the first published speaker with this id; adds a loss if there is none.
   */
  OptionalInt speakerIndex(String id, String pointer) {
    Integer index = speakerIndices.get(id);
    if (index == null) {
      losses.add(REF_DANGLING, pointer);
      return OptionalInt.empty();
    }
    return OptionalInt.of(index);
  }

  /** Returns the indices of the speakers of a session; adds a loss for each dangling reference. */
  List<Integer> speakerIndices(int index) {
    List<String> ids = edition.getSessions().get(index).getSpeakers();
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      speakerIndex(ids.get(i), losses.session(index, "/speakers/" + i)).ifPresent(indices::add);
    }
    return indices;
  }

  /** Returns the room of a session; adds a loss if the reference is dangling. */
  Optional<Room> room(int index) {
    Session session = edition.getSessions().get(index);
    Optional<Room> room = edition.room(session);
    losses.addUnless(
        session.getRoom().isEmpty() || room.isPresent(),
        REF_DANGLING,
        losses.session(index, "/room"));
    return room;
  }

  /**
   * Adds the losses of the speakers.
   *
   * @param shown the indices of the published speakers whose names the format shows
   */
  void addSpeakerLosses(Set<Integer> shown) {
    for (int i = 0; i < edition.getSpeakers().size(); i++) {
      if (shown.contains(i)) {
        addSpeaker(i, edition.getSpeakers().get(i));
      } else {
        losses.add(NO_COUNTERPART, losses.speaker(i, ""));
      }
    }
  }

  private void addSpeaker(int index, Speaker speaker) {
    losses.add(NO_COUNTERPART, losses.speaker(index, "/id"));
    losses.addIfPresent(FLATTENED, losses.speaker(index, "/title"), speaker.getTitle());
    losses.addUnless(
        speaker.getPostNominals().isEmpty(), FLATTENED, losses.speaker(index, "/postNominals"));
    losses.addIfPresent(NO_COUNTERPART, losses.speaker(index, "/role"), speaker.getRole());
    losses.addIfPresent(
        NO_COUNTERPART, losses.speaker(index, "/organisation"), speaker.getOrganisation());
  }

  /** {@return whether the date and time of a session are known and it ends after it starts} */
  boolean hasSlot(Session session) {
    return edition.start(session).isPresent()
        && session.getTime().map(time -> !time.duration().isNegative()).orElse(false)
        && session.getTime().map(time -> !time.duration().isZero()).orElse(false);
  }

  /** {@return whether all times are in the zone that an edition has by default} */
  boolean isInDefaultZone() {
    return edition.getTimeZone().getId().equals("Europe/London");
  }

  /** {@return whether the edition is cancelled or postponed} */
  boolean isOff() {
    return edition.getStatus() == EditionStatus.CANCELLED
        || edition.getStatus() == EditionStatus.POSTPONED;
  }

  Converted converted(String document) {
    return new Converted(document, losses.toList());
  }
}
