package org.socex.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the references of an edition mean: the first object with an id. */
final class EditionIndex {
  final Ids sessions;
  final Ids speakers;
  final Ids rooms;
  private final List<Room> venueRooms;

  EditionIndex(Edition edition) {
    List<Session> programme = edition.getSessions();
    sessions = new Ids(programme.size());
    for (int i = 0; i < programme.size(); i++) {
      sessions.add(programme.get(i).getId(), i);
    }
    List<Speaker> people = edition.getSpeakers();
    speakers = new Ids(people.size());
    for (int i = 0; i < people.size(); i++) {
      speakers.add(people.get(i).getId(), i);
    }
    Venue venue = edition.getVenue().orElse(null);
    venueRooms = venue == null ? List.of() : venue.getRooms();
    rooms = VenueRules.ids(venueRooms);
  }

  /** Returns how many people the session's room holds, or null if that is not known. */
  @Nullable Integer roomCapacity(Session session) {
    String room = session.getRoom().orElse(null);
    int first = room == null ? Ids.NOWHERE : rooms.first(room);
    return first == Ids.NOWHERE ? null : venueRooms.get(first).getCapacity().orElse(null);
  }

  /** Returns the seats of a session: its capacity, or else its room's, or null. */
  @Nullable Integer seats(Session session) {
    Integer capacity = session.getCapacity().orElse(null);
    return capacity == null ? roomCapacity(session) : capacity;
  }
}
