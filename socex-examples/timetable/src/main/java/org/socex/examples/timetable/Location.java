package org.socex.examples.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socex.core.Edition;
import org.socex.core.Room;
import org.socex.core.Venue;

/**
 * The room of a session.
 *
 * @param id the id that sessions refer to
 * @param name the name of the room; for a dangling reference, the reference
 * @param rank its index among the venue's rooms; unknown rooms come last
 * @param capacity how many people it holds, if known
 */
record Location(String id, String name, int rank, Optional<Integer> capacity) {

  /** {@return the rooms by id; the first one, if several share an id} */
  static Map<String, Location> byId(Edition edition) {
    List<Room> rooms = edition.getVenue().map(Venue::getRooms).orElse(List.of());
    Map<String, Location> places = new HashMap<>();
    for (int i = 0; i < rooms.size(); i++) {
      Room room = rooms.get(i);
      places.putIfAbsent(
          room.getId(), new Location(room.getId(), room.getName(), i, room.getCapacity()));
    }
    return places;
  }

  /** {@return a stand-in for a reference that names no room of the venue} */
  static Location unknown(String id, int rank) {
    return new Location(id, id + " (not among the rooms)", rank, Optional.empty());
  }
}
