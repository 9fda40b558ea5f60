package org.socex.core;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the references of an edition mean: the first object with an id. */
final class EditionIndex {
  private final List<Session> sessions;
  private final Map<String, Integer> sessionIndexes;
  private final Map<String, Room> rooms = new HashMap<>();
  private final Set<String> speakers = new HashSet<>();

  EditionIndex(Edition edition) {
    sessions = edition.getSessions();
    sessionIndexes = new HashMap<>(sessions.size() * 2);
    for (int i = 0; i < sessions.size(); i++) {
      sessionIndexes.putIfAbsent(sessions.get(i).getId(), i);
    }
    edition.getVenue().map(Venue::getRooms).orElse(List.of()).forEach(this::add);
    edition.getSpeakers().forEach(speaker -> speakers.add(speaker.getId()));
  }

  private void add(Room room) {
    rooms.putIfAbsent(room.getId(), room);
  }

  boolean hasRoom(String id) {
    return rooms.containsKey(id);
  }

  boolean hasSpeaker(String id) {
    return speakers.contains(id);
  }

  boolean hasSession(String id) {
    return sessionIndexes.containsKey(id);
  }

  /** Returns the place of a session in the programme, or null if there is none with that id. */
  @Nullable Integer session(String id) {
    return sessionIndexes.get(id);
  }

  /** Returns how many people the session's room holds. */
  Optional<Integer> roomCapacity(Session session) {
    return session.getRoom().map(rooms::get).flatMap(Room::getCapacity);
  }

  /** Returns the seats of a session: its capacity, or else its room's. */
  Optional<Integer> seats(Session session) {
    return session.getCapacity().or(() -> roomCapacity(session));
  }
}
