package org.socex.examples.formats;

import static org.socex.examples.formats.JsonText.object;
import static org.socex.examples.formats.JsonText.put;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.socex.core.AttendanceMode;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.Speaker;
import org.socex.json.SocexJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From a published edition to a schedule that passes c3voc's schema. */
final class FrabWriter {
  /** Where a session is of which no room is known: each must have one. */
  static final String NO_ROOM = "Unassigned";

  private static final String NO_COUNTERPART = "no-counterpart";
  private static final String EXTENSION = "extension";

  /** What the schema has zones begin with; it says less than it means. */
  private static final Pattern ZONE = Pattern.compile("([A-Z][a-z]+/[A-Z][a-z]+.*)|UTC");

  /** Days beyond these are no conference's. */
  private static final int MAX_DAYS = 366;

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final Published published;
  private final Edition edition;
  private final PublicIds ids;
  private final String acronym;

  FrabWriter(Edition edition) {
    this.published = new Published(edition);
    this.edition = published.edition();
    this.ids = new PublicIds(edition);
    // No hyphens: the schema has them in front alone.
    this.acronym =
        "socex_" + Words.of(edition.getStrand()).replace('-', '_') + "_" + edition.getYear();
  }

  Converted converted() {
    ObjectNode root = object().put("$schema", "https://c3voc.de/schedule/schema.json");
    root.putObject("generator").put("name", "socex");
    ObjectNode schedule = root.putObject("schedule").put("version", "1");
    conference(schedule.putObject("conference"));
    losePeople();
    return published.converted(JsonText.of(root));
  }

  private void conference(ObjectNode conference) {
    conference.put("acronym", acronym);
    conference.put("title", edition.getName());
    put(conference, "description", edition.getTheme());
    Optional<DateSpan> dates = edition.getDates().filter(span -> span.days() > 0);
    published.loseUnless(dates.isPresent(), "dates-unknown", "/dates");
    // A year by itself is as much of a date as is known.
    String year = Integer.toString(edition.getYear());
    conference.put("start", dates.map(span -> span.getStart().toString()).orElse(year));
    conference.put("end", dates.map(span -> span.getEnd().toString()).orElse(year));
    List<LocalDate> days = dates.map(this::days).orElse(List.of());
    conference.put("daysCount", days.size());
    conference.put("timeslot_duration", "00:05");
    String zone = edition.getTimeZone().getId();
    if (ZONE.matcher(zone).matches()) {
      conference.put("time_zone_name", zone);
    } else {
      published.lose(EXTENSION, "/timeZone");
    }
    edition.getSources().stream().findFirst().ifPresent(url -> conference.put("url", url));
    ArrayNode rooms = conference.putArray("rooms");
    edition.getVenue().ifPresent(venue -> venue.getRooms().forEach(room -> room(room, rooms)));
    conference.putObject("meta").set("socex", meta());
    ArrayNode list = conference.putArray("days");
    for (LocalDate day : days) {
      day(list.addObject().put("index", list.size()), day);
    }
    for (int i = 0; i < edition.getSessions().size(); i++) {
      addSession(i, days, list);
    }
    loseOrder();
  }

  /** Returns the edition's days, and those after it on which there are sessions nevertheless. */
  private List<LocalDate> days(DateSpan dates) {
    published.loseUnless(dates.days() <= MAX_DAYS, NO_COUNTERPART, "/dates/end");
    long last =
        edition.getSessions().stream()
            .filter(published::hasSlot)
            .mapToLong(session -> session.getDay().orElse(1))
            .reduce(dates.days(), Math::max);
    return dates
        .getStart()
        .datesUntil(dates.getStart().plusDays(Math.min(last, MAX_DAYS)))
        .toList();
  }

  private void room(Room room, ArrayNode rooms) {
    ObjectNode node = rooms.addObject().put("name", room.getName());
    node.put("guid", ids.mint("room", room.getId()).toString());
    Slugs.of(room.getId()).filter(slug -> slug.length() > 1).ifPresent(id -> node.put("slug", id));
    room.getCapacity().ifPresent(capacity -> node.put("capacity", capacity));
  }

  /** The edition without its programme, in its own format: a reader of it needs no other code. */
  private ObjectNode meta() {
    Edition rest = edition.withSessions().withSpeakers().withHost(Optional.empty());
    published.loseIfPresent(EXTENSION, "/ordinal", edition.getOrdinal());
    published.loseUnless(edition.getStatus() == EditionStatus.SCHEDULED, EXTENSION, "/status");
    published.loseIfPresent(EXTENSION, "/previousDates", edition.getPreviousDates());
    published.loseUnless(
        edition.getAttendanceMode() == AttendanceMode.IN_PERSON, EXTENSION, "/attendanceMode");
    published.loseIfPresent(EXTENSION, "/venue", edition.getVenue());
    published.loseIfPresent(EXTENSION, "/capacity", edition.getCapacity());
    published.loseIfPresent(EXTENSION, "/attendance", edition.getAttendance());
    published.loseIfPresent(EXTENSION, "/welcome", edition.getWelcome());
    published.loseIfPresent(NO_COUNTERPART, "/host", edition.getHost());
    published.loseUnless(edition.getPartners().isEmpty(), EXTENSION, "/partners");
    published.loseIfPresent(EXTENSION, "/electives", edition.getElectives());
    for (int i = 1; i < edition.getSources().size(); i++) {
      published.lose(EXTENSION, "/sources/" + i);
    }
    return JsonMapper.shared().readTree(SocexJson.standard().write(rest)).asObject();
  }

  private void day(ObjectNode day, LocalDate date) {
    List<Session> sessions =
        edition.getSessions().stream()
            .filter(session -> !published.isOff() && published.hasSlot(session))
            .filter(session -> edition.date(session).equals(Optional.of(date)))
            .toList();
    LocalTime start =
        sessions.stream()
            .flatMap(session -> session.getTime().stream())
            .map(time -> time.getStart())
            .min(LocalTime::compareTo)
            .orElse(LocalTime.MIDNIGHT);
    LocalTime end =
        sessions.stream()
            .flatMap(session -> session.getTime().stream())
            .map(time -> time.getEnd())
            .max(LocalTime::compareTo)
            .orElse(LAST_MINUTE);
    day.put("date", date.toString());
    day.put("day_start", moment(date.atTime(start).atZone(edition.getTimeZone())));
    day.put("day_end", moment(date.atTime(end).atZone(edition.getTimeZone())));
    day.putObject("rooms");
  }

  private void addSession(int index, List<LocalDate> days, ArrayNode list) {
    Session session = edition.getSessions().get(index);
    String pointer = published.session(index, "");
    int day = edition.date(session).map(days::indexOf).orElse(-1);
    if (published.isOff()) {
      published.lose("not-taking-place", pointer);
    } else if (edition.start(session).isEmpty() || day < 0) {
      published.lose("time-unknown", pointer);
    } else if (!published.hasSlot(session)) {
      published.lose("end-before-start", pointer);
    } else {
      Optional<String> room = published.room(index).map(Room::getName);
      published.loseUnless(room.isPresent(), "room-unknown", published.session(index, "/room"));
      String name = room.orElse(NO_ROOM);
      ObjectNode rooms = (ObjectNode) list.get(day).path("rooms");
      event(rooms.withArrayProperty(name).addObject(), session, index, name);
    }
  }

  /** All sixteen members that an event must have, in frab's order. */
  private void event(ObjectNode event, Session session, int index, String room) {
    int id = index + 1;
    ZonedDateTime start = edition.start(session).orElseThrow();
    Duration duration = session.getTime().orElseThrow().duration();
    event.put("guid", ids.mint("session", session.getId()).toString());
    event.put("id", id);
    event.put("date", moment(start));
    event.put("start", CLOCK.format(start));
    event.put(
        "duration",
        String.format(Locale.ROOT, "%02d:%02d", duration.toHours(), duration.toMinutesPart()));
    event.put("room", room);
    event.put("slug", acronym + "-" + id + "-" + Slugs.of(session.getId()).orElse("session"));
    event.put(
        "url",
        edition.getSources().stream().findFirst().orElse(Words.urn(edition, session.getId())));
    event.put("title", session.getTitle());
    event.putNull("subtitle");
    event.putNull("track");
    event.put("type", Words.of(session.getKind()));
    event.put("language", "en");
    event.put("abstract", session.getSummary().orElse(null));
    event.putNull("description");
    ArrayNode persons = event.putArray("persons");
    published.speakerIndices(index).forEach(speaker -> person(persons.addObject(), speaker));
    event.putArray("links");
    event.putArray("attachments");
    published.loseUnless(
        session.getChair().isEmpty(), NO_COUNTERPART, published.session(index, "/chair"));
    published.loseUnless(
        !session.isElective(), NO_COUNTERPART, published.session(index, "/elective"));
    published.loseIfPresent(
        NO_COUNTERPART, published.session(index, "/capacity"), session.getCapacity());
  }

  /** By name and never by number: with both, a person is of two kinds and passes as neither. */
  private void person(ObjectNode person, int index) {
    Speaker speaker = edition.getSpeakers().get(index);
    person.put("name", Published.displayName(speaker));
    person.put("guid", ids.of("speaker", speaker.getId()).toString());
    put(person, "biography", speaker.getBiography());
  }

  private static String moment(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        moment.toOffsetDateTime().truncatedTo(ChronoUnit.MINUTES));
  }

  private void losePeople() {
    Set<String> speaking = new HashSet<>();
    if (!published.isOff()) {
      edition.getSessions().stream()
          .filter(published::hasSlot)
          .forEach(session -> speaking.addAll(session.getSpeakers()));
    }
    for (int i = 0; i < edition.getSpeakers().size(); i++) {
      Speaker speaker = edition.getSpeakers().get(i);
      if (!speaking.contains(speaker.getId())) {
        published.lose(NO_COUNTERPART, published.speaker(i, ""));
        continue;
      }
      published.lose(NO_COUNTERPART, published.speaker(i, "/id"));
      published.loseIfPresent("flattened", published.speaker(i, "/title"), speaker.getTitle());
      published.loseUnless(
          speaker.getPostNominals().isEmpty(), "flattened", published.speaker(i, "/postNominals"));
      published.loseIfPresent(NO_COUNTERPART, published.speaker(i, "/role"), speaker.getRole());
      published.loseIfPresent(
          NO_COUNTERPART, published.speaker(i, "/organisation"), speaker.getOrganisation());
    }
  }

  /** Readers put sessions in order of time, and people in order of their first session. */
  private void loseOrder() {
    List<ZonedDateTime> starts = new ArrayList<>();
    List<String> people = new ArrayList<>();
    for (Session session : edition.getSessions()) {
      edition.start(session).ifPresent(starts::add);
      people.addAll(session.getSpeakers());
    }
    published.loseUnless(starts.equals(starts.stream().sorted().toList()), "order", "/sessions");
    List<String> listed = edition.getSpeakers().stream().map(Speaker::getId).toList();
    List<String> met = people.stream().distinct().filter(listed::contains).toList();
    published.loseUnless(
        met.equals(listed.stream().filter(met::contains).toList()), "order", "/speakers");
  }
}
