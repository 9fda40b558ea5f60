package org.socex.core;

import java.util.List;
import java.util.Optional;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of a {@link Venue}: its rooms, against each other and against the venue. */
final class VenueRules {
  private VenueRules() {}

  static void check(Venue venue, Findings findings) {
    List<Room> rooms = venue.getRooms();
    DuplicateIds.check(rooms, Room::getId, "/rooms", findings);
    Optional<Integer> whole = venue.getCapacity();
    if (whole.isEmpty()) {
      return;
    }
    for (int i = 0; i < rooms.size(); i++) {
      int capacity = rooms.get(i).getCapacity().orElse(whole.get());
      if (capacity > whole.get()) {
        findings.add(Rule.CAPACITY_ROOM, "/rooms/" + i + "/capacity", capacity, '>', whole.get());
      }
    }
  }
}
