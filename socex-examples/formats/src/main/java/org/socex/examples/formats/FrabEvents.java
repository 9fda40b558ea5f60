package org.socex.examples.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.socex.core.Marking;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import tools.jackson.databind.JsonNode;

/** Turns the events of a schedule into sessions, in order of time. */
final class FrabEvents {
  private static final int MAX_SESSIONS = 1_000;
  private static final int MAX_TITLE = 300;
  private static final int MAX_SUMMARY = 5_000;
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

  /** The members that a session has no attribute for. */
  private static final List<String> DROPPED =
      List.of("track", "links", "attachments", "recording_license", "feedback_url", "logo");

  private static final Map<String, SessionKind> KINDS =
      Map.ofEntries(
          Map.entry("talk", SessionKind.PRESENTATION),
          Map.entry("lecture", SessionKind.PRESENTATION),
          Map.entry("lightning_talk", SessionKind.PRESENTATION),
          Map.entry("discussion", SessionKind.PANEL),
          Map.entry("podium", SessionKind.PANEL),
          Map.entry("hands-on", SessionKind.WORKSHOP),
          Map.entry("tutorial", SessionKind.WORKSHOP),
          Map.entry("pause", SessionKind.BREAK),
          Map.entry("meeting", SessionKind.SOCIAL),
          Map.entry("concert", SessionKind.SOCIAL),
          Map.entry("game", SessionKind.SOCIAL),
          Map.entry("opening", SessionKind.WELCOME));

  private final Set<String> guids = new HashSet<>();
  private final SlugGenerator ids = new SlugGenerator();
  private final FrabSlots slots;
  private final FrabRooms rooms;
  private final FrabPeople people;
  private final FrabTexts texts;
  private final FrabNotes notes;
  private final Marking marking;

  FrabEvents(
      FrabSlots slots,
      FrabRooms rooms,
      FrabPeople people,
      FrabTexts texts,
      FrabNotes notes,
      Marking marking) {
    this.slots = slots;
    this.rooms = rooms;
    this.people = people;
    this.texts = texts;
    this.notes = notes;
    this.marking = marking;
  }

  /** An event, the room that it is listed under, its pointer, and its day and time. */
  private record Found(JsonNode event, String room, String pointer, FrabSlots.Slot slot) {
    int day() {
      return slot.day().orElse(Integer.MAX_VALUE);
    }

    int minute() {
      return slot.time()
          .map(time -> time.getStart().toSecondOfDay() / 60)
          .orElse(Integer.MAX_VALUE);
    }

    long id() {
      return event.path("id").isInt() ? event.path("id").intValue() : Long.MAX_VALUE;
    }
  }

  List<Session> sessions(JsonNode conference) {
    List<Found> found = new ArrayList<>();
    List<JsonNode> days = List.copyOf(conference.path("days").values());
    for (int i = 0; i < days.size(); i++) {
      addDay(days.get(i), i, found);
    }
    if (found.isEmpty()) {
      notes.add("no-events", "/schedule/conference/days", "The schedule has no events.");
    }
    String acronym = conference.path("acronym").stringValue("");
    return found.stream()
        .sorted(
            Comparator.comparingInt(Found::day)
                .thenComparingInt(Found::minute)
                .thenComparingLong(Found::id))
        .map(event -> session(event, acronym))
        .toList();
  }

  private void addDay(JsonNode day, int index, List<Found> found) {
    String pointer = "/schedule/conference/days/" + index + "/rooms";
    if (!day.path("rooms").isObject()) {
      notes.add(
          "rooms-unreadable",
          pointer,
          "The day has no object named rooms. Its events are left out.");
      return;
    }
    for (Map.Entry<String, JsonNode> room : day.path("rooms").properties()) {
      List<JsonNode> events = List.copyOf(room.getValue().values());
      for (int i = 0; i < events.size(); i++) {
        String place = pointer + "/" + escaped(room.getKey()) + "/" + i;
        if (!events.get(i).isObject()) {
          notes.add("event-unreadable", place, "The event is not an object. It is left out.");
        } else if (found.size() == MAX_SESSIONS) {
          notes.addOnce(
              "too-many-events", place, "There are more than 1,000 events. The rest is left out.");
        } else {
          JsonNode event = events.get(i);
          found.add(new Found(event, room.getKey(), place, slots.slot(event, day, index, place)));
        }
      }
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private Session session(Found found, String acronym) {
    JsonNode event = found.event();
    String pointer = found.pointer();
    checkGuid(event, pointer);
    noteDropped(event, pointer);
    Optional<String> title = texts.line(event, "title", MAX_TITLE, pointer);
    if (title.isEmpty()) {
      notes.add("title-missing", pointer + "/title", "The event has no title.");
    }
    Session.Builder builder =
        Session.builder()
            .id(ids.mint(idSource(event, acronym).or(() -> title).orElse(""), "session"))
            .title(title.orElse("Untitled"))
            .kind(kind(event, pointer))
            .time(found.slot().time())
            .room(rooms.room(event, found.room(), pointer))
            .speakers(people.speakers(event, pointer))
            .summary(summary(event, pointer))
            .marking(marking);
    found.slot().day().ifPresent(builder::day);
    return builder.build();
  }

  /** Returns the slug of an event, without the acronym and number that it usually starts with. */
  private static Optional<String> idSource(JsonNode event, String acronym) {
    String prefix = acronym + "-" + event.path("id").asString("") + "-";
    return event
        .path("slug")
        .stringValueOpt()
        .map(slug -> slug.startsWith(prefix) ? slug.substring(prefix.length()) : slug)
        .filter(slug -> SlugGenerator.of(slug).isPresent());
  }

  private void checkGuid(JsonNode event, String pointer) {
    Optional<String> guid = event.path("guid").stringValueOpt();
    if (guid.isEmpty()) {
      notes.add("guid-missing", pointer + "/guid", "The event has no guid.");
    } else if (!UUID_TEXT.matcher(guid.get()).matches()) {
      notes.add("guid-format", pointer + "/guid", "The guid is not a UUID.");
    } else if (!guids.add(guid.get().toLowerCase(Locale.ROOT))) {
      notes.add("guid-duplicate", pointer + "/guid", "An earlier event has the same guid.");
    }
  }

  private void noteDropped(JsonNode event, String pointer) {
    for (String member : DROPPED) {
      JsonNode node = event.path(member);
      if (node.isContainer() ? !node.isEmpty() : !node.stringValue("").isBlank()) {
        notes.addOnce(
            "member-dropped-" + member.replace('_', '-'),
            pointer + "/" + member,
            "An edition has no attribute for this. It is dropped from all events.");
      }
    }
    String language = event.path("language").stringValue("en");
    if (!language.startsWith("en") && !language.isBlank()) {
      notes.addOnce(
          "member-dropped-language",
          pointer + "/language",
          "An edition has no attribute for this. It is dropped from all events.");
    }
  }

  private SessionKind kind(JsonNode event, String pointer) {
    String type = event.path("type").stringValue("").strip().toLowerCase(Locale.ROOT);
    for (SessionKind kind : SessionKind.values()) {
      if (type.equals(kind.getCode())) {
        return kind;
      }
    }
    SessionKind kind = KINDS.get(type);
    if (kind == null) {
      notes.add(
          "type-unknown",
          pointer + "/type",
          "The type of this event is unknown. It becomes a presentation.");
      return SessionKind.PRESENTATION;
    }
    return kind;
  }

  private Optional<String> summary(JsonNode event, String pointer) {
    Set<String> parts = new LinkedHashSet<>();
    for (String member : List.of("subtitle", "abstract", "description")) {
      texts.lines(event, member, MAX_SUMMARY, pointer).ifPresent(parts::add);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : texts.lines(String.join("\n\n", parts), MAX_SUMMARY, pointer + "/description");
  }
}
