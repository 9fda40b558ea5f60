package org.socex.examples.formats;

import static org.socex.examples.formats.PrettyJson.object;
import static org.socex.examples.formats.PrettyJson.put;
import static org.socex.json.schemaorg.Loss.Code.DATES_UNKNOWN;
import static org.socex.json.schemaorg.Loss.Code.END_BEFORE_START;
import static org.socex.json.schemaorg.Loss.Code.EXTENSION;
import static org.socex.json.schemaorg.Loss.Code.NOT_TAKING_PLACE;
import static org.socex.json.schemaorg.Loss.Code.NO_COUNTERPART;
import static org.socex.json.schemaorg.Loss.Code.ORDER;
import static org.socex.json.schemaorg.Loss.Code.ROOM_UNKNOWN;
import static org.socex.json.schemaorg.Loss.Code.TIME_UNKNOWN;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socex.core.AttendanceMode;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.Speaker;
import org.socex.json.SocexJson;
import org.socex.json.schemaorg.Losses;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the published part of an edition as a schedule that is valid by c3voc's schema. */
final class FrabWriter {
  /** The room of sessions without one; every event must have a room. */
  static final String NO_ROOM = "Unassigned";

  /** The time zones that the schema accepts. */
  private static final Pattern ZONE = Pattern.compile("([A-Z][a-z]+/[A-Z][a-z]+.*)|UTC");

  /** The most days that are written. */
  private static final int MAX_DAYS = 366;

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final PublishedEdition published;
  private final Losses losses;
  private final Edition edition;
  private final PublicUuids ids;
  private final String acronym;

  FrabWriter(Edition edition) {
    this.published = new PublishedEdition(edition);
    this.losses = published.losses();
    this.edition = published.edition();
    this.ids = new PublicUuids(edition);
    // The schema allows a hyphen only as the first character.
    this.acronym =
        "socex_" + edition.getStrand().getCode().replace('-', '_') + "_" + edition.getYear();
  }

  Converted converted() {
    ObjectNode root = object().put("$schema", "https://c3voc.de/schedule/schema.json");
    root.putObject("generator").put("name", "socex");
    ObjectNode schedule = root.putObject("schedule").put("version", "1");
    conference(schedule.putObject("conference"));
    losePeople();
    return published.converted(PrettyJson.of(root));
  }

  private void conference(ObjectNode conference) {
    conference.put("acronym", acronym);
    conference.put("title", edition.getName());
    put(conference, "description", edition.getTheme());
    Optional<DateSpan> dates = edition.getDates().filter(span -> span.days() > 0);
    losses.addUnless(dates.isPresent(), DATES_UNKNOWN, "/dates");
    // Without dates only the year is known; the schema accepts any text.
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
      losses.add(EXTENSION, "/timeZone");
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

  /** Returns the days of the edition, and later days on which there are sessions. */
  private List<LocalDate> days(DateSpan dates) {
    losses.addUnless(dates.days() <= MAX_DAYS, NO_COUNTERPART, "/dates/end");
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
    SlugGenerator.of(room.getId())
        .filter(slug -> slug.length() > 1)
        .ifPresent(id -> node.put("slug", id));
    room.getCapacity().ifPresent(capacity -> node.put("capacity", capacity));
  }

  /** Returns the edition without its programme, as socex JSON. */
  private ObjectNode meta() {
    Edition rest = edition.withSessions().withSpeakers().withHost(Optional.empty());
    losses.addIfPresent(EXTENSION, "/ordinal", edition.getOrdinal());
    losses.addUnless(edition.getStatus() == EditionStatus.SCHEDULED, EXTENSION, "/status");
    losses.addIfPresent(EXTENSION, "/previousDates", edition.getPreviousDates());
    losses.addUnless(
        edition.getAttendanceMode() == AttendanceMode.IN_PERSON, EXTENSION, "/attendanceMode");
    losses.addIfPresent(EXTENSION, "/venue", edition.getVenue());
    losses.addIfPresent(EXTENSION, "/capacity", edition.getCapacity());
    losses.addIfPresent(EXTENSION, "/attendance", edition.getAttendance());
    losses.addIfPresent(EXTENSION, "/welcome", edition.getWelcome());
    losses.addIfPresent(NO_COUNTERPART, "/host", edition.getHost());
    losses.addUnless(edition.getPartners().isEmpty(), EXTENSION, "/partners");
    losses.addIfPresent(EXTENSION, "/electives", edition.getElectives());
    for (int i = 1; i < edition.getSources().size(); i++) {
      losses.add(EXTENSION, "/sources/" + i);
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
    String pointer = losses.session(index, "");
    int day = edition.date(session).map(days::indexOf).orElse(-1);
    if (published.isOff()) {
      losses.add(NOT_TAKING_PLACE, pointer);
    } else if (edition.start(session).isEmpty() || day < 0) {
      losses.add(TIME_UNKNOWN, pointer);
    } else if (!published.hasSlot(session)) {
      losses.add(END_BEFORE_START, pointer);
    } else {
      Optional<String> room = published.room(index).map(Room::getName);
      losses.addUnless(room.isPresent(), ROOM_UNKNOWN, losses.session(index, "/room"));
      String name = room.orElse(NO_ROOM);
      ObjectNode rooms = (ObjectNode) list.get(day).path("rooms");
      event(rooms.withArrayProperty(name).addObject(), session, index, name);
    }
  }

  /** Writes the sixteen members that the schema requires, in its order. */
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
    event.put(
        "slug", acronym + "-" + id + "-" + SlugGenerator.of(session.getId()).orElse("session"));
    event.put("url", edition.getSources().stream().findFirst().orElse(urn(session)));
    event.put("title", session.getTitle());
    event.putNull("subtitle");
    event.putNull("track");
    event.put("type", session.getKind().getCode());
    event.put("language", "en");
    event.put("abstract", session.getSummary().orElse(null));
    event.putNull("description");
    ArrayNode persons = event.putArray("persons");
    published.speakerIndices(index).forEach(speaker -> person(persons.addObject(), speaker));
    event.putArray("links");
    event.putArray("attachments");
    losses.addUnless(session.getChair().isEmpty(), NO_COUNTERPART, losses.session(index, "/chair"));
    losses.addUnless(!session.isElective(), NO_COUNTERPART, losses.session(index, "/elective"));
    losses.addIfPresent(NO_COUNTERPART, losses.session(index, "/capacity"), session.getCapacity());
  }

  /** Writes a person by name. The schema rejects a person that has a name and a number. */
  private void person(ObjectNode person, int index) {
    Speaker speaker = edition.getSpeakers().get(index);
    person.put("name", OneLine.of(speaker));
    person.put("guid", ids.of("speaker", speaker.getId()).toString());
    put(person, "biography", speaker.getBiography());
  }

  /** {@return a URN for a session that has no page} */
  private String urn(Session session) {
    return "urn:socex:"
        + edition.getStrand().getCode()
        + ":"
        + edition.getYear()
        + ":session:"
        + SlugGenerator.of(session.getId()).orElse("unnamed");
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
    List<Speaker> speakers = edition.getSpeakers();
    published.addSpeakerLosses(
        IntStream.range(0, speakers.size())
            .filter(i -> speaking.contains(speakers.get(i).getId()))
            .boxed()
            .collect(Collectors.toSet()));
  }

  /** A reader sorts sessions by time, and speakers by their first session. */
  private void loseOrder() {
    List<ZonedDateTime> starts = new ArrayList<>();
    List<String> people = new ArrayList<>();
    for (Session session : edition.getSessions()) {
      edition.start(session).ifPresent(starts::add);
      people.addAll(session.getSpeakers());
    }
    losses.addUnless(starts.equals(starts.stream().sorted().toList()), ORDER, "/sessions");
    List<String> listed = edition.getSpeakers().stream().map(Speaker::getId).toList();
    List<String> met = people.stream().distinct().filter(listed::contains).toList();
    losses.addUnless(
        met.equals(listed.stream().filter(met::contains).toList()), ORDER, "/speakers");
  }
}
