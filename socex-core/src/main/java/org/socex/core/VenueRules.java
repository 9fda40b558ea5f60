package org.socex.core;

import java.util.List;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of a {@link Venue}: its rooms, against each other and against the venue. */
final class VenueRules {
  private VenueRules() {}

  static void check(Venue venue, Findings findings) {
    List<Room> rooms = venue.getRooms();
    ids(rooms).check("/rooms", findings);
    if (venue.getCapacity().isEmpty()) {
      return;
    }
    int whole = venue.getCapacity().get();
    for (int i = 0; i < rooms.size(); i++) {
      int capacity = rooms.get(i).getCapacity().orElse(whole);
      if (capacity > whole) {
        findings.add(Rule.CAPACITY_ROOM, "/rooms/" + i + "/capacity", capacity, '>', whole);
      }
    }
  }

  static Ids ids(List<Room> rooms) {
    Ids ids = new Ids(rooms.size());
    for (int i = 0; i < rooms.size(); i++) {
      ids.add(rooms.get(i).getId(), i);
    }
    return ids;
  }
}
