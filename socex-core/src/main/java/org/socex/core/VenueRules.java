package org.socex.core;

import java.util.List;
import java.util.Optional;
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
    Optional<Integer> max = venue.getCapacity();
    for (int i = 0; i < rooms.size(); i++) {
      Optional<Integer> capacity = rooms.get(i).getCapacity();
      if (max.isPresent() && capacity.isPresent() && capacity.get() > max.get()) {
        findings.add(
            StandardRule.CAPACITY_ROOM,
            "/rooms/" + i + "/capacity",
            Facts.none().with("capacity", capacity.get()).with("max", max.get()),
            "/capacity");
      }
    }
  }
}
