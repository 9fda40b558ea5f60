package org.socex.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An index of the ids in an edition: maps each id to the position of its first entry in the list.
 */
final class EditionIndex {
  final Map<String, Integer> sessions;
  final Map<String, Integer> speakers;
  final Map<String, Integer> rooms;
  private final List<Room> venueRooms;

  EditionIndex(Edition edition) {
    sessions = byId(edition.getSessions(), Session::getId);
    speakers = byId(edition.getSpeakers(), Speaker::getId);
    venueRooms = edition.getVenue().map(Venue::getRooms).orElse(List.of());
    rooms = byId(venueRooms, Room::getId);
  }

  /** Maps each id to the index of the first entry that has it. */
  static <T> Map<String, Integer> byId(List<T> entries, Function<T, String> id) {
    Map<String, Integer> first = new HashMap<>(2 * entries.size());
    for (int i = 0; i < entries.size(); i++) {
      first.putIfAbsent(id.apply(entries.get(i)), i);
    }
    return first;
  }

  /** Returns the index of the room that a session is in, or null if that is not known. */
  @Nullable Integer room(Session session) {
    return session.getRoom().map(rooms::get).orElse(null);
  }

  /** Returns how many people the session's room holds, or null if that is not known. */
  @Nullable Integer roomCapacity(Session session) {
    Integer room = room(session);
    return room == null ? null : venueRooms.get(room).getCapacity().orElse(null);
  }

  /** Returns the capacity of a session, or else of its room, or null if neither is known. */
  @Nullable Integer seats(Session session) {
    return session.getCapacity().orElseGet(() -> roomCapacity(session));
  }

  /** Returns the pointer to the capacity of a session's room. */
  String roomCapacityPointer(Session session) {
    return "/venue/rooms/" + room(session) + "/capacity";
  }
}
