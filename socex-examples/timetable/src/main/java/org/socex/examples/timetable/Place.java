package org.socex.examples.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socex.core.Edition;
import org.socex.core.Room;
import org.socex.core.Venue;

/**
 * Where a session is: a room of the venue, or what the session says if the venue has no such room.
 *
 * @param id the reference
 * @param name the name on the door
 * @param rank its place among the venue's rooms; unknown rooms come behind
 * @param capacity how many it holds
 */
record Place(String id, String name, int rank, Optional<Integer> capacity) {

  /** Returns what the references of an edition mean: of each id the first room. */
  static Map<String, Place> byId(Edition edition) {
    List<Room> rooms = edition.getVenue().map(Venue::getRooms).orElse(List.of());
    Map<String, Place> places = new HashMap<>();
    for (int i = 0; i < rooms.size(); i++) {
      Room room = rooms.get(i);
      places.putIfAbsent(
          room.getId(), new Place(room.getId(), room.getName(), i, room.getCapacity()));
    }
    return places;
  }

  /** Returns a room that the venue does not have. */
  static Place unknown(String id, int rank) {
    return new Place(id, id + " (not among the rooms)", rank, Optional.empty());
  }
}
