package org.socex.examples.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socex.core.Address;
import org.socex.core.Edition;
import org.socex.core.Room;
import org.socex.core.Venue;
import tools.jackson.databind.JsonNode;

/** Reads the rooms of a schedule and makes a venue for them. */
final class FrabRooms {
  private static final String POINTER = "/schedule/conference/rooms";
  private static final int MAX_NAME = 200;

  private final Map<String, Room> rooms = new LinkedHashMap<>();
  private final SlugGenerator ids = new SlugGenerator();
  private final FrabTexts texts;
  private final FrabNotes notes;
  private final Optional<Venue> venue;
  private final boolean listed;

  FrabRooms(JsonNode conference, Optional<Edition> meta, FrabTexts texts, FrabNotes notes) {
    this.texts = texts;
    this.notes = notes;
    venue = meta.flatMap(Edition::getVenue);
    venue.ifPresent(known -> known.getRooms().forEach(this::keep));
    List<JsonNode> list = List.copyOf(conference.path("rooms").values());
    listed = !list.isEmpty();
    for (int i = 0; i < list.size(); i++) {
      list(list.get(i), POINTER + "/" + i);
    }
  }

  private void keep(Room room) {
    ids.mint(room.getId(), "room");
    rooms.putIfAbsent(room.getName(), room);
  }

  private void list(JsonNode room, String pointer) {
    Optional<String> name = texts.line(room, "name", MAX_NAME, pointer);
    if (name.isEmpty()) {
      notes.add("room-unnamed", pointer, "The room has no name. It is left out.");
    } else if (!rooms.containsKey(name.get())) {
      String slug = room.path("slug").stringValue(name.get());
      Room.Builder builder = Room.builder().id(ids.mint(slug, "room")).name(name.get());
      JsonNode capacity = room.path("capacity");
      if (capacity.canConvertToInt() && capacity.isIntegralNumber() && capacity.intValue() > 0) {
        builder.capacity(capacity.intValue());
      }
      rooms.put(name.get(), builder.build());
    }
  }

  /** Returns the id of an event's room: the one that it names, else the one it is listed under. */
  Optional<String> room(JsonNode event, String key, String pointer) {
    Optional<String> listedUnder = texts.line(key, MAX_NAME, pointer);
    Optional<String> name =
        texts.line(event, "room", MAX_NAME, pointer).or(() -> listedUnder).filter(this::isRoom);
    if (name.isPresent() && !name.equals(listedUnder)) {
      notes.add(
          "room-differs",
          pointer + "/room",
          "The event is listed under another room. The room that it names is used.");
    }
    return name.map(
        known -> {
          if (listed && !rooms.containsKey(known)) {
            notes.add(
                "room-unknown",
                pointer + "/room",
                "The conference does not list this room. It is added.");
          }
          return rooms
              .computeIfAbsent(
                  known, added -> Room.builder().id(ids.mint(added, "room")).name(added).build())
              .getId();
        });
  }

  private boolean isRoom(String name) {
    return !name.equals(FrabWriter.NO_ROOM);
  }

  /** Returns the venue with its rooms; a stand-in if the schedule has rooms but no venue. */
  Optional<Venue> venue(String conference) {
    List<Room> all = new ArrayList<>(rooms.values());
    if (venue.isPresent()) {
      List<Room> known = venue.get().getRooms();
      all.removeAll(known);
      all.addAll(0, known);
      return venue.map(place -> place.withRooms(all));
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    notes.add(
        "venue-unknown",
        "/schedule/conference",
        "The schedule has rooms but no venue. A stand-in has the name of the conference and the"
            + " town Unknown.");
    return Optional.of(
        Venue.builder()
            .id("venue")
            .name(conference)
            .address(Address.builder().town("Unknown").build())
            .rooms(all)
            .build());
  }
}
