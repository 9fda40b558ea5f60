package org.socex.core;

import java.util.List;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Findings;
import org.socex.core.rule.StandardRule;

/** The rules of a {@link Venue}: its rooms, against each other and against the venue. */
final class VenueRules {
  private VenueRules() {}

  static void check(Venue venue, Findings findings) {
    List<Room> rooms = venue.getRooms();
    IdentityRules.idDuplicate(
        "/rooms", rooms, Room::getId, EditionIndex.byId(rooms, Room::getId), findings);
    capacityRoom(venue, findings);
  }

  private static void capacityRoom(Venue venue, Findings findings) {
    List<Room> rooms = venue.getRooms();
    int max = venue.getCapacity().orElse(Integer.MAX_VALUE);
    for (int i = 0; i < rooms.size(); i++) {
      int capacity = rooms.get(i).getCapacity().orElse(0);
      if (capacity > max) {
        findings.add(
            StandardRule.CAPACITY_ROOM,
            "/rooms/" + i + "/capacity",
            Facts.none().with("capacity", capacity).with("max", max),
            "/capacity");
      }
    }
  }
}
